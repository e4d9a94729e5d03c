import { answering } from './answering.js';
import type { Area } from './area.js';
import { giants } from './giants.js';
import { loading } from './loading.js';
import { onDisk } from './on-disk.js';
import { tables } from './tables.js';

/** Everything that is fuzzed. */
export const areas: readonly Area[] = [...giants, ...loading, ...tables, ...onDisk, ...answering];
