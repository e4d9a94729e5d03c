import type { Language } from '@kaoping/core';

type Values = Readonly<Record<string, string | number | boolean>>;
type Messages = Readonly<Record<string, (values: Values) => string>>;

const value = (values: Values, name: string): string => String(values[name] ?? '');

const zh: Messages = {
  'point-xy': (values) => value(values, 'x'),
  'summ-chart-title': (values) => `${value(values, 'title')}。`,
  'summ-chart-group-title': (values) => `${value(values, 'title')}，${value(values, 'groupCount')} 组。`,
  'kbr-speed': (values) => `每个 ${value(values, 'rate_in_ms')} 毫秒`,
  'chart-bar-labeled': (values) => `${value(values, 'label')}。`,
  'chart-line-labeled': (values) => `${value(values, 'label')}。`,
  instructionArrows: () => '用方向键移动。',
};

const en: Messages = {
  'point-xy': (values) => value(values, 'x'),
  'summ-chart-title': (values) => `${value(values, 'title')}.`,
  'summ-chart-group-title': (values) => `${value(values, 'title')}, ${value(values, 'groupCount')} groups.`,
  'kbr-speed': (values) => `${value(values, 'rate_in_ms')} milliseconds each`,
  'chart-bar-labeled': (values) => `${value(values, 'label')}.`,
  'chart-line-labeled': (values) => `${value(values, 'label')}.`,
  instructionArrows: () => 'Use the arrow keys.',
};

const messages: Readonly<Record<Language, ReadonlyMap<string, Messages[string]>>> = {
  zh: new Map(Object.entries(zh)),
  en: new Map(Object.entries(en)),
};

/** What the sound says of itself, by the library's own message ids; nothing where it has nothing to say. */
export const soundWords = (id: string, values: Values, lang: Language): string =>
  messages[lang].get(id)?.(values) ?? '';
