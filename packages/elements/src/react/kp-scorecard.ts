import '../define/kp-scorecard.js';
import { KpScorecard as Element } from '../kp-scorecard/kp-scorecard.js';
import { wrap } from './wrap.js';

/** `<kp-scorecard>` as a React component. */
export const KpScorecard = wrap('kp-scorecard', Element);
