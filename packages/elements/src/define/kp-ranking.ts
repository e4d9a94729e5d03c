import { dataBeside } from '../base/data-home.js';
import { define } from '../base/define.js';
import { KpRanking } from '../kp-ranking/kp-ranking.js';

dataBeside(import.meta.url);
define('kp-ranking', KpRanking);

export type { KpRanking } from '../kp-ranking/kp-ranking.js';
export type * from '../base/events.js';
