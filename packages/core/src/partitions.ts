// What reads a dataset that is published in parts, of any size: a question fetches the part that answers it.
export { ENDING, NOBODY } from './partitions/everybody.js';
export type { Names } from './partitions/everybody.js';
export * from './partitions/figure-columns.js';
export {
  answersName,
  isParts,
  MANIFEST,
  PARTITIONS_FORMAT,
  periodName,
  readManifest,
  shelfName,
} from './partitions/manifest.js';
export type { FigureParts, Manifest, ManifestIndicator, Shelf } from './partitions/manifest.js';
export { openPartitions } from './partitions/open.js';
export { NOTE } from './partitions/notes.js';
export type { PartitionOptions, Partitions } from './partitions/open.js';
export type { PartitionQuestion } from './partitions/question.js';
export * from './partitions/shorthand.js';
