import type { Language } from '@kaoping/core';
import { ProblemError } from '@kaoping/core';
import type { Output } from '../output.js';
import { problemLine } from '../report/problem-line.js';
import { loadServer } from './load-server.js';
import { readData } from './read-data.js';
import { readRequest } from './read-request.js';

/** Writes the HTML of a widget to the output; whether there is any. Rejects with a {@link UsageError}. */
export async function writeWidget(
  argv: readonly string[],
  lang: Language,
  { out, err }: Output,
): Promise<boolean> {
  const server = await loadServer(lang);
  const { data, ...asked } = readRequest(argv, server, lang);
  try {
    const rendered = await server.renderWidget({ ...asked, source: await readData(data, lang), lang });
    if (rendered.state !== 'problem') {
      out(rendered.html.trimEnd());
      return true;
    }
    err([rendered.heading, ...rendered.texts].join('\n  '));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    for (const problem of error.problems) err(problemLine(problem, lang));
  }
  return false;
}
