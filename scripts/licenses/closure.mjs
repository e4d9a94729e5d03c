import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';

/** Where Node.js finds a package from within another, among the paths of the lock file. */
function pathOf(name, from, packages) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`;
    if (path in packages) return path;
    if (!folder) return undefined;
  }
}

const textOf = (folder) => {
  const file = existsSync(folder) && readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : '';
};

/**
 * The packages of these names and all that they depend on, with the text of each license: some of them carry the code
 * of their own dependencies in their files, where no bundler can tell whose it is.
 */
export function withDependencies(names) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const found = new Set(names.map((name) => pathOf(name, '', packages)).filter(Boolean));
  // A set that grows while it is walked is walked to its new end.
  for (const path of found)
    for (const name of Object.keys(packages[path].dependencies ?? {})) {
      const next = pathOf(name, path, packages);
      if (next) found.add(next);
    }
  return [...found]
    .map((path) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: packages[path].version,
      license: packages[path].license,
      text: textOf(join(root, path)),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
