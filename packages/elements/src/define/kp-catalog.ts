import { dataBeside } from '../base/data-home.js';
import { define } from '../base/define.js';
import { KpCatalog } from '../kp-catalog/kp-catalog.js';

dataBeside(import.meta.url);
define('kp-catalog', KpCatalog);

export type { KpCatalog } from '../kp-catalog/kp-catalog.js';
export type * from '../base/events.js';
