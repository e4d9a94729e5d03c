// `npm run size`: what each file weighs, and what each widget needs, packed by gzip: to paint an answer that was prepared
// with the data, and besides to compute one itself. Fails where more is needed to paint than the budget allows.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './root.mjs';

const KB = 1024;
/** Bytes of gzip: one widget with all that it paints with, all widgets, the classic script. */
const BUDGETS = { widget: 20 * KB, all: 60 * KB, legacy: 80 * KB };

const cdn = join(root, 'packages/elements/cdn');
const IMPORT = /(?:import|export)(?:[^"'();]*?from)?\s*["'](\.[^"']+)["']/g;
const ENGINE = /import\("(\.[^"]*-engine-[^"]+)"\)/g;

/** The files that one imports at once, itself among them. */
function needed(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const code = readFileSync(join(cdn, file), 'utf8');
  for (const [, name] of code.matchAll(IMPORT)) needed(join(dirname(file), name), found);
  return found;
}

/** What an entry fetches besides where it must compute: its engine, and what reads data. */
function computing(entry, painting) {
  const found = new Set(painting);
  for (const file of painting)
    for (const [, name] of readFileSync(join(cdn, file), 'utf8').matchAll(ENGINE))
      needed(join(dirname(file), name), found);
  return [...found].filter((file) => !painting.has(file));
}

if (!existsSync(join(cdn, 'manifest.json'))) {
  console.error('Nothing is built: npm run build');
  process.exit(1);
}
const { files } = JSON.parse(readFileSync(join(cdn, 'manifest.json'), 'utf8'));
const kb = (bytes) => `${(bytes / KB).toFixed(1)} KB`.padStart(9);
const sum = (names) => names.reduce((bytes, name) => bytes + files[name].gzip, 0);
console.log('     gzip    brotli  file');
for (const [name, { gzip, brotli }] of Object.entries(files))
  if (/\.(js|html|css)$/.test(name)) console.log(`${kb(gzip)} ${kb(brotli)}  ${name}`);

let isOver = false;
const check = (name, bytes, budget, more = '') => {
  isOver ||= bytes > budget;
  console.log(`${kb(bytes)} of ${kb(budget)}  ${name}${more}${bytes > budget ? '  OVER' : ''}`);
};
console.log('\nNeeded to paint, gzip; and what comes on top where something must be computed');
const entries = Object.keys(files).filter((name) => /^(?:kp-[a-z-]+|kaoping)\.js$/.test(name));
for (const entry of entries) {
  const painting = needed(entry);
  const more = `, ${painting.size} files; computing ${kb(sum(computing(entry, painting))).trim()}`;
  check(entry, sum([...painting]), entry === 'kaoping.js' ? BUDGETS.all : BUDGETS.widget, more);
}
check('kaoping.legacy.js', files['kaoping.legacy.js'].gzip, BUDGETS.legacy);
process.exit(isOver ? 1 : 0);
