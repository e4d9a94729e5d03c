import { dataBeside } from '../base/data-home.js';
import { define } from '../base/define.js';
import { KpRectification } from '../kp-rectification/kp-rectification.js';

dataBeside(import.meta.url);
define('kp-rectification', KpRectification);

export type { KpRectification } from '../kp-rectification/kp-rectification.js';
export type * from '../base/events.js';
