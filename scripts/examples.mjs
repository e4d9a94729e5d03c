// `npm run test:examples [NAME]`: packs the packages, and builds and opens each example with them. Wants a build.
import { provideBrowser } from './browser.mjs';
import { hasRegistry } from './examples/registry.mjs';
import { pack } from './packages/pack.mjs';
import { node } from './run.mjs';

if (!hasRegistry()) {
  console.error('The examples install packages, and no package registry answers.');
  process.exit(1);
}
pack();
const browser = provideBrowser();
const [name] = process.argv.slice(2);
const env = { ...process.env, ...(browser && { CHROME_PATH: browser }), ...(name && { EXAMPLE: name }) };
const files = ['doors', 'empty-project', 'examples'].map((each) => `build/test/packages/${each}.test.js`);
process.exit(
  await node(
    ['--test', '--test-concurrency=1', '--test-reporter=spec', ...(name ? files.slice(-1) : files)],
    { env },
  ),
);
