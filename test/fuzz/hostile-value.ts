import fc from 'fast-check';

const DEPTH = 20_000;

function deep(wrap: (inner: unknown) => unknown): unknown {
  let tree: unknown = 0;
  for (let level = 0; level < DEPTH; level += 1) tree = wrap(tree);
  return tree;
}

/** As JSON.parse makes it: an own property that an assignment could not make. */
const withPrototypeKey = (): unknown =>
  JSON.parse('{"__proto__":{"id":["a"],"polluted":true},"constructor":1}');

function ring(): unknown {
  const around: unknown[] = [];
  around.push(around);
  return around;
}

/** Values by name, so that a counterexample prints in a word. The first may come out of a JSON file, the others cannot. */
const IN_JSON: Readonly<Record<string, () => unknown>> = {
  'deep-array': () => deep((inner) => [inner]),
  'deep-object': () => deep((inner) => ({ inner })),
  'prototype-key': withPrototypeKey,
  'long-text': () => '长'.repeat(5000),
  'long-number': () => '9'.repeat(500),
  zeros: () => `${'0'.repeat(3000)}1`,
  'half-pair': () => '\ud83c',
  'failed-decoding': () => '\ufffd\ufffd',
  'nul-text': () => 'a\u0000b',
  nothing: () => null,
  'empty-array': () => [],
  'empty-object': () => ({}),
};
const IN_MEMORY: Readonly<Record<string, () => unknown>> = {
  ring,
  bigint: () => 10n,
  symbol: () => Symbol('id'),
  function: () => () => 'id',
  holes: () => new Array<unknown>(3),
  nan: () => NaN,
  infinity: () => -Infinity,
  absent: () => undefined,
  date: () => new Date(NaN),
  map: () => new Map([['id', 1]]),
  bytes: () => new Uint8Array(8),
  bare: () => Object.create(null) as unknown,
};

/** A JSON value, or the name of one that is better named than printed. */
export type Hostile = { readonly is: unknown } | { readonly named: string };

export const valueOf = (hostile: Hostile): unknown =>
  'named' in hostile ? { ...IN_JSON, ...IN_MEMORY }[hostile.named]?.() : hostile.is;

const TEXTS = [
  ...[
    '',
    ' ',
    '~',
    '~-~',
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'a'.repeat(81),
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '\u202egnp.exe',
    '\ufeffid',
    'a\nb',
    '=1+1',
    '"',
    ';',
    '=',
  ],
  ...[
    '2021-02-30',
    '0000-01-01',
    '9999-12-31',
    '2021-01-01T00:00:00Z',
    '2021',
    '-1',
    '1e999',
    '0x10',
    '１２',
  ],
  ...[
    '突破30亿元',
    '百余人',
    '亿亿亿亿',
    `1${'亿'.repeat(50)}`,
    '0.000',
    '3,000,000',
    '-5%',
    '12,34',
    '1.2.3',
    '0亿',
  ],
];
const NUMBERS = [
  ...[
    0,
    -0,
    1,
    -1,
    0.1,
    100,
    1e-300,
    5e-324,
    -1e300,
    Number.MAX_VALUE,
    2 ** 53,
    -(2 ** 53),
    2 ** 31,
    1e15,
    1e21,
  ],
];

/** A figure as somebody may print it. */
const reported = fc
  .tuple(
    fc.constantFrom('', '超', '近', '约', '下降', '-', '−'),
    fc.stringMatching(/^[0-9]{1,12}(,[0-9]{3}){0,2}(\.[0-9]{0,8})?$/),
    fc.constantFrom('', '余', '多', '万', '亿', '万亿', '百万', '千', '%', '元'),
  )
  .map((parts) => parts.join(''));

const inJson = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...TEXTS, ...NUMBERS, null, true, false) },
  { weight: 2, arbitrary: fc.integer({ min: -3, max: 40 }) },
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  reported,
  fc.jsonValue({ maxDepth: 2 }),
);

/** What a file may hold where something else is expected. */
export const hostileJson: fc.Arbitrary<Hostile> = fc.oneof(
  { weight: 5, arbitrary: inJson.map((is) => ({ is })) },
  { weight: 1, arbitrary: fc.constantFrom(...Object.keys(IN_JSON)).map((named) => ({ named })) },
);

/** What a program may hand over. */
export const hostileValue: fc.Arbitrary<Hostile> = fc.oneof(
  { weight: 5, arbitrary: hostileJson },
  { weight: 1, arbitrary: fc.constantFrom(...Object.keys(IN_MEMORY)).map((named) => ({ named })) },
);

/** Text of which no reader, and no option, can be sure that it is tame. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TEXTS) },
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  reported,
);
