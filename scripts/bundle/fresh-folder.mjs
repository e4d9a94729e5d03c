import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Rollup's plugin: removes the scripts of the build before, whose hashed names would only pile up. */
export const freshFolder = (folder) => ({
  name: 'fresh-folder',
  buildStart() {
    if (!existsSync(folder)) return;
    for (const name of readdirSync(folder))
      if (name === 'chunks' || name.endsWith('.js')) rmSync(join(folder, name), { recursive: true });
  },
});
