import type { Dataset } from './dataset.js';

/**
 * Whether something is a dataset that was read, rather than its JSON: JSON holds no functions.
 *
 * @example
 * isRead(toWire({}, {})); // false
 */
export const isRead = (source: object): source is Dataset =>
  typeof (source as Partial<Dataset> | null)?.observationsOf === 'function';
