import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** A license as packages write it: an expression, or in old ones an object or a list to choose from. */
function expression(license) {
  if (Array.isArray(license)) return license.map(expression).join(' OR ') || undefined;
  return typeof license === 'object' && license !== null ? license.type : license;
}

/** What the package itself says, where the lock file says nothing. */
function ownLicense(folder) {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return undefined;
  const { license, licenses } = readJson(file);
  return expression(license ?? licenses);
}

/** Every package of a lock file, by name: version, license (undefined where none is said), and whether it is shipped. */
export function packagesOf(lockFile) {
  const home = dirname(lockFile);
  return Object.entries(readJson(lockFile).packages)
    .filter(([path, { link }]) => path.includes('node_modules/') && !link)
    .map(([path, { version, license, dev = false, devOptional = false }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      license: expression(license) ?? ownLicense(join(home, path)),
      isShipped: !dev && !devOptional,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
