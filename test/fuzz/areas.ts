import type { Area } from './area.js';
import { loading } from './loading.js';
import { tables } from './tables.js';

/** Everything that is fuzzed. */
export const areas: readonly Area[] = [...loading, ...tables];
