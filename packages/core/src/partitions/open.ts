import type { Dataset } from '../dataset/dataset.js';
import { readDataset } from '../dataset/dataset.js';
import type { AskOptions } from '../dataset/ask-patiently.js';
import { fetchJson } from '../dataset/fetch-json.js';
import { isRecord } from '../dataset/info.js';
import { ProblemError } from '../dataset/problem.js';
import { quote } from '../dataset/quote.js';
import type { Columns, Wire } from '../dataset/wire.js';
import { ASKED, ON_DEMAND } from './figure-columns.js';
import type { Names } from './everybody.js';
import { fail, folderOf, urlIn } from './folder.js';
import type { FigureParts, Manifest } from './manifest.js';
import { MANIFEST, readManifest, shelfName } from './manifest.js';
import type { PartitionQuestion } from './question.js';
import { askedRows } from './question.js';
import { readParquet } from './read-parquet.js';
import { figuresOfParquet, readSlice, wireOf } from './wire-of.js';

/** A published folder of parts. What was fetched once, of who there is, is not fetched again. */
export interface Partitions {
  readonly manifest: Manifest;
  /**
   * The part that answers a question, as a dataset travels: plain, so that a worker can give it to its page. A question
   * about the children of one organization takes one JSON slice; one about a level of the whole land the Parquet file,
   * of which it fetches the row groups and columns that it needs. Rejects with a {@link ProblemError}.
   */
  wire(question: PartitionQuestion): Promise<Wire>;
  /** The periods of which there are figures of an indicator, the latest last. Rejects with a {@link ProblemError}. */
  periods(indicator: string): Promise<readonly string[]>;
  /** Whoever stands directly above somebody. */
  parents(): Promise<ReadonlySet<string>>;
  /** The same, checked and indexed. Of tens of thousands of figures in a worker, where a page must stay alive. */
  dataset(question: PartitionQuestion): Promise<Dataset>;
}

export interface PartitionOptions extends AskOptions {
  /** `zh` or `en` where a page shows one language: a third fewer bytes of a long list. Both, where left out. */
  readonly names?: Names;
}

/** By its end, then by its start. */
const latest = (period: string): string => period.split('_').reverse().join('_');

/**
 * Opens a folder that `kaoping build --partitions` wrote. `address` is that of the folder.
 *
 * @example
 * await openPartitions('data', { ask: () => Promise.resolve(new Response('{}')) }).catch(({ message }) => message); // 'dataset/format'
 */
export async function openPartitions(
  address: string,
  { names = 'both', ...options }: PartitionOptions = {},
): Promise<Partitions> {
  const url = urlIn(address);
  const manifest = readManifest(await fetchJson(url(MANIFEST), options), url(MANIFEST));
  const { organizations: people, info } = manifest;
  const { shelves, everybody, onShelf, partsOf } = folderOf(address, manifest, names, options);

  /** The one shelf on which all who are asked about stand; undefined where there are several. */
  async function shelfFor({ within = '', level }: PartitionQuestion): Promise<string | undefined> {
    if (manifest.shelves === 1) return shelfName('');
    if (within === '') return level === undefined ? shelfName('') : undefined;
    const shelf = (await shelves()).find(({ parents }) => parents.includes(within));
    return shelf && (level === undefined || shelf.isWhole) ? shelfName(shelf.top) : undefined;
  }

  async function fromSlice(question: PartitionQuestion, path: string, version: string): Promise<Wire> {
    const name = (await shelfFor(question)) ?? '';
    const at = url(`${path}/${name}.json`, version);
    const [organizations, slice] = await Promise.all([onShelf(name), fetchJson(at, options)]);
    if (!isRecord(slice) || !isRecord(slice['tables']) || !isRecord(slice['same']))
      return fail({ code: 'dataset/format', found: quote(slice), allowed: 'same, tables' }, at);
    const { figures, tables } = readSlice(slice['same'], slice['tables'], organizations as Columns);
    const others = slice['others'] as Columns | undefined;
    return wireOf(info, organizations, figures, { tables, ...(others && { others }) }, question);
  }

  async function fromParquet(
    question: PartitionQuestion,
    path: string,
    { byteLength, footer }: { readonly byteLength: number; readonly footer: number },
    version: string,
  ): Promise<Wire> {
    const at = url(`${path}.parquet`, version);
    const read = (low: number, high: number) => {
      const where = { column: 'organization', low, high };
      const without = [...ASKED, ...ON_DEMAND];
      return readParquet({ ...options, url: at, byteLength, footer, without, where });
    };
    // Where a level stands is known before anybody is known who is on it.
    const level = question.within === undefined ? people.levels[question.level ?? ''] : undefined;
    const soon = level && read(...level);
    soon?.catch(() => undefined);
    const organizations = await everybody();
    const rows = askedRows(organizations, question);
    const { columns, beside } = await (soon ?? read(rows[0] ?? 0, rows[rows.length - 1] ?? 0));
    const [start = '', end = ''] = question.period.split('_');
    const length = columns['value']?.length ?? 0;
    const figures = {
      ...figuresOfParquet(columns, organizations),
      indicator: Array<string>(length).fill(question.indicator),
      period_start: Array<string | null>(length).fill(start || null),
      period_end: Array<string>(length).fill(end),
    };
    return wireOf(info, organizations, figures, beside, question);
  }

  async function figuresOf(indicator: string): Promise<FigureParts> {
    const known = Object.keys(manifest.indicators).includes(indicator)
      ? manifest.indicators[indicator]
      : undefined;
    if (!known)
      return fail({ code: 'dataset/nothing-there', kind: 'indicator', id: indicator }, url(MANIFEST));
    return partsOf(indicator, known.version);
  }

  async function wire(question: PartitionQuestion): Promise<Wire> {
    const { indicator, period } = question;
    const parts = await figuresOf(indicator);
    const at = manifest.periods.indexOf(period);
    if (!parts.rows[at])
      return fail({ code: 'dataset/nothing-there', kind: 'period', id: period }, url(MANIFEST));
    const path = `figures/${indicator}/${period}`;
    const version = parts.versions[at] ?? '';
    const bytes = parts.bytes[at] ?? 0;
    const isInOne = bytes === 0 || (await shelfFor(question)) !== undefined;
    return isInOne
      ? fromSlice(question, path, version)
      : fromParquet(question, path, { byteLength: bytes, footer: parts.footers[at] ?? 0 }, version);
  }

  return {
    manifest,
    wire,
    async periods(indicator) {
      const { rows } = await figuresOf(indicator);
      // What ends together is told apart by where it begins: the shorter is the later.
      return manifest.periods.filter((_, at) => rows[at]).sort((a, b) => (latest(a) < latest(b) ? -1 : 1));
    },
    async parents() {
      if (manifest.shelves > 1) return new Set((await shelves()).flatMap(({ parents }) => parents));
      return new Set(((await onShelf(shelfName('')))['parent'] ?? []).filter(Boolean) as string[]);
    },
    async dataset(question) {
      const reading = readDataset(await wire(question));
      if (reading.ok) return reading.dataset;
      throw new ProblemError(
        reading.problems.map((problem) => ({ ...problem, place: { url: address, ...problem.place } })),
      );
    },
  };
}
