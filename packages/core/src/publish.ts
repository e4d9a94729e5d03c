// What whoever publishes a dataset needs: its slices, and how it travels.
export * from './dataset/slice.js';
export * from './dataset/to-wire.js';
export { indexRows, validateRows } from './dataset/validate.js';
export type { RowIndex, RowIndexes } from './dataset/validate.js';
