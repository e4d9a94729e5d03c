import type { TrendMessages } from './trend-messages.js';

export const trendMessagesZh: TrendMessages = {
  subheading: (whose, when) => [whose, when].filter(Boolean).join('，'),
  several: (count, when) => `${when}，${count} 个单位各画一格，刻度相同`,
  single: (organizations) => `${organizations > 1 ? '每个单位都' : ''}只有一个数字，还看不出变化。`,
  amount: {
    total: '画的是每一期的总量。',
    unlike: '画的是每一期的总量；各期长短不一，高低不能直接比。',
    month: '各期长短不一，所以画的是月平均：总量除以月数。这是折算出来的，季节不同，只能大致相比。',
    stock: '画的是期末的数。',
    ratio: '',
  },
  monthly: (figure) => `月平均${figure}`,
  count: (count) => `${count} 个数字`,
  quarter: (from, to) => `${from}–${to}月`,
  kind: { actual: '结果', target: '目标', plan: '计划' },
  legend: {
    result: '已完成的结果',
    promise: '目标或计划，还不是结果',
    open: '报告只说“超”“近”“约”：淡色是可能的范围，箭头是没有说到头',
  },
  apartHeading: '没有画在一起',
  apart: (clause, why) => `${clause}。${why}。`,
  notWholeMonths: '不是整月，算不出月平均',
  more: (count) => `另有 ${count} 个`,
  silent: (names) => `没有可画的数字：${names}。`,
  unknown: (names) => `数据中没有这样的单位：${names}。`,
  others: (count) => `另有 ${count} 个单位也有数字，这里没有画。`,
  columns: { period: '时间', figure: '数字', kind: '性质', drawn: '折算', change: '增减' },
  methodName: '怎么画的',
  method:
    '横条有多长，那段时间就有多长。前后相接、一样长的两期才用线连起来；没有数字的时间空着，不补。刻度从零开始。',
  methodOfBars: '条有多长，数字就有多大；从零开始，各单位一把尺。',
  join: '',
};
