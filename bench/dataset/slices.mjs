import { checkFolder } from '../../packages/cli/dist/index.js';
import { contentHash } from '../../packages/cli/dist/package/content-hash.js';
import { indicatorAnswers } from '../../packages/cli/dist/publish/answer-files.js';
import { jsonFile } from '../../packages/cli/dist/publish/published-file.js';
import { indicatorSlice } from '../../packages/cli/dist/publish/slices.js';
import { writeFiles } from '../../packages/cli/dist/publish/write-files.js';
import { DESCRIPTOR } from './write-folder.mjs';

/**
 * Only what the build writes for each indicator, by the build's own functions. It also writes a slice for every
 * organization with all of its peers' figures: for thousands of peers that is more than a benchmark can wait for.
 */
export async function writeIndicators(folder, out) {
  const { rows, problems } = await checkFolder(folder);
  if (problems.length) throw new Error(JSON.stringify(problems.slice(0, 3)));
  const { name, version, created } = DESCRIPTOR;
  const info = { name, version, hash: contentHash(rows), issued: created.slice(0, 10) };
  const facts = { ...rows, exclusions: [] };
  const files = rows.indicators.flatMap(({ id }) => [
    jsonFile(`indicators/${id}.json`, indicatorSlice(info, facts, id)),
    ...indicatorAnswers(info, facts, id),
  ]);
  await writeFiles(out, files);
}
