import type { DatasetInfo, Rows } from '@kaoping/core';
import { toWire } from '@kaoping/core/publish';
import type { PublishedFile } from './published-file.js';

const TYPES = `import type { Dataset } from '@kaoping/core';

/** The whole dataset, read and frozen. */
export declare const dataset: Dataset;
`;

/**
 * An ES module that exports the dataset, typed and with all that the tables hold. The JSON stands in the module as a string, which engines parse faster
 * than an object literal, and which needs no import attribute that older engines and bundlers do not know.
 */
export function moduleFiles(info: DatasetInfo, rows: Rows): readonly PublishedFile[] {
  const wire = JSON.stringify(toWire(info, rows, { packed: true }));
  const text = [
    `import { ProblemError, readDataset } from '@kaoping/core';`,
    '',
    `const reading = readDataset(JSON.parse(${JSON.stringify(wire)}));`,
    'if (!reading.ok) throw new ProblemError(reading.problems);',
    'export const dataset = reading.dataset;',
    '',
  ].join('\n');
  return [
    { path: 'index.js', text },
    { path: 'index.d.ts', text: TYPES },
  ];
}
