import { late } from './late.js';

/** What reads datasets and says what is wrong with them: fetched where a prepared answer is not enough. */
export const reader = late(() => import('./reader-engine.js'));
