import '../define/kp-unit-card.js';
import { KpUnitCard as Element } from '../kp-unit-card/kp-unit-card.js';
import { wrap } from './wrap.js';

/** `<kp-unit-card>` as a React component. */
export const KpUnitCard = wrap('kp-unit-card', Element);
