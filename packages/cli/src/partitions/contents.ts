import type { FigureParts } from '@kaoping/core/partitions';

/** What there is of an indicator in a period. */
export interface Found {
  readonly indicator: string;
  readonly period: string;
  readonly rows: number;
  readonly bytes: number;
  readonly footer: number;
  readonly version: string;
}

type Lists = { -readonly [Name in keyof FigureParts]: FigureParts[Name][number][] };

/** What is said of each indicator: lists as long as all periods. */
export function contentsOf(found: readonly Found[]): {
  readonly periods: readonly string[];
  readonly parts: ReadonlyMap<string, FigureParts>;
} {
  const periods = [...new Set(found.map(({ period }) => period))].sort();
  const at = new Map(periods.map((period, index) => [period, index]));
  const zeros = (): number[] => periods.map(() => 0);
  const parts = new Map<string, Lists>();
  for (const indicator of [...new Set(found.map((one) => one.indicator))].sort())
    parts.set(indicator, {
      rows: zeros(),
      bytes: zeros(),
      footers: zeros(),
      versions: periods.map(() => ''),
    });
  for (const { indicator, period, rows, bytes, footer, version } of found) {
    const lists = parts.get(indicator);
    const index = at.get(period) ?? 0;
    if (!lists) continue;
    lists.rows[index] = rows;
    lists.bytes[index] = bytes;
    lists.footers[index] = footer;
    lists.versions[index] = version;
  }
  return { periods, parts };
}
