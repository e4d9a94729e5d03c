// What whoever publishes a dataset needs: its slices, and how it travels.
export * from './dataset/slice.js';
export * from './dataset/to-wire.js';
