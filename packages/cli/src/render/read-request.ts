import { parseArgs } from 'node:util';
import type { Language } from '@kaoping/core';
import type { WidgetAttribute, WidgetTag } from '@kaoping/elements/server';
import { UsageError } from '../usage-error.js';
import { renderWords } from './render-words.js';

/** A widget that somebody asked for, with everything checked that can be without the data. */
export interface WidgetRequest {
  readonly tag: WidgetTag;
  readonly attributes: Readonly<Record<string, string>>;
  readonly form: 'plain' | 'shadow';
  readonly width?: number;
  /** A folder or a file. */
  readonly data: string;
}

/** What is known of widgets; it is loaded only when one is asked for. */
export interface KnownWidgets {
  readonly WIDGET_TAGS: readonly WidgetTag[];
  readonly attributesOf: (tag: WidgetTag) => readonly WidgetAttribute[];
}

/** Options of the command itself, beside the attributes of the widget. */
const OWN: readonly WidgetAttribute[] = [
  { name: 'data', kind: 'text' },
  { name: 'lang', kind: 'text' },
  { name: 'width', kind: 'number' },
  { name: 'plain', kind: 'flag' },
  { name: 'shadow', kind: 'flag' },
];

const isNumber = (text: string | undefined): boolean => text?.trim() !== '' && Number(text) >= 0;

/** Reads `kp-ranking --data DIR --indicator tax-revenue --shadow`. Throws a {@link UsageError}. */
export function readRequest(
  argv: readonly string[],
  known: KnownWidgets,
  lang: Language,
  own: readonly WidgetAttribute[] = OWN,
): WidgetRequest {
  const words = renderWords[lang];
  const fail = (message: string): never => {
    throw new UsageError(message);
  };
  const tags = known.WIDGET_TAGS.join(', ');
  const asked = argv.find((argument) => !argument.startsWith('-'));
  const tag = known.WIDGET_TAGS.find((one) => one === asked);
  if (argv[0] !== asked || asked === undefined) return fail(words.noWidget(tags));
  if (!tag) return fail(words.unknownWidget(asked, tags));
  const options = [...own, ...known.attributesOf(tag)];
  const allowed = options.map(({ name }) => `--${name}`).join(' ');
  const types = options.map(
    ({ name, kind }) => [name, { type: kind === 'flag' ? 'boolean' : 'string' }] as const,
  );
  const { tokens } = parseArgs({
    args: [...argv.slice(1)],
    options: Object.fromEntries(types),
    strict: false,
    tokens: true,
  });
  const said = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') return fail(words.unknownOption(argv[token.index + 1] ?? '', allowed));
    const { name, rawName, value } = token;
    const option = options.find((one) => one.name === name && rawName === `--${name}`);
    if (!option) return fail(words.unknownOption(rawName, allowed));
    if (option.kind === 'flag' && value !== undefined) return fail(words.noFlagValue(rawName));
    if (option.kind !== 'flag' && (value === undefined || (!token.inlineValue && value.startsWith('--'))))
      return fail(words.noValue(rawName));
    if (option.kind === 'number' && !isNumber(value)) fail(words.badNumber(rawName, value ?? ''));
    if (option.allowed && !option.allowed.includes(value ?? ''))
      fail(words.badValue(rawName, value ?? '', option.allowed.join(', ')));
    said.set(name, value ?? '');
  }
  if (said.has('plain') && said.has('shadow')) fail(words.oneForm);
  const data = said.get('data') ?? '';
  if (!data) fail(words.noData);
  const width = said.get('width');
  return {
    tag,
    data,
    form: said.has('shadow') ? 'shadow' : 'plain',
    ...(width !== undefined && { width: Number(width) }),
    attributes: Object.fromEntries([...said].filter(([name]) => !own.some((one) => one.name === name))),
  };
}
