import type { ApartMessages } from './apart-messages.js';

export const apartMessagesZh: ApartMessages = {
  join: '；',
  whole: '全部',
  alone: '没有第二个同期、同口径的数字',
  reasons: {
    'apart/indicator': ({ here, there }) => `口径不同：这是“${here}”，不是“${there}”`,
    'apart/breakdown': ({ here, there }) => `范围不同：这是“${here}”，不是“${there}”`,
    'apart/measure': ({ here, there }) => `说法不同：这是${here}，不是${there}`,
    'apart/basis': ({ here, there }) => `比法不同：这是“${here}”，不是“${there}”`,
    'apart/status': ({ here, there }) => `性质不同：这是${here}，不是${there}`,
    'apart/period': ({ here, there }) => `时间不同：这是${here}，不是${there}`,
    'apart/level': ({ here, there }) => `层级不同：这是${here}，不是${there}`,
    'apart/kind': ({ here, there }) => `类别不同：这是${here}，不是${there}`,
    'apart/dimension': () => '计量单位不同',
    'apart/validity': () => '当时这个单位还没有设立，或已经撤并',
    'apart/derivation': () => '这是折算出来的月平均，不是报告的数字',
    'unranked/not-a-number': () => '数字无法识别',
    'unranked/said-again': () => '同一单位另有更晚公布的数字',
  },
};
