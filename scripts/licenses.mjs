// `npm run licenses`: every package with version and license, those first that we ship. Fails on a license that is not
// permissive; scripts/licenses/allowed.mjs names the few exceptions among the tools. `--quiet` counts the tools.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import satisfies from 'spdx-satisfies';
import { PERMISSIVE, WHILE_DEVELOPING } from './licenses/allowed.mjs';
import { packagesOf } from './licenses/packages.mjs';
import { root } from './root.mjs';

const { values } = parseArgs({
  options: { lock: { type: 'string' }, quiet: { type: 'boolean', default: false } },
});
const packages = packagesOf(values.lock ?? join(root, 'package-lock.json'));

function isPermissive(license) {
  try {
    return license !== undefined && satisfies(license, PERMISSIVE);
  } catch {
    return false; // No SPDX expression.
  }
}
const isExcepted = ({ name, license, isShipped }) =>
  !isShipped && name in WHILE_DEVELOPING && WHILE_DEVELOPING[name].license === license;

const line = ({ name, version, license }) => `  ${name} ${version}  ${license ?? 'no license'}`;
const shipped = packages.filter(({ isShipped }) => isShipped);
const tools = packages.filter(({ isShipped }) => !isShipped);
const excepted = tools.filter((one) => !isPermissive(one.license) && isExcepted(one));
const refused = packages.filter((one) => !isPermissive(one.license) && !isExcepted(one));
const stale = Object.keys(WHILE_DEVELOPING).filter((name) => !excepted.some((one) => one.name === name));

console.log(`shipped, ${shipped.length} packages:`);
for (const one of shipped) console.log(line(one));
console.log(`while developing, ${tools.length} packages${values.quiet ? '' : ':'}`);
if (!values.quiet) for (const one of tools) console.log(line(one));
console.log(`exceptions while developing, ${excepted.length}:`);
for (const one of excepted) console.log(`${line(one)}  (${WHILE_DEVELOPING[one.name].why})`);
for (const one of refused) console.error(`✖ not permissive:${line(one)}${one.isShipped ? ', shipped' : ''}`);
// An exception that nobody needs any more would let the next one in unseen.
if (!values.lock) for (const name of stale) console.error(`✖ the exception for ${name} is not needed`);
const isFine = refused.length === 0 && (values.lock !== undefined || stale.length === 0);
console.log(isFine ? 'all licenses are permissive or named exceptions' : 'licenses to look at: see above');
process.exit(isFine ? 0 : 1);
