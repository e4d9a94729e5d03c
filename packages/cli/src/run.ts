import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Language, Problem, Rows } from '@kaoping/core';
import type { Command } from './arguments.js';
import { readArguments } from './arguments.js';
import { checkFolder } from './check/check-folder.js';
import { readGenerate } from './generate/read-request.js';
import type { Output } from './output.js';
import { fileOf } from './folder/read-folder.js';
import { describeFolder } from './package/describe-folder.js';
import { MissingDuckdb } from './partitions/engine.js';
import type { PartitionBuild, PartitionRequest } from './partitions/partition-folder.js';
import { NotOurFolder, partitionFolder } from './partitions/partition-folder.js';
import { buildFolder } from './publish/build-folder.js';
import { problemLine } from './report/problem-line.js';
import type { Words } from './report/words.js';
import { wordsOf } from './report/words.js';
import { UsageError } from './usage-error.js';

export type { Output } from './output.js';

const FINE = 0;
const WRONG = 1;
const UNUSABLE = 2;

const rowsOf = (rows: Rows): number => Object.values(rows).reduce((sum, table) => sum + table.length, 0);

function reportProblems(
  folder: string,
  problems: readonly Problem[],
  lang: Language,
  { out, err }: Output,
): number {
  for (const problem of problems) out(problemLine(problem, lang));
  err(wordsOf[lang].wrong(folder, problems.length));
  return WRONG;
}

/** Larger tables of figures are not read at once: that would take some gigabytes of memory. */
const MOST_BYTES = 128 * 1024 * 1024;

function refuseLarge(folder: string, words: Words): void {
  const file = join(folder, fileOf('observations'));
  const bytes = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (bytes > MOST_BYTES) throw new UsageError(words.tooLarge(file, bytes, MOST_BYTES));
}

async function partition(request: PartitionRequest, words: Words): Promise<PartitionBuild> {
  try {
    return await partitionFolder(request);
  } catch (error) {
    if (error instanceof NotOurFolder) throw new UsageError(words.notOurs(error.folder));
    if (error instanceof MissingDuckdb) throw new UsageError(words.noDuckdb);
    throw error;
  }
}

async function carryOut(command: Command, output: Output): Promise<number> {
  const { lang } = command;
  const words = wordsOf[lang];
  if (command.name === 'help') {
    output.out(words.usage);
    return FINE;
  }
  if (command.name === 'render') {
    const { writeWidget } = await import('./render/write-widget.js');
    return (await writeWidget(command.argv, lang, output)) ? FINE : WRONG;
  }
  if (command.name === 'tag') {
    const { writeTag } = await import('./render/write-tag.js');
    return (await writeTag(command.argv, lang, output)) ? FINE : WRONG;
  }
  if (command.name === 'generate') {
    const { generateFolder } = await import('./generate/generate-folder.js');
    const request = readGenerate(command.argv);
    output.out(words.generated(request.out, generateFolder(request).figures));
    return FINE;
  }
  const { folder } = command;
  if (command.name === 'check') {
    const { problems, rows } = await checkFolder(folder, command.documents);
    if (problems.length) return reportProblems(folder, problems, lang, output);
    output.out(words.fine(folder, rowsOf(rows)));
    return FINE;
  }
  if (command.name === 'describe') {
    const described = await describeFolder(folder, command.version);
    if (described.problems.length) return reportProblems(folder, described.problems, lang, output);
    output.out(words.described(described.file));
    return FINE;
  }
  if (command.engine) {
    const { problems, written } = await partition({ ...command, engine: command.engine }, words);
    if (!written) return reportProblems(folder, problems, lang, output);
    output.out(words.partitioned(command.out, written));
    return FINE;
  }
  refuseLarge(folder, words);
  const { problems, sizes, written } = await buildFolder(command);
  for (const { file, bytes, most } of sizes)
    output.out(words.size(file, bytes.toLocaleString('en'), most.toLocaleString('en')));
  if (!written) return reportProblems(folder, problems, lang, output);
  output.out(words.built(command.out, written.files, written.info.version, written.info.hash));
  return FINE;
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string' && 'syscall' in error;

/** Runs one command and gives its exit status: 0 fine, 1 the data is wrong, 2 the command cannot be carried out. */
export async function run(argv: readonly string[], preferred: Language, output: Output): Promise<number> {
  try {
    return await carryOut(readArguments(argv, preferred), output);
  } catch (error) {
    if (error instanceof UsageError) output.err(error.message);
    else if (isSystemError(error))
      output.err(wordsOf[preferred].unreadable(error.path ?? '', error.code ?? error.message));
    else throw error;
    return UNUSABLE;
  }
}
