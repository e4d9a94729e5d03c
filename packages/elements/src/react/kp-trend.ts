import '../define/kp-trend.js';
import { KpTrend as Element } from '../kp-trend/kp-trend.js';
import { wrap } from './wrap.js';

/** `<kp-trend>` as a React component. */
export const KpTrend = wrap('kp-trend', Element);
