import type { ComparableGroup, OrganizationId, Period } from '@kaoping/core';
import { daysOf, keyText, monthsOf } from '@kaoping/core';

/** Groups of several periods, and those who have a figure in each of them. */
export interface Course {
  /** In order of time. */
  readonly groups: readonly ComparableGroup[];
  readonly common: ReadonlySet<OrganizationId>;
}

/** The courses that a group may belong to: periods of one length, or a year as it adds up from one day on. */
function coursesOf({ key }: ComparableGroup): readonly string[] {
  const { period } = key;
  const alike = keyText({ ...key, period: { end: '' } });
  const days = daysOf(period);
  if (period.start === undefined || days === undefined) return [`stock ${alike}`];
  const months = monthsOf(period);
  return [
    `${months === undefined ? `${days} days` : `${months} months`} ${alike}`,
    `from ${period.start} ${alike}`,
  ];
}

const organizationsOf = ({ observations }: ComparableGroup): ReadonlySet<OrganizationId> =>
  new Set(observations.map(({ organization }) => organization));

function commonOf(groups: readonly ComparableGroup[]): ReadonlySet<OrganizationId> {
  const [first, ...rest] = groups.map(organizationsOf);
  return new Set([...(first ?? [])].filter((one) => rest.every((others) => others.has(one))));
}

const overlaps = (a: Period, b: Period): boolean => a.start !== b.start && (b.start ?? b.end) <= a.end;

/** In order of time, without those that begin before the one ahead has ended: they would count days twice. */
function inTime(groups: readonly ComparableGroup[]): readonly ComparableGroup[] {
  const sorted = [...groups].sort((a, b) => (a.key.period.end < b.key.period.end ? -1 : 1));
  const kept: ComparableGroup[] = [];
  for (const group of sorted) {
    const last = kept[kept.length - 1];
    if (!last || !overlaps(last.key.period, group.key.period)) kept.push(group);
  }
  return kept;
}

const weight = ({ groups, common }: Course): number => groups.length * common.size;
const isCourse = ({ groups, common }: Course): boolean => groups.length > 1 && common.size > 1;

/** Leaves out the smallest period again and again, and keeps what shows the most places. */
function bestOf(all: readonly ComparableGroup[]): Course | undefined {
  let best: Course | undefined;
  for (let groups = inTime(all); groups.length > 1;) {
    const course = { groups, common: commonOf(groups) };
    if (isCourse(course) && (!best || weight(course) > weight(best))) best = course;
    const least = Math.min(...groups.map(({ observations }) => observations.length));
    const dropped = groups.find(({ observations }) => observations.length === least);
    groups = groups.filter((group) => group !== dropped);
  }
  return best;
}

/** The periods in which the most of the same organizations can be ranked; undefined where there are no two. */
export function courseOf(groups: readonly ComparableGroup[]): Course | undefined {
  const courses = new Map<string, ComparableGroup[]>();
  for (const group of groups)
    for (const name of coursesOf(group)) courses.set(name, [...(courses.get(name) ?? []), group]);
  let best: Course | undefined;
  for (const each of [...courses.values()].map(bestOf))
    if (each && (!best || weight(each) > weight(best))) best = each;
  return best;
}
