import type { Language } from '@kaoping/core';

/** The words of what a reader can press, and of what is said after. */
export interface WidgetWords {
  readonly table: string;
  readonly method: string;
  readonly close: string;
  /** Opens what a small widget leaves out. */
  readonly unfold: string;
  readonly download: string;
  readonly speak: string;
  readonly hush: string;
  readonly listen: string;
  /** Said of a tool that did not work. */
  readonly failed: string;
  /** Opens the lines that a short list leaves out. */
  readonly more: (count: number) => string;
}

const words: Readonly<Record<Language, WidgetWords>> = {
  zh: {
    table: '表格',
    method: '如何排序',
    close: '关闭',
    unfold: '展开全部',
    download: '下载',
    speak: '读出来',
    hush: '不读了',
    listen: '听',
    failed: '没有成功,请再试一次',
    more: (count) => `还有 ${count} 项`,
  },
  en: {
    table: 'Table',
    method: 'How this is ranked',
    close: 'Close',
    unfold: 'Show all',
    download: 'Download',
    speak: 'Read aloud',
    hush: 'Stop reading',
    listen: 'Listen',
    failed: 'That did not work; please try again',
    more: (count) => `${count} more`,
  },
};

export const widgetWords = (lang: Language): WidgetWords => words[lang];
