import { isServer } from 'lit';
import { late } from './late.js';
import type { Late } from './late.js';
import { FORCED, media } from './media.js';
import type { Part } from './part.js';

const forced = late(() => import('./forced-colors-part.js'));

/** What few readers need, and they from the first moment: the styles for colors that they have chosen for all pages. */
export const forcedParts = (): readonly Late<Part>[] => (!isServer && media(FORCED).matches ? [forced] : []);
