import '../define/kp-ranking.js';
import { KpRanking as Element } from '../kp-ranking/kp-ranking.js';
import { wrap } from './wrap.js';

/** `<kp-ranking>` as a React component. */
export const KpRanking = wrap('kp-ranking', Element);
