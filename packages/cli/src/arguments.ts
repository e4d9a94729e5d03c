import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '@kaoping/core';
import { LANGUAGES } from '@kaoping/core';
import { VERSION } from './package/read-package.js';
import { wordsOf } from './report/words.js';
import type { Engine } from './partitions/engine.js';
import { ENGINES } from './partitions/engine.js';
import { UsageError } from './usage-error.js';

/** What the user asked for, ready to be carried out. */
export type Command =
  | { readonly name: 'help'; readonly lang: Language }
  /** What follows is read by who knows the widgets. */
  | { readonly name: 'render'; readonly argv: readonly string[]; readonly lang: Language }
  | { readonly name: 'tag'; readonly argv: readonly string[]; readonly lang: Language }
  | { readonly name: 'generate'; readonly argv: readonly string[]; readonly lang: Language }
  | {
      readonly name: 'check';
      readonly folder: string;
      readonly documents?: string;
      readonly lang: Language;
    }
  | {
      readonly name: 'build';
      readonly folder: string;
      readonly out: string;
      readonly documents?: string;
      readonly isModule: boolean;
      readonly isPinned: boolean;
      readonly isAnySize: boolean;
      /** How the folder is published in parts, where it is: sorted by this program, or by DuckDB. */
      readonly engine?: Engine;
      readonly lang: Language;
    }
  | {
      readonly name: 'describe';
      readonly folder: string;
      readonly version?: string;
      readonly lang: Language;
    };

const options = {
  documents: { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string' },
  version: { type: 'string' },
  module: { type: 'boolean' },
  pinned: { type: 'boolean' },
  'any-size': { type: 'boolean' },
  partitions: { type: 'boolean' },
  engine: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Options that each command understands besides `lang` and `help`. */
const understood: Readonly<Record<string, readonly string[]>> = {
  check: ['documents'],
  build: ['documents', 'out', 'module', 'pinned', 'any-size', 'partitions', 'engine'],
  describe: ['version'],
};

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

const isLanguage = (text: string): text is Language => (LANGUAGES as readonly string[]).includes(text);

const APART = ['render', 'tag', 'generate'] as const;
type Apart = (typeof APART)[number];

/** Options of a command that reads them itself; here only the language is read. */
function readApart(name: Apart, argv: readonly string[], preferred: Language): Command {
  const { values } = parseArgs({ args: [...argv], options, strict: false });
  const lang = values.lang ?? preferred;
  if (typeof lang !== 'string' || !isLanguage(lang)) throw new UsageError(wordsOf[preferred].badLanguage);
  return values.help ? { name: 'help', lang } : { name, argv, lang };
}

/** An engine asks for parts; parts alone are sorted by this program, and are made of the tables only. */
function readEngine(values: ReturnType<typeof parse>['values'], fault: string): Engine | undefined {
  const { partitions = false, engine, documents, module, pinned } = values;
  if (engine === undefined && !partitions) return undefined;
  const found = ENGINES.find((name) => name === (engine ?? 'node'));
  if (!found || !partitions || documents !== undefined || module || pinned) throw new UsageError(fault);
  return found;
}

/** Reads the arguments after the program's name. Throws a {@link UsageError}. */
export function readArguments(argv: readonly string[], preferred: Language): Command {
  const [first] = argv;
  const apart = APART.find((name) => name === first);
  if (apart) return readApart(apart, argv.slice(1), preferred);
  const { values, positionals } = parse(argv);
  const lang = values.lang ?? preferred;
  if (!isLanguage(lang)) throw new UsageError(wordsOf[preferred].badLanguage);
  const words = wordsOf[lang];
  const [name, folder, ...more] = positionals;
  if (values.help || name === 'help') return { name: 'help', lang };
  const known = name !== undefined && Object.keys(understood).includes(name) ? understood[name] : undefined;
  if (!known) throw new UsageError(words.usage);
  const stray = Object.keys(values).find((key) => key !== 'lang' && !known.includes(key));
  if (stray !== undefined) throw new UsageError(`--${stray}\n${words.usage}`);
  if (!folder || more.length) throw new UsageError(words.missingFolder);
  const documents = values.documents === undefined ? {} : { documents: values.documents };
  if (name === 'check') return { name, folder, ...documents, lang };
  if (name === 'describe') {
    const { version } = values;
    if (version === undefined) return { name, folder, lang };
    if (!VERSION.test(version)) throw new UsageError(words.badVersion);
    return { name, folder, version, lang };
  }
  const { out } = values;
  if (!out) throw new UsageError(words.missingOut);
  if ([folder, values.documents].some((source) => source !== undefined && resolve(source) === resolve(out)))
    throw new UsageError(words.sameFolder);
  const engine = readEngine(values, words.badEngine);
  return {
    name: 'build',
    folder,
    out,
    ...documents,
    isModule: values.module ?? false,
    isPinned: values.pinned ?? false,
    isAnySize: values['any-size'] ?? false,
    ...(engine && { engine }),
    lang,
  };
}
