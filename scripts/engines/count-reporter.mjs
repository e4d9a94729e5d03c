import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/** Who drives the browser has lost it: of no test is known how it went. */
const isLost = ({ errors, testResults }) =>
  !testResults && errors.some(({ message }) => /did not (?:start|finish)/.test(message));

/** Writes how many tests passed, failed and were skipped, and of which files nothing was heard; says what was skipped. */
export function countReporter(file) {
  return {
    stop({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0, lost: [] };
      const walk = (suite, path = []) => {
        for (const test of suite?.tests ?? []) {
          counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
          if (test.skipped) console.log(`skipped: ${[...path, test.name].join(' › ')}`);
        }
        for (const inner of suite?.suites ?? []) walk(inner, inner.name ? [...path, inner.name] : path);
      };
      for (const session of sessions) {
        walk(session.testResults);
        if (session.errors.length) counts.failed++;
        if (isLost(session)) counts.lost.push(relative(process.cwd(), session.testFile));
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}
