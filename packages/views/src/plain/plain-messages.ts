import type { Language } from '@kaoping/core';

/** Heads of the columns that a fact fills. */
export interface PlainMessages {
  readonly who: string;
  readonly what: string;
  readonly period: string;
  readonly figure: string;
  readonly document: string;
}

export const plainMessages: Readonly<Record<Language, PlainMessages>> = {
  zh: { who: '单位', what: '内容', period: '时间', figure: '数字', document: '文件' },
  en: { who: 'Organization', what: 'What', period: 'Period', figure: 'Figure', document: 'Document' },
};
