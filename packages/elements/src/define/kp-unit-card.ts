import { dataBeside } from '../base/data-home.js';
import { define } from '../base/define.js';
import { KpUnitCard } from '../kp-unit-card/kp-unit-card.js';

dataBeside(import.meta.url);
define('kp-unit-card', KpUnitCard);

export type { KpUnitCard } from '../kp-unit-card/kp-unit-card.js';
export type * from '../base/events.js';
