import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Columns } from '@kaoping/core';
import { openPartitions } from '@kaoping/core/partitions';
import { generateFolder, partitionFolder } from 'kaoping';
import { openLargeHost } from './large-host.js';
import type { LargeHost } from './large-host.js';

export const INDICATOR = 'tax-revenue';
const PERIOD = '2021-01-01_2021-01-31';

/** An invented nation of one indicator and one month, in parts, on a host. */
export async function nationHost(): Promise<LargeHost> {
  const folder = await mkdtemp(join(tmpdir(), 'large-'));
  const parts = join(folder, 'parts');
  generateFolder({ seed: 7, scale: 'nation', months: 1, indicators: 1, out: join(folder, 'tables') });
  const { problems } = await partitionFolder({ folder: join(folder, 'tables'), out: parts, engine: 'node' });
  if (problems.length) throw new Error(problems.map(({ code }) => code).join());
  const host = await openLargeHost(parts);
  const close = host.close.bind(host);
  return Object.assign(host, {
    async close() {
      await close();
      await rm(folder, { recursive: true });
    },
  });
}

/** The first so many streets of that nation as one file. */
export async function largeFile(host: LargeHost, rows: number): Promise<string> {
  const partitions = await openPartitions(`${host.origin}/parts`, { names: 'zh' });
  const { tables, ...rest } = await partitions.wire({
    indicator: INDICATOR,
    period: PERIOD,
    level: 'street',
  });
  const { observations = {}, organizations = {} } = tables;
  const who = new Set(observations['organization']?.slice(0, rows));
  const isKept = organizations['id']?.map(
    (id, at) => organizations['level']?.[at] !== 'street' || who.has(id),
  );
  const some = (columns: Columns, keep: (at: number) => boolean): Columns =>
    Object.fromEntries(
      Object.entries(columns).map(([name, cells]) => [name, cells.filter((_, at) => keep(at))]),
    );
  return JSON.stringify({
    ...rest,
    tables: {
      ...tables,
      observations: some(observations, (at) => at < rows),
      organizations: some(organizations, (at) => isKept?.[at] ?? false),
    },
  });
}
