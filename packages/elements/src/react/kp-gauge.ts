import '../define/kp-gauge.js';
import { KpGauge as Element } from '../kp-gauge/kp-gauge.js';
import { wrap } from './wrap.js';

/** `<kp-gauge>` as a React component. */
export const KpGauge = wrap('kp-gauge', Element);
