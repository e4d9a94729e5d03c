import type { Language, Level } from '@kaoping/core';

type Noun = readonly [one: string, many: string];
const same = (word: string): Noun => [word, word];

/** What organizations of an area's level are called. */
const areas: Readonly<Record<Language, Readonly<Record<Level, Noun>>>> = {
  zh: {
    nation: same('国家'),
    province: same('省'),
    city: same('市'),
    district: same('区'),
    street: same('街道'),
    community: same('社区'),
  },
  en: {
    nation: ['country', 'countries'],
    province: ['province', 'provinces'],
    city: ['city', 'cities'],
    district: ['district', 'districts'],
    street: ['street', 'streets'],
    community: ['community', 'communities'],
  },
};

/** What the bodies of a government are called; any other kind is a unit. */
const bodies: Readonly<Record<Language, Readonly<Record<string, Noun>>>> = {
  zh: {
    area: same('地区'),
    department: same('部门'),
    court: same('法院'),
    enterprise: same('企业'),
    command: same('指挥部'),
    'mass-organization': same('群团组织'),
    institution: same('机构'),
    park: same('园区'),
    building: same('楼宇'),
    estate: same('小区'),
  },
  en: {
    area: ['area', 'areas'],
    department: ['department', 'departments'],
    court: ['court', 'courts'],
    enterprise: ['enterprise', 'enterprises'],
    command: ['command post', 'command posts'],
    'mass-organization': ['mass organization', 'mass organizations'],
    institution: ['institution', 'institutions'],
    park: ['park', 'parks'],
    building: ['building', 'buildings'],
    estate: ['estate', 'estates'],
  },
};
const units: Readonly<Record<Language, Noun>> = { zh: same('单位'), en: ['unit', 'units'] };

/** What organizations of this level and kind are called, one or several of them. */
export function noun(
  level: Level | undefined,
  kind: string | undefined,
  count: number,
  lang: Language,
): string {
  const named = new Map(Object.entries(bodies[lang])).get(kind ?? '');
  const [one, many] = (kind === 'area' && level ? areas[lang][level] : named) ?? units[lang];
  return count === 1 ? one : many;
}
