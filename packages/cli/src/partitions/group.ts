import type { Row } from '@kaoping/core';

/** The figures of one indicator in one period, and the figures of other groups that these are a growth or a share of. */
export interface FigureGroup {
  readonly indicator: string;
  readonly start: string;
  readonly end: string;
  readonly rows: readonly Row[];
  readonly others: readonly Row[];
}

const cell = (row: Row, name: string): string => String(row[name] ?? '');

/** What figures have in common that are published together. */
export const keyOf = (row: Row): string =>
  `${cell(row, 'indicator')} ${cell(row, 'period_start')} ${cell(row, 'period_end')}`;

/** Divides figures into groups, each in the order in which they came. */
export function groupsOf(
  rows: Iterable<Row>,
  other: (id: string) => Row | undefined,
): readonly FigureGroup[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups.values()].map((body) => {
    const [first = {}] = body;
    const others = new Map<string, Row>();
    for (const row of body) {
      const found = row['of'] === undefined ? undefined : other(cell(row, 'of'));
      if (found && keyOf(found) !== keyOf(row)) others.set(cell(found, 'id'), found);
    }
    const [indicator, start, end] = ['indicator', 'period_start', 'period_end'].map((name) =>
      cell(first, name),
    );
    return {
      indicator: indicator ?? '',
      start: start ?? '',
      end: end ?? '',
      rows: body,
      others: [...others.values()],
    };
  });
}
