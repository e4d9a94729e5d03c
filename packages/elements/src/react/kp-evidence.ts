import '../define/kp-evidence.js';
import { KpEvidence as Element } from '../kp-evidence/kp-evidence.js';
import { wrap } from './wrap.js';

/** `<kp-evidence>` as a React component. */
export const KpEvidence = wrap('kp-evidence', Element);
