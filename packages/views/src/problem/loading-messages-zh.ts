import type { LoadingMessages } from './loading-messages.js';

const tables = {
  documents: '文件',
  organizations: '单位',
  units: '计量单位',
  indicators: '指标',
  terms: '分项名称',
  observations: '数字',
  standings: '名次',
  awards: '荣誉',
  programs: '应用',
  projects: '项目',
  rectifications: '整改',
  exclusions: '不作数字的数',
  corrections: '数据更正',
} as const;

const kinds: Readonly<Record<string, string>> = {
  organization: '单位',
  indicator: '指标',
  observation: '数字',
  period: '时期',
};

export const loadingMessagesZh: LoadingMessages = {
  tables,
  line: (line) => `第 ${line} 行`,
  row: (row) => `第 ${row} 条`,
  column: (name) => `“${name}”列`,
  allowed: (allowed) => `应为：${allowed}`,
  sentence: (where, what, allowed) => `${where && `${where}：`}${what}${allowed && `；${allowed}`}。`,
  damaged: '数据文件这里有误，请告诉网站的管理者',
  faults: {
    'dataset/unreachable': ({ status }) => ({
      what: status === undefined ? '数据没有取到，请检查网络' : `数据没有取到，服务器回答 ${status}`,
    }),
    'dataset/no-answer': ({ seconds }) => ({ what: `等了 ${seconds} 秒，数据没有传来` }),
    'dataset/not-json': ({ found }) => ({
      what: {
        html: '取到的是网页，不是数据文件',
        'cut-off': '数据文件不完整，后面少了一截',
        'too-deep': '数据文件嵌套太深',
        other: '取到的文件不是 JSON',
      }[found],
      allowed: 'JSON 数据文件',
    }),
    'dataset/too-large': ({ bytes, allowed }) => ({
      what: `数据文件太大，有 ${bytes} 字节`,
      allowed: `不超过 ${allowed} 字节`,
    }),
    'dataset/too-many-rows': ({ rows, allowed }) => ({
      what: `数据文件太大，有 ${rows} 行`,
      allowed: `不超过 ${allowed} 行`,
    }),
    'dataset/other-host': ({ allowed }) => ({
      what: '数据在别的网站上，本页不去取',
      allowed: allowed.join('、'),
    }),
    'dataset/format': ({ found, allowed }) => ({ what: `数据格式是“${found}”，不能识别`, allowed }),
    'dataset/in-parts': () => ({
      what: '这份数据分成许多份发布，这个组件读不了',
      allowed: '数据文件夹，或者用 kp-ranking',
    }),
    'dataset/nothing-there': ({ kind, id }) => ({ what: `数据中没有这个${kinds[kind] ?? '条目'}：“${id}”` }),
  },
};
