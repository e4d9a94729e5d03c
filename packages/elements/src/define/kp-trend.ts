import { dataBeside } from '../base/data-home.js';
import { define } from '../base/define.js';
import { KpTrend } from '../kp-trend/kp-trend.js';

dataBeside(import.meta.url);
define('kp-trend', KpTrend);

export type { KpTrend } from '../kp-trend/kp-trend.js';
export type * from '../base/events.js';
