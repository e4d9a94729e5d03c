import { defaultReporter } from '@web/test-runner';
import { BROWSER } from './scripts/bundle/browser.mjs';
import { engineCommands } from './scripts/engines/commands.mjs';
import { countReporter } from './scripts/engines/count-reporter.mjs';
import { ENGINES } from './scripts/engines/engines.mjs';
import { badServer } from './test/elements/support/bad-server.mjs';
import { partsServer } from './test/elements/support/parts-server.mjs';

const { ENGINE = 'chromium', ENGINE_PATH, ENGINE_COUNTS = 'build/browser-tests.json' } = process.env;
const engine = ENGINES[ENGINE];
if (!engine) throw new Error(`ENGINE is ${ENGINE}; it can be ${Object.keys(ENGINES).join(', ')}.`);

export default {
  files: ['build/test/elements/**/*.test.js'],
  // As a page's bundler finds packages.
  nodeResolve: { browser: true, ...BROWSER },
  // One page at a time: only the page in front has the focus that keyboard tests need.
  concurrency: 1,
  browsers: [engine.launcher(ENGINE_PATH)],
  plugins: [engineCommands(engine)],
  middleware: [badServer, partsServer],
  testFramework: { config: { timeout: 15_000 } },
  testsFinishTimeout: 300_000,
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter(ENGINE_COUNTS)],
};
