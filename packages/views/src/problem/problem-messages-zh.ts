import type { CellType } from '@kaoping/core';
import { loadingMessagesZh } from './loading-messages-zh.js';
import type { ProblemMessages } from './problem-messages.js';

const types: Readonly<Record<CellType, string>> = {
  slug: '小写字母、数字和连字符，最多 80 个字符',
  text: '文字',
  date: '日期，如 2021-12-10',
  number: '数字，如 26.5',
  integer: '整数',
  digest: '16 位十六进制数字',
  sha256: '64 位十六进制数字',
};
const typeWords = (type: string): string => types[type as CellType] ?? type;
const list = (values: readonly string[]): string => values.join('、');

export const problemMessagesZh: ProblemMessages = {
  ...loadingMessagesZh.faults,
  'package/missing': () => ({ what: '没有找到 datapackage.json', allowed: '每个数据文件夹一份' }),
  'package/field': ({ name, found, allowed }) => ({ what: `“${name}”写的是“${found}”`, allowed }),
  'package/stale': ({ version }) => ({
    what: `数字改了，版本还是 ${version}`,
    allowed: '新的版本号：kaoping describe 文件夹 --version 版本号',
  }),
  'table/missing': () => ({ what: '缺少这张表' }),
  'table/unknown': ({ allowed }) => ({ what: '不认识这张表', allowed: list(allowed) }),
  'table/empty': ({ allowed }) => ({ what: '表是空的，没有表头', allowed: list(allowed) }),
  'table/encoding': ({ found, allowed }) => ({ what: `文字编码是 ${found}`, allowed }),
  'table/byte-order-mark': () => ({ what: '文件开头有字节顺序标记（BOM）', allowed: '不带 BOM 的 UTF-8' }),
  'table/line-ends': () => ({ what: '换行是 CRLF', allowed: 'LF' }),
  'table/syntax': ({ detail }) => ({ what: `表格写法有误：${detail}`, allowed: 'RFC 4180 规定的 CSV' }),
  'table/missing-column': ({ name }) => ({ what: `缺少“${name}”列` }),
  'table/unknown-column': ({ name, allowed }) => ({ what: `不认识“${name}”列`, allowed: list(allowed) }),
  'table/doubled-column': ({ name }) => ({ what: `“${name}”列出现了两次`, allowed: '每列一次' }),
  'table/row-length': ({ found, allowed }) => ({ what: `这里有 ${found} 格`, allowed: `${allowed} 格` }),
  'cell/empty': () => ({ what: '没有填写', allowed: '必须填写' }),
  'cell/character': ({ found }) => ({ what: `含有不可见的字符 ${found}`, allowed: '可见的文字' }),
  'cell/type': ({ found, allowed }) => ({ what: `填的是“${found}”`, allowed: typeWords(allowed) }),
  'cell/value': ({ found, allowed }) => ({ what: `填的是“${found}”`, allowed: list(allowed) }),
  'cell/below': ({ found, allowed }) => ({ what: `填的是 ${found}`, allowed: `不小于 ${allowed}` }),
  'row/doubled-id': ({ id, first, firstLine }) => ({
    what: `编号“${id}”与${firstLine ? `第 ${firstLine} 行` : `第 ${first + 1} 条`}重复`,
    allowed: '每条一个编号',
  }),
  'row/unknown-reference': ({ id, table }) => ({
    what: `“${loadingMessagesZh.tables[table]}”表中没有“${id}”`,
  }),
  'organization/ring': ({ ids }) => ({
    what: `上级单位绕成了一圈：${ids.join(' → ')}`,
    allowed: '上级不能是自己或自己的下级',
  }),
  'period/order': ({ start, end }) => ({
    what: `开始日期 ${start} 晚于结束日期 ${end}`,
    allowed: '开始不晚于结束',
  }),
  'indicator/dimensions': ({ indicator, found, allowed }) => ({
    what: `指标“${indicator}”的计量是“${found}”，与指标不同`,
    allowed,
  }),
  'quantity/reported': ({ reported, said, value }) => ({
    what: `报告写“${reported}”，即 ${said}，数值却填了 ${value}`,
    allowed: '两者相同，或在备注中说明',
  }),
  'observation/change-without-basis': () => ({
    what: '增长没有写明与什么相比',
    allowed: 'year_on_year、previous_period、cumulative、baseline',
  }),
  'observation/share-above-whole': ({ value }) => ({
    what: `占比 ${value} 超过 100`,
    allowed: '不超过 100，或在备注中说明',
  }),
  'observation/start-unsaid': () => ({
    what: '没有开始日期，也没有说明',
    allowed: '填写开始日期，或在备注中说明',
  }),
  'observation/target-after-actual': ({ target, actual }) => ({
    what: `目标从 ${target} 开始，结果到 ${actual} 就结束了`,
    allowed: '目标的时间不晚于结果',
  }),
  'evidence/span': ({ start, end, allowed }) => ({
    what: `位置 ${start}–${end} 不在文件之内`,
    allowed: `0–${allowed}，开始在结束之前`,
  }),
  'evidence/span-too-long': ({ found, allowed }) => ({
    what: `位置有 ${found} 个字符`,
    allowed: `不超过 ${allowed} 个`,
  }),
  'evidence/digest': ({ found, allowed }) => ({ what: `摘要 ${found} 与文件中这个位置不符`, allowed }),
  'evidence/not-reported-there': ({ reported }) => ({ what: `文件中这个位置没有“${reported}”` }),
  'exclusion/orphan': () => ({ what: '这个位置没有数字', allowed: '位置上有数字或名次' }),
  'document/missing': ({ file }) => ({ what: `没有找到文件“${file}”` }),
  'document/changed': ({ file }) => ({ what: `文件“${file}”与登记时不同`, allowed: '登记时的文件' }),
  'document/length': ({ found, allowed }) => ({
    what: `文件长 ${found} 个字符`,
    allowed: `${allowed} 个字符`,
  }),
  'publish/too-large': ({ bytes, allowed }) => ({
    what: `压缩后有 ${bytes} 字节，太大`,
    allowed: `不超过 ${allowed} 字节`,
  }),
};
