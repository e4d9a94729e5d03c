import type { Problem, Rows } from '@kaoping/core';
import { TABLE_NAMES, validate } from '@kaoping/core';
import type { FolderReading } from '../folder/read-folder.js';
import { readFolder } from '../folder/read-folder.js';
import { checkEvidence } from './check-evidence.js';
import { isConsequence } from './consequences.js';
import type { Documents } from './read-documents.js';
import { readDocuments } from './read-documents.js';

/** A checked folder. Its rows may be published only where there is no problem. */
export interface Check {
  readonly rows: Rows;
  readonly documents: Documents;
  readonly problems: readonly Problem[];
}

/** Gives a finding about a row the line of the file, and the line of the row that it repeats. */
function located(problem: Problem, { tables }: FolderReading): Problem {
  const { table, row } = problem.place;
  if (!table || row === undefined) return problem;
  const { lines } = tables[table];
  const line = lines[row];
  const place = line === undefined ? problem.place : { ...problem.place, line };
  if (problem.code !== 'row/doubled-id') return { ...problem, place };
  const firstLine = lines[problem.first];
  return firstLine === undefined ? { ...problem, place } : { ...problem, firstLine, place };
}

const order = ({ place: { table, line = 0 } }: Problem): readonly [number, number] => [
  table ? TABLE_NAMES.indexOf(table) : -1,
  line,
];

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => {
    const [tableA, lineA] = order(a);
    const [tableB, lineB] = order(b);
    return tableA - tableB || lineA - lineB;
  });
}

/**
 * Checks tables that were read: each cell, the rows among each other, and every row against the words that it was read
 * from, where its document is at hand. `found` is what is already known to be wrong with them.
 */
export function checkReading(
  reading: FolderReading,
  documents: Documents = new Map(),
  found: readonly Problem[] = [],
): Check {
  const all: Problem[] = [...found];
  validate(reading.rows, all);
  checkEvidence(reading.rows, documents, (problem) => void all.push(problem));
  const ofRows = all.filter((problem) => !isConsequence(problem, reading));
  const problems = inOrder([...reading.problems, ...ofRows.map((problem) => located(problem, reading))]);
  return { rows: reading.rows, documents, problems };
}

/** Checks a folder of tables, and where the folder of the documents is given, that it holds them unchanged. */
export async function checkFolder(folder: string, documentsFolder?: string): Promise<Check> {
  const reading = await readFolder(folder);
  if (!documentsFolder) return checkReading(reading);
  const found: Problem[] = [];
  const documents = await readDocuments(
    documentsFolder,
    reading.rows.documents,
    (problem) => void found.push(problem),
  );
  return checkReading(reading, documents, found);
}
