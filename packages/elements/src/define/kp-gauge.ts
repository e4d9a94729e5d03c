import { dataBeside } from '../base/data-home.js';
import { define } from '../base/define.js';
import { KpGauge } from '../kp-gauge/kp-gauge.js';

dataBeside(import.meta.url);
define('kp-gauge', KpGauge);

export type { KpGauge } from '../kp-gauge/kp-gauge.js';
export type * from '../base/events.js';
