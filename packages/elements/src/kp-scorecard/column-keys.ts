import { STOP } from '../base/moves-focus.js';

const STEPS = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
]);

/**
 * In a table up and down stay in the column, past cells that hold nothing to press. Where the table is not laid out as
 * one, and at its ends, the widget's own order holds.
 */
export function stayInColumn(event: KeyboardEvent): void {
  const step = STEPS.get(event.key);
  const cell = (event.target as Element).closest<HTMLTableCellElement>('th, td');
  const table = cell?.closest('table');
  if (!step || !cell || !table || event.ctrlKey || event.metaKey || event.altKey) return;
  if (getComputedStyle(table).display !== 'table') return;
  const rows = [...table.rows];
  const from = rows.indexOf(cell.parentElement as HTMLTableRowElement);
  for (let at = from + step; at >= 0 && at < rows.length; at += step) {
    const stop = rows[at]?.cells[cell.cellIndex]?.querySelector<HTMLElement>(STOP);
    if (!stop) continue;
    event.preventDefault();
    event.stopPropagation();
    stop.focus();
    return;
  }
}
