import { dataBeside } from '../base/data-home.js';
import { define } from '../base/define.js';
import { KpScorecard } from '../kp-scorecard/kp-scorecard.js';

dataBeside(import.meta.url);
define('kp-scorecard', KpScorecard);

export type { KpScorecard } from '../kp-scorecard/kp-scorecard.js';
export type * from '../base/events.js';
