import { dataBeside } from '../base/data-home.js';
import { define } from '../base/define.js';
import { KpDataset } from '../kp-dataset/kp-dataset.js';

dataBeside(import.meta.url);
define('kp-dataset', KpDataset);

export type { KpDataset } from '../kp-dataset/kp-dataset.js';
export type * from '../base/events.js';
