import '../define/kp-projects.js';
import { KpProjects as Element } from '../kp-projects/kp-projects.js';
import { wrap } from './wrap.js';

/** `<kp-projects>` as a React component. */
export const KpProjects = wrap('kp-projects', Element);
