import '../define/kp-compare.js';
import { KpCompare as Element } from '../kp-compare/kp-compare.js';
import { wrap } from './wrap.js';

/** `<kp-compare>` as a React component. */
export const KpCompare = wrap('kp-compare', Element);
