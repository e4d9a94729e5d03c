import { dataBeside } from '../base/data-home.js';
import { define } from '../base/define.js';
import { KpEvidence } from '../kp-evidence/kp-evidence.js';

dataBeside(import.meta.url);
define('kp-evidence', KpEvidence);

export type { KpEvidence } from '../kp-evidence/kp-evidence.js';
export type * from '../base/events.js';
