import { isServer } from 'lit';
import { late } from './late.js';
import type { Late } from './late.js';
import { CONTRAST, FORCED, media } from './media.js';
import type { Part } from './part.js';
import type { Theme } from './theme.js';

const farApart = late(() => import('./far-apart-part.js'));

/** What few readers need, and they from the first moment: high contrast, and colors that they have chosen for all pages. */
export const lookParts = (theme: Theme): readonly Late<Part>[] =>
  !isServer && (theme === 'contrast' || media(CONTRAST).matches || media(FORCED).matches) ? [farApart] : [];
