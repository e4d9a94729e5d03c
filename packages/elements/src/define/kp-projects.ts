import { dataBeside } from '../base/data-home.js';
import { define } from '../base/define.js';
import { KpProjects } from '../kp-projects/kp-projects.js';

dataBeside(import.meta.url);
define('kp-projects', KpProjects);

export type { KpProjects } from '../kp-projects/kp-projects.js';
export type * from '../base/events.js';
