import type { Cell, Fault, Row } from '@kaoping/core';
import { cellFault, strayFault, typed } from '@kaoping/core';
import type { Header } from './read-header.js';

/** Line feeds and tabs may stand in a cell; other control characters may not. */
const STRAY = /[^\P{Cc}\t\n]/u;

export type RowReader = (cells: readonly string[], report: (fault: Fault, column: string) => void) => Row;

/** Reads the records of one table. Most cells say what the cell above says: these are not checked twice. */
export function rowReader({ places }: Header): RowReader {
  const above: { text: string; value: Cell | undefined }[] = [];
  return (cells, report) => {
    const row: Record<string, Cell | undefined> = {};
    for (const { column, index } of places) {
      const text = cells[index] ?? '';
      const known = above[index];
      let value = known?.value;
      if (known?.text !== text) {
        value = typed(text, column);
        const fault = strayFault(text, STRAY) ?? cellFault(value, column);
        if (fault) report(fault, column.name);
        else above[index] = { text, value };
      }
      if (value !== undefined) row[column.name] = value;
    }
    return row;
  };
}
