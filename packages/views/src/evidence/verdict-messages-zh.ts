import type { VerdictMessages } from './verdict-messages.js';

/** 人数, but 件 and other words of one character alone would not stand: 数字 is always right. */
const counts = (unit: string): string =>
  ['人', '户', '件', '台', '家', '个'].includes(unit) ? `${unit}数` : '原数';

export const verdictMessagesZh: VerdictMessages = {
  label: '核对',
  against: {
    'audit/completion': counts,
    'audit/share': counts,
    'audit/growth': () => '前后两期的数字',
    'audit/parts': () => '各部分之和',
    'audit/areas': () => '下属各地之和',
    'audit/standing': () => '可比的数字',
    'audit/said-twice': () => '另一处的说法',
  },
  agrees: (against) => `与${against}核对：一致`,
  within_rounding: (against, reported, recomputed) =>
    `与${against}核对：报告${reported}，按${against}是${recomputed}，四舍五入后可以一致`,
  conflicts: (against, reported, recomputed) =>
    `与${against}核对：报告${reported}，按${against}是${recomputed}，对不上`,
  bare: {
    within_rounding: (against) => `与${against}核对：四舍五入后可以一致`,
    conflicts: (against) => `与${against}核对：对不上`,
  },
  not_checkable: (reason) => `无法核对：${reason}`,
  through: (figure, verdict) => `“${figure}”用到这个数；${verdict}`,
  support: {
    supported: '与可比的数字核对：说得通',
    contradicted: '与可比的数字核对：对不上',
    no_evidence: '没有可比的数字能核对这个说法',
  },
  places: (places) => `，按数字是${places}`,
  place: (place) => `第${place}`,
  range: (low, high) => `${low}到${high}`,
  atLeast: (low) => `${low}以上`,
  atMost: (high) => `${high}以下`,
  reason: {
    'no-level': '报告没有给出算它的数字',
    'no-target': '报告没有给出目标数',
    'no-counts': '报告没有给出算它的原数',
    'no-earlier-level': '没有上一期的数字',
    'whole-not-positive': '总数不大于零，算不出来',
    'percent-of-percent': '百分数的百分数，怎样算没有说清',
    'parts-may-be-missing': '各部分可能没有列全',
    'not-said-to-be-parts': '报告没有说它们是整体的各部分',
    'areas-missing': '下属各地没有都报告',
    'no-peers': '同类单位没有可比的数字',
    'claim-not-computable': '这个说法不是数字，算不出来',
  },
  nothing: '没有别的数字可以核对它',
  join: '；',
};
