/** Attributes that every widget has; the page's language is the frame's own. */
const ALL = ['src', 'heading', 'theme', 'mode', 'reading'];

/** What an address may set, by tag: a test holds this list against the widgets. */
export const FRAME_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  'kp-catalog': ['category', 'indicator', 'search', ...ALL],
  'kp-compare': ['organizations', 'indicators', 'period', ...ALL],
  'kp-dataset': ['src', 'status', 'stale-after', 'theme', 'mode'],
  'kp-evidence': ['observation', 'organization', 'indicator', ...ALL],
  'kp-gauge': ['organization', 'indicator', 'period', 'shape', 'as-of', ...ALL],
  'kp-projects': ['organization', 'among', 'category', 'stage', ...ALL],
  'kp-ranking': [
    'indicator',
    'period',
    'among',
    'highlight',
    'limit',
    'order',
    'view',
    'searchable',
    'over-time',
    ...ALL,
    'within',
  ],
  'kp-rectification': ['organization', 'among', 'period', 'as-of', ...ALL],
  'kp-scorecard': [
    'organizations',
    'among',
    'indicators',
    'period',
    'sort',
    'index',
    'weights',
    'missing',
    'view',
    ...ALL,
  ],
  'kp-trend': ['indicator', 'organizations', 'breakdown', 'period', 'amount', 'view', ...ALL],
  'kp-unit-card': ['organization', 'period', 'indicators', 'size', ...ALL],
};
