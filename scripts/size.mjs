// `npm run size`: what each file weighs, and what each widget needs at once: its modules and the words of one language,
// packed by gzip. Fails where more is needed than the ceilings allow. They are what was reached, and may only sink;
// the goals are 20 KB for one widget and 60 KB for all.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './root.mjs';

const KB = 1024;
const GOALS = { widget: 20 * KB, all: 60 * KB };
/** Bytes of gzip, by entry. */
const CEILINGS = {
  'kp-ranking': 42 * KB,
  'kp-gauge': 37 * KB,
  'kp-unit-card': 42 * KB,
  'kp-scorecard': 52 * KB,
  'kp-trend': 41 * KB,
  'kp-compare': 37 * KB,
  'kp-projects': 38 * KB,
  'kp-rectification': 40 * KB,
  'kp-catalog': 37 * KB,
  'kp-evidence': 39 * KB,
  'kp-dataset': 33 * KB,
  kaoping: 116 * KB,
};
const LEGACY = 80 * KB;

const cdn = join(root, 'packages/elements/cdn');
const IMPORT = /(?:import|export)(?:[^"'();]*?from)?\s*["'](\.[^"']+)["']/g;
const WORDS = /\{zh:\(\)=>import\("([^"]+)"\)/g;

/** The files that one imports at once, itself among them. */
function needed(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const code = readFileSync(join(cdn, file), 'utf8');
  for (const [, name] of code.matchAll(IMPORT)) needed(join(dirname(file), name), found);
  return found;
}

/** What an entry needs to show its figures in Chinese. */
function neededToShow(entry) {
  const found = needed(`${entry}.js`);
  for (const file of [...found])
    for (const [, name] of readFileSync(join(cdn, file), 'utf8').matchAll(WORDS))
      needed(join(dirname(file), name), found);
  return [...found];
}

if (!existsSync(join(cdn, 'manifest.json'))) {
  console.error('Nothing is built: npm run build');
  process.exit(1);
}
const { files } = JSON.parse(readFileSync(join(cdn, 'manifest.json'), 'utf8'));
const kb = (bytes) => `${(bytes / KB).toFixed(1)} KB`.padStart(9);
console.log('     gzip    brotli  file');
for (const [name, { gzip, brotli }] of Object.entries(files))
  if (/\.(js|html|css)$/.test(name)) console.log(`${kb(gzip)} ${kb(brotli)}  ${name}`);

let isOver = false;
const check = (name, bytes, ceiling, goal, more = '') => {
  const verdict = bytes > ceiling ? 'OVER' : bytes > goal ? `goal missed: ${kb(goal).trim()}` : 'ok';
  isOver ||= bytes > ceiling;
  console.log(`${kb(bytes)} of ${kb(ceiling)}  ${name}${more}  ${verdict}`);
};
console.log('\nNeeded at once, gzip');
for (const [entry, ceiling] of Object.entries(CEILINGS)) {
  const parts = neededToShow(entry);
  const bytes = parts.reduce((sum, file) => sum + files[file].gzip, 0);
  check(entry, bytes, ceiling, entry === 'kaoping' ? GOALS.all : GOALS.widget, `, ${parts.length} files`);
}
check('kaoping.legacy', files['kaoping.legacy.js'].gzip, LEGACY, LEGACY);
process.exit(isOver ? 1 : 0);
