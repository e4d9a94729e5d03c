import { dataBeside } from '../base/data-home.js';
import { define } from '../base/define.js';
import { KpCompare } from '../kp-compare/kp-compare.js';

dataBeside(import.meta.url);
define('kp-compare', KpCompare);

export type { KpCompare } from '../kp-compare/kp-compare.js';
export type * from '../base/events.js';
