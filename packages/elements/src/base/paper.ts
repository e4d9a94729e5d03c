import { late } from './late.js';

/** What prints a widget: fetched once it is shown, since nobody prints a page before. */
export const paper = late(() => import('./print-controller.js'));
