import type { Language } from '@kaoping/core';

/** What the command line says of a tag that it is asked to write. */
export interface TagWords {
  readonly notPinned: (folder: string, file: string) => string;
  readonly badList: (file: string) => string;
  readonly noSubject: (subject: string, file: string, lang: string) => string;
}

const en: TagWords = {
  notPinned: (folder, file) => `${folder} holds no ${file}; kaoping build --pinned writes one.`,
  badList: (file) => `${file} is not a list of pinned files; kaoping build --pinned writes it anew.`,
  noSubject: (subject, file, lang) => `${file} lists no file of ${subject} in ${lang}.`,
};

const zh: TagWords = {
  notPinned: (folder, file) => `${folder} 里没有 ${file}；可用 kaoping build --pinned 写出。`,
  badList: (file) => `${file} 不是固定文件的清单；可用 kaoping build --pinned 重新写出。`,
  noSubject: (subject, file, lang) => `${file} 里没有 ${subject} 的文件（语言：${lang}）。`,
};

export const tagWords: Readonly<Record<Language, TagWords>> = { zh, en };
