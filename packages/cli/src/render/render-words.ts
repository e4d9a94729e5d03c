import type { Language } from '@kaoping/core';

/** What the command line says of a widget that it is asked to write. */
export interface RenderWords {
  readonly noWidget: (allowed: string) => string;
  readonly unknownWidget: (name: string, allowed: string) => string;
  readonly unknownOption: (name: string, allowed: string) => string;
  readonly noValue: (name: string) => string;
  readonly noFlagValue: (name: string) => string;
  readonly badValue: (name: string, value: string, allowed: string) => string;
  readonly badNumber: (name: string, value: string) => string;
  readonly oneForm: string;
  readonly noData: string;
  readonly noDataset: (folder: string) => string;
  readonly notInstalled: string;
}

const en: RenderWords = {
  noWidget: (allowed) => `Name a widget: ${allowed}.`,
  unknownWidget: (name, allowed) => `There is no widget ${name}; allowed: ${allowed}.`,
  unknownOption: (name, allowed) => `This widget has no option ${name}; allowed: ${allowed}.`,
  noValue: (name) => `${name} needs a value.`,
  noFlagValue: (name) => `${name} takes no value.`,
  badValue: (name, value, allowed) => `${name} cannot be “${value}”; allowed: ${allowed}.`,
  badNumber: (name, value) => `${name} cannot be “${value}”; allowed: a number from 0.`,
  oneForm: 'Choose one of --plain and --shadow.',
  noData: 'Name the data: --data FOLDER or FILE.json, as kaoping build writes them.',
  noDataset: (folder) => `${folder} holds no dataset.json; kaoping build writes one from tables.`,
  notInstalled: 'Writing widgets needs the packages @kaoping/elements and @lit-labs/ssr.',
};

const zh: RenderWords = {
  noWidget: (allowed) => `请写明一个组件：${allowed}。`,
  unknownWidget: (name, allowed) => `没有组件 ${name}；可用：${allowed}。`,
  unknownOption: (name, allowed) => `这个组件没有选项 ${name}；可用：${allowed}。`,
  noValue: (name) => `${name} 后面要有一个值。`,
  noFlagValue: (name) => `${name} 后面不带值。`,
  badValue: (name, value, allowed) => `${name} 不能是“${value}”；可用：${allowed}。`,
  badNumber: (name, value) => `${name} 不能是“${value}”；可用：不小于 0 的数。`,
  oneForm: '--plain 和 --shadow 只能选一个。',
  noData: '请写明数据：--data 文件夹或文件.json，由 kaoping build 写出。',
  noDataset: (folder) => `${folder} 里没有 dataset.json；可用 kaoping build 从表格写出。`,
  notInstalled: '输出组件需要 @kaoping/elements 和 @lit-labs/ssr 两个包。',
};

export const renderWords: Readonly<Record<Language, RenderWords>> = { zh, en };
