import type { FigureMessages } from './figure-messages.js';

export const figureMessagesZh: FigureMessages = {
  magnitudes: [
    { factor: 1e8, name: '亿' },
    { factor: 1e4, name: '万' },
  ],
  gap: '\u2009',
  sentenceGap: '',
  unit: (magnitude, unit) => magnitude + unit,
  one: (unit) => unit,
  hedge: (bound, reported) => {
    if (bound === 'at_least') return /以上|至少|不少于|不低于/.test(reported) ? '至少' : '超';
    if (bound === 'at_most')
      return reported.includes('近') ? '近' : /不到|不足/.test(reported) ? '不到' : '至多';
    return bound === 'about' ? '约' : '';
  },
  status: { actual: '已完成的结果', target: '目标', plan: '计划' },
  measure: { level: '数量', change: '增减', share: '占比', completion: '完成率' },
  basis: { year_on_year: '同比', previous_period: '环比', cumulative: '累计', baseline: '比基期' },
  change: (basis, up, size) => `${basis}${up ? '增长' : '下降'}${size}`,
  narrowed: (name, detail) => `${name}（${detail}）`,
  range: (low, high) => `${low}到${high}`,
  atLeast: (low) => `至少${low}`,
  atMost: (high) => `至多${high}`,
  comma: '，',
};
