import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes how many tests passed, failed and were skipped, and says which were skipped. */
export function countReporter(file) {
  return {
    stop({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
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
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}
