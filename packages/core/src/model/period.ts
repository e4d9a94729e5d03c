/** A span of calendar days, both ends included, as ISO 8601 dates. Without `start` it began at an unnamed time. */
export interface Period {
  readonly start?: string;
  readonly end: string;
}

const DAY = 86_400_000;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Whether `text` is a day of the calendar: `2021-02-28` is, `2021-02-30` is not.
 *
 * @example
 * isDate('2021-02-28'); // true
 * isDate('2021-02-30'); // false
 */
export function isDate(text: string): boolean {
  if (!ISO_DATE.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * Days since 1970-01-01, so that dates can be counted with.
 *
 * @example
 * dayNumber('2021-03-01') - dayNumber('2021-02-28'); // 1
 */
export const dayNumber = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);

/**
 * Length in days, both ends counted; undefined where the start is unknown.
 *
 * @example
 * daysOf({ start: '2021-01-01', end: '2021-12-31' }); // 365
 * daysOf({ end: '2021-12-31' }); // undefined
 */
export const daysOf = ({ start, end }: Period): number | undefined =>
  start === undefined ? undefined : dayNumber(end) - dayNumber(start) + 1;

/**
 * Length in whole months where the period runs from a first to a last day of a month, else undefined.
 *
 * @example
 * monthsOf({ start: '2021-01-01', end: '2021-10-31' }); // 10
 * monthsOf({ start: '2021-01-01', end: '2021-12-10' }); // undefined
 */
export function monthsOf({ start, end }: Period): number | undefined {
  if (!start?.endsWith('-01')) return undefined;
  const next = new Date(Date.parse(`${end}T00:00:00Z`) + DAY);
  if (next.getUTCDate() !== 1) return undefined;
  const [year = 0, month = 1] = start.split('-').map(Number);
  return (next.getUTCFullYear() - year) * 12 + next.getUTCMonth() - (month - 1);
}

/**
 * Whether two periods begin and end on the same days.
 *
 * @example
 * samePeriod({ end: '2021-12-31' }, { start: '2021-01-01', end: '2021-12-31' }); // false
 */
export const samePeriod = (a: Period, b: Period): boolean => a.start === b.start && a.end === b.end;
