import type { Language } from '@kaoping/core';

export const EXPORT_FORMATS = ['csv', 'json', 'svg', 'png'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The words of what the tools of a widget open, and of what is said after. */
export interface ToolWords {
  readonly formats: Readonly<Record<ExportFormat, string>>;
  readonly saved: (file: string) => string;
  /** Name of what is heard: `税收收入,可以听的图`. */
  readonly sound: (heading: string) => string;
  /** The keys that work there. */
  readonly soundKeys: string;
  readonly copied: string;
  readonly notCopied: string;
  /** Saves the fact as a picture. */
  readonly card: string;
}

const words: Readonly<Record<Language, ToolWords>> = {
  zh: {
    formats: { csv: '表格 CSV', json: '数据 JSON', svg: '图 SVG', png: '图 PNG' },
    saved: (file) => `已存为 ${file}`,
    sound: (heading) => `${heading},用声音`,
    soundKeys:
      '数字越大,声音越高。← → 换一个,空格再听一遍,Shift+End 一路听下去,Ctrl 停下,PageUp、PageDown 换一组,Esc 关闭。',
    copied: '已复制',
    notCopied: '没有复制成功,请手动选取',
    card: '存成图片',
  },
  en: {
    formats: { csv: 'Table, CSV', json: 'Data, JSON', svg: 'Picture, SVG', png: 'Picture, PNG' },
    saved: (file) => `Saved as ${file}`,
    sound: (heading) => `${heading}, as sound`,
    soundKeys:
      'The larger the figure, the higher the sound. ← → another one, Space again, Shift+End all the way, Ctrl stops, Page Up and Page Down another group, Esc closes.',
    copied: 'Copied',
    notCopied: 'Not copied: please select the text',
    card: 'Save as a picture',
  },
};

export const toolWords = (lang: Language): ToolWords => words[lang];
