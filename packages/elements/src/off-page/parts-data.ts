import type { Dataset, Language, OrganizationId, Period } from '@kaoping/core';
import type { Partitions, PartitionQuestion } from '@kaoping/core/partitions';
import { openPartitions } from '@kaoping/core/partitions';
import type { RankingOptions } from '@kaoping/views';
import { levelOf, periodFilter } from '@kaoping/views';
import { askHost } from '../base/ask-host.js';
import { readJson } from './file-data.js';
import type { HeldData, Part } from './held-data.js';

/** So many answered questions are kept: a reader goes back to where they came from. */
const MOST_KEPT = 4;

const periodOf = (name: string): Period => {
  const [start = '', end = ''] = name.split('_');
  return start ? { start, end } : { end };
};

/** A dataset that is published in parts. What was fetched of who there is serves all questions of one language. */
export async function partsData(manifest: string, hosts: readonly string[]): Promise<HeldData> {
  const folder = manifest.slice(0, manifest.lastIndexOf('/'));
  const opened = new Map<Language, Promise<Partitions>>();
  const open = (names: Language): Promise<Partitions> => {
    const known =
      opened.get(names) ?? openPartitions(folder, { names, ask: (url, init) => askHost(url, init, hosts) });
    opened.set(names, known);
    // What failed may work when it is asked for again.
    known.catch(() => opened.delete(names));
    return known;
  };
  const { manifest: told } = await open('zh');
  const kept = new Map<string, Promise<Part>>();

  /** The latest of the periods that are asked for; what was asked where there is none, so that it is named. */
  async function questionOf(partitions: Partitions, options: RankingOptions): Promise<PartitionQuestion> {
    const { indicator, period, among } = options;
    const isAsked = periodFilter(period);
    const periods = (await partitions.periods(indicator)).filter((name) => isAsked(periodOf(name)));
    const level = levelOf(among);
    return {
      indicator,
      period: periods[periods.length - 1] ?? period ?? '',
      ...(level ? { level } : among && { within: among }),
    };
  }

  /** Where nothing is said of whom: those at the top, or below the one who stands there alone. */
  async function wireOf(partitions: Partitions, question: PartitionQuestion): Promise<object> {
    const wire = await partitions.wire(question);
    if (question.level !== undefined || question.within !== undefined) return wire;
    const [top, ...others] = wire.tables.organizations?.['id'] ?? [];
    return others.length || top === undefined ? wire : partitions.wire({ ...question, within: String(top) });
  }

  async function read(options: RankingOptions): Promise<Part> {
    const partitions = await open(options.lang);
    const question = await questionOf(partitions, options);
    const levels = Object.keys(told.organizations.levels);
    // Nobody stands below the lowest level, and who stands above whom is some fetching.
    const isLowest = question.level !== undefined && question.level === levels[levels.length - 1];
    const [dataset, parents] = await Promise.all([
      wireOf(partitions, question).then((wire) => readJson(wire, manifest)),
      isLowest ? new Set<string>() : partitions.parents(),
    ]);
    const { period: _period, ...rest } = options;
    return { dataset, options: rest, hasParts: (organization) => parents.has(organization) };
  }

  return {
    info: told.info,
    part(options) {
      const { indicator, period = '', among = '', lang } = options;
      const key = [indicator, period, among, lang].join(' ');
      const part = kept.get(key) ?? read(options);
      kept.delete(key);
      kept.set(key, part);
      part.catch(() => kept.delete(key));
      for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
      // The dataset is the same for every filter and length; what else is asked is not.
      return part.then((one) => {
        const { period: _period, ...rest } = options;
        return { ...one, options: rest };
      });
    },
    async source({ dataset, options }, organization): Promise<Dataset> {
      const parent = dataset.organization(organization as OrganizationId)?.parent;
      const [figure] = dataset.observationsBy(organization as OrganizationId);
      if (figure?.evidence.digest || !figure) return dataset;
      const partitions = await open(options.lang);
      const { start = '', end } = figure.period;
      const question = { indicator: options.indicator, period: `${start}_${end}` };
      return readJson(await partitions.wire({ ...question, ...(parent && { within: parent }) }), manifest);
    },
    async whole(options) {
      const partitions = await open(options.lang);
      return wireOf(partitions, await questionOf(partitions, options));
    },
  };
}
