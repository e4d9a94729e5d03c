import type { FigureMessages } from './figure-messages.js';

/** Names of units whose one is not made by the rule. */
const ONE: Readonly<Record<string, string>> = { people: 'person', series: 'series', species: 'species' };
/** `cases per person` counts cases. */
const COUNTED = /^(.*?)( per .*)?$/;

/** A unit that is named for several, for one of it: `site`, `facility`, `batch`. Signs as `m²` stay. */
const singular = (unit: string): string =>
  unit.replace(
    COUNTED,
    (_, counted: string, rest: string | undefined) =>
      (ONE[counted] ??
        counted
          .replace(/ies$/, 'y')
          .replace(/(ss|sh|ch|x)es$/, '$1')
          .replace(/([^s'’u])s$/, '$1')) + (rest ?? ''),
  );

export const figureMessagesEn: FigureMessages = {
  magnitudes: [
    { factor: 1e9, name: 'billion' },
    { factor: 1e6, name: 'million' },
  ],
  gap: '\u00a0',
  sentenceGap: ' ',
  unit: (magnitude, unit) => [magnitude, unit].filter(Boolean).join(' '),
  one: singular,
  hedge: (bound, reported) => {
    if (bound === 'at_least') return /以上|至少|不少于|不低于/.test(reported) ? 'at least' : 'over';
    if (bound === 'at_most')
      return reported.includes('近') ? 'nearly' : /不到|不足/.test(reported) ? 'under' : 'at most';
    return bound === 'about' ? 'about' : '';
  },
  status: { actual: 'result', target: 'target', plan: 'plan' },
  measure: { level: 'amount', change: 'change', share: 'share', completion: 'completion' },
  basis: {
    year_on_year: 'year on year',
    previous_period: 'on the period before',
    cumulative: 'in total',
    baseline: 'on the baseline',
  },
  change: (basis, up, size) => `${up ? 'up' : 'down'} ${size} ${basis}`,
  narrowed: (name, detail) => `${name} (${detail})`,
  range: (low, high) => `${low} to ${high}`,
  atLeast: (low) => `at least ${low}`,
  atMost: (high) => `at most ${high}`,
  comma: ', ',
};
