import { LANGUAGES, ProblemError, readDataset } from '@kaoping/core';
import type { Dataset, Language, Level } from '@kaoping/core';
import type { Manifest, Partitions } from '@kaoping/core/partitions';
import { answersName, MANIFEST, openPartitions } from '@kaoping/core/partitions';
import type { Shown, RankingView } from '@kaoping/views';
import { answer, answerKey, answersFile, withDescent } from '@kaoping/views';
import type { PartsFolder } from './parts-folder.js';
import { versionOf } from './version-of.js';

const TAG = 'kp-ranking';
const PARTIAL = 206;

/** What was written so far, as a page would fetch it. */
const fetchFrom =
  (parts: PartsFolder, manifest: Manifest) =>
  (url: string, { headers }: RequestInit): Promise<Response> => {
    const path = url.replace(/^\.\//, '').replace(/\?.*/, '');
    const file = path === MANIFEST ? Buffer.from(JSON.stringify(manifest)) : parts.read(path);
    const range = (headers as Readonly<Record<string, string>> | undefined)?.['range'] ?? '';
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? [];
    const sent = from === undefined ? file : file.subarray(Number(from), Number(to) + 1);
    return Promise.resolve(
      new Response(new Uint8Array(sent), { status: from === undefined ? 200 : PARTIAL }),
    );
  };

async function read(
  partitions: Partitions,
  indicator: string,
  period: string,
  level: Level,
): Promise<Dataset> {
  const reading = readDataset(await partitions.wire({ indicator, period, level }));
  if (reading.ok) return reading.dataset;
  throw new ProblemError(reading.problems);
}

/** The first rows of a ranking, each with its way down, as a page computes them from the same parts. */
function firstRows(
  dataset: Dataset,
  indicator: string,
  among: Level,
  lang: Language,
  hasParts: (organization: string) => boolean,
): Shown<unknown> {
  const shown = answer(TAG, dataset, { indicator, among }, lang) as Shown<RankingView>;
  if (shown.state !== 'ready') return shown;
  return { ...shown, view: withDescent(shown.view, dataset, { lang, among, start: among, hasParts }) };
}

/**
 * Writes the first rows of each indicator's latest ranking of each level: a page paints them while it reads the rest.
 * They are computed from the parts that were written. Gives the versions of the answers, by indicator.
 */
export async function writeAnswers(
  parts: PartsFolder,
  manifest: Manifest,
): Promise<ReadonlyMap<string, string>> {
  const versions = new Map<string, string>();
  // Where all stand on one shelf, that is as quick.
  if (manifest.shelves === 1) return versions;
  const partitions = await openPartitions('.', { ask: fetchFrom(parts, manifest) });
  const parents = await partitions.parents();
  for (const indicator of Object.keys(manifest.indicators)) {
    const period = (await partitions.periods(indicator)).slice(-1).join('');
    const texts: string[] = [];
    for (const level of Object.keys(manifest.organizations.levels) as Level[]) {
      const dataset = await read(partitions, indicator, period, level);
      for (const lang of LANGUAGES) {
        const shown = firstRows(dataset, indicator, level, lang, (id) => parents.has(id));
        const key = answerKey(TAG, { indicator, among: level }, lang);
        const text = `${JSON.stringify(answersFile(manifest.info, '../../', { [key]: shown }))}\n`;
        parts.write(answersName(indicator, level, lang), text);
        texts.push(text);
      }
    }
    versions.set(indicator, versionOf(texts));
  }
  return versions;
}
