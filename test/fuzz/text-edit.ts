import fc from 'fast-check';

/** One thing that goes wrong with the bytes of a file; places are shares of its length. */
export type TextEdit =
  | { readonly do: 'insert'; readonly at: number; readonly text: string }
  | { readonly do: 'replace'; readonly at: number; readonly text: string }
  | { readonly do: 'remove'; readonly at: number; readonly length: number }
  | { readonly do: 'repeat'; readonly at: number; readonly length: number }
  | { readonly do: 'truncate'; readonly at: number }
  | { readonly do: 'byte'; readonly at: number; readonly value: number }
  | { readonly do: 'encode'; readonly as: Encoding };

const ENCODINGS = [
  'byte-order-mark',
  'utf-16le',
  'utf-16be',
  'latin-1',
  'crlf',
  'cr',
  'twice',
  'nothing',
  'page',
] as const;
type Encoding = (typeof ENCODINGS)[number];

/** Pieces that mean something to a reader of JSON or CSV. */
const PIECES = [
  ...[
    '"',
    '""',
    ',',
    '\n',
    '\r\n',
    '\r',
    '\u0000',
    '\ufeff',
    '\\',
    '\\ud800',
    '{',
    '}',
    '[',
    ']',
    '[[[[[[',
    ':',
    '~',
    ' ',
  ],
  ...[
    '0',
    '9',
    '-',
    '1e400',
    '-0',
    'null',
    'true',
    '\ufffd',
    '名',
    '😀',
    '__proto__',
    '"__proto__":{},',
    '#',
    ';',
    '\t',
    "'",
  ],
];

const at = fc.double({ min: 0, max: 1, noNaN: true });
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const length = fc.integer({ min: 1, max: 40 });

const textEdit: fc.Arbitrary<TextEdit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('insert' as const), at, text: piece }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('replace' as const), at, text: piece }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('remove' as const), at, length }) },
  fc.record({ do: fc.constant('repeat' as const), at, length }),
  fc.record({ do: fc.constant('truncate' as const), at }),
  { weight: 2, arbitrary: fc.record({ do: fc.constant('byte' as const), at, value: fc.nat(255) }) },
  fc.record({ do: fc.constant('encode' as const), as: fc.constantFrom(...ENCODINGS) }),
);

export const textEdits = fc.array(textEdit, { minLength: 1, maxLength: 4 });

const replaced = (bytes: Buffer, from: number, to: number, by: Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, from), by, bytes.subarray(to)]);

function encoded(bytes: Buffer, as: Encoding): Buffer {
  const text = bytes.toString('utf8');
  switch (as) {
    case 'byte-order-mark':
      return Buffer.concat([Buffer.from('\ufeff'), bytes]);
    case 'utf-16le':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    case 'latin-1':
      return Buffer.from(text, 'latin1');
    case 'crlf':
      return Buffer.from(text.replace(/\n/g, '\r\n'));
    case 'cr':
      return Buffer.from(text.replace(/\n/g, '\r'));
    case 'twice':
      return Buffer.concat([bytes, bytes]);
    case 'nothing':
      return Buffer.alloc(0);
    case 'page':
      return Buffer.from('<!doctype html><title>404</title>');
  }
}

function spoiled(bytes: Buffer, edit: TextEdit): Buffer {
  if (edit.do === 'encode') return encoded(bytes, edit.as);
  const from = Math.min(bytes.length, Math.floor(edit.at * bytes.length));
  switch (edit.do) {
    case 'insert':
      return replaced(bytes, from, from, Buffer.from(edit.text));
    case 'replace':
      return replaced(bytes, from, from + 1, Buffer.from(edit.text));
    case 'remove':
      return replaced(bytes, from, from + edit.length, Buffer.alloc(0));
    case 'repeat':
      return replaced(bytes, from, from, bytes.subarray(from, from + edit.length));
    case 'truncate':
      return bytes.subarray(0, from);
    case 'byte':
      return replaced(bytes, from, from + 1, Buffer.from([edit.value]));
  }
}

/** The bytes of a text after every edit. */
export const spoiledBytes = (text: string | Uint8Array, edits: readonly TextEdit[]): Buffer =>
  edits.reduce(spoiled, Buffer.from(text as string));
