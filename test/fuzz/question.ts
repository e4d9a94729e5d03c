import type { Dataset, Language } from '@kaoping/core';
import { LANGUAGES, READINGS } from '@kaoping/core';
import { MISSING_POLICIES } from '@kaoping/core/aggregate';
import { RANKING_ORDERS, TREND_AMOUNTS } from '@kaoping/views';
import fc from 'fast-check';
import { hostileText } from './hostile-value.js';

/** An id of the dataset, counted around and around, or any text at all. */
type Asked = number | string;
const asked: fc.Arbitrary<Asked> = fc.oneof({ weight: 5, arbitrary: fc.nat(60) }, hostileText);
const period = fc.oneof(
  fc.constantFrom(
    '2021',
    '2022',
    '2021-10',
    '2021-13',
    '2021-01-01/2021-10-31',
    '2022/2021',
    '0000',
    '9999-99-99/9999',
  ),
  hostileText,
);
const several = fc.array(asked, { maxLength: 6 });

/** Everything that any widget can be asked, each part there or not. */
const question = fc.record(
  {
    lang: fc.constantFrom(...LANGUAGES),
    reading: fc.constantFrom(...READINGS),
    organization: asked,
    organizations: several,
    indicator: asked,
    indicators: several,
    period,
    among: fc.oneof(asked, fc.constantFrom('street', 'district')),
    within: asked,
    highlight: asked,
    limit: fc.oneof(fc.integer({ min: -1, max: 12 }), fc.double()),
    first: fc.integer({ min: -1, max: 12 }),
    order: fc.constantFrom(...RANKING_ORDERS),
    filter: hostileText,
    search: hostileText,
    category: fc.oneof(fc.constantFrom('fiscal', 'care'), hostileText),
    stage: fc.oneof(fc.constantFrom('planned', 'done', 'promised'), hostileText),
    breakdown: hostileText,
    amount: fc.constantFrom(...TREND_AMOUNTS),
    asOf: fc.oneof(fc.constantFrom('2021-06-30', '2021-02-30', ''), hostileText),
    sort: fc.oneof(asked, fc.constantFrom('name', 'index', '-index', '-name')),
    index: fc.boolean(),
    weights: fc.dictionary(hostileText, fc.oneof(fc.integer({ min: -1, max: 5 }), fc.double()), {
      maxKeys: 3,
    }),
    missing: fc.constantFrom(...MISSING_POLICIES),
    today: fc.oneof(fc.constantFrom('2026-01-01', ''), hostileText),
    staleAfter: fc.oneof(fc.integer(), fc.double()),
  },
  { requiredKeys: ['lang', 'organization', 'organizations', 'indicator', 'today'] },
);

export const questions = question;
type Asking = typeof question extends fc.Arbitrary<infer Value> ? Value : never;
/** A question in the dataset's own ids. */
export interface Question extends Readonly<Record<string, unknown>> {
  readonly lang: Language;
  readonly organization: string;
  readonly organizations: readonly string[];
  readonly indicator: string;
  readonly today: string;
}

const ORGANIZATIONS = ['organization', 'among', 'within', 'highlight'];
const INDICATORS = ['indicator', 'sort'];

/** Replaces numbers by the ids that stand there. */
export function asQuestion(asking: Asking, { organizations, indicators }: Dataset): Question {
  const idOf = (items: readonly { readonly id: string }[], one: unknown): unknown =>
    typeof one === 'number' ? (items[one % Math.max(1, items.length)]?.id ?? '') : one;
  const part = (key: string, value: unknown): unknown => {
    if (ORGANIZATIONS.includes(key)) return idOf(organizations, value);
    if (INDICATORS.includes(key)) return idOf(indicators, value);
    if (key === 'organizations') return (value as Asked[]).map((one) => idOf(organizations, one));
    if (key === 'indicators') return (value as Asked[]).map((one) => idOf(indicators, one));
    return value;
  };
  return Object.fromEntries(
    Object.entries(asking).map(([key, value]) => [key, part(key, value)]),
  ) as Question;
}
