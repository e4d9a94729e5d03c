import type { ScorecardMessages } from './scorecard-messages.js';

export const scorecardMessagesZh: ScorecardMessages = {
  heading: (whose, noun) => `${whose}各${noun}对照`,
  chosen: (count, noun) => `所选 ${count} 个${noun}`,
  crumbs: '所在层级',
  drill: (name, count, noun) => ({ text: `${count} 个${noun}`, label: `看${name}的 ${count} 个${noun}` }),
  otherIndicators: '下一级没有报告原来的指标，这里是它们报告的指标。',
  columns: { status: '状态', name: '单位', index: '综合指数', indexDetail: '0–100 分' },
  scored: (count, noun) => `${count} 个${noun}有指数`,
  place: (places, isTied, count) => `${isTied ? '并列' : ''}第 ${places} / ${count}`,
  placeApart: (place) => `同类中${place}`,
  apart: (respect, here) => (here ? [`${respect}：`, here] : [respect]),
  respects: {
    period: '时间不同',
    scope: '范围不同',
    measure: '说法不同',
    kind: '类别不同',
    other: '口径不同',
  },
  silent: (names, count, noun, shown) =>
    `一项也没有报告：${names}${count > shown ? `等 ${count} 个${noun}` : ''}。`,
  didNotReport: '没有报告',
  otherPeriod: '报告了别的时间',
  onlyPromised: '只有目标，没有结果',
  quarters: ['前四分之一', '中间偏前', '中间偏后', '后四分之一'],
  quarterOpen: '档次说不准',
  statusSentence: (status) => `${status}。`,
  order: (column, way) =>
    `按${column}排列，${
      {
        best: '好的在前',
        worst: '差的在前',
        first: '顺序',
        last: '倒序',
        large: '从大到小',
        small: '从小到大',
      }[way]
    }；不能比的在最后`,
  method: {
    places: '名次只在同期、同口径的数字之间排；报告只说“超”“近”“约”的，名次写成可能的范围。',
    quarters: '同类数字有四个或更多时，按名次分成四档。',
    few: '不足四个时只写名次，不分档。',
    targets: '报告里有任务数的，写是否完成，不分档。',
    neutral: '不分好坏的指标只写从大到小的名次。',
  },
  index: {
    heading: '综合指数怎么算',
    place: (place, range) => `第 ${place}${range && `（${range}）`}`,
    spoken: (score, place, best, worst) =>
      `综合指数${score}分，第${place}${best === worst ? '' : `，可能在第${best}至第${worst}之间`}`,
    lacks: (names) => `缺${names}`,
    lacksSome: (count) => `缺 ${count} 项`,
    none: '没有指数',
    made: '每个指标在可比的单位中最好的记 1、最差的记 0，加权平均后换成 0 到 100 分。',
    equal: (names, each) => `权重相同，各占 ${each}：${names}。`,
    weighed: (list) => `权重：${list}。`,
    weight: (name, share) => `${name} ${share}`,
    one: (name) => `只有一个指标“${name}”，指数就是它的高低。`,
    missing: {
      exclude: (names) => `缺任何一项就不算；只缺一部分的是：${names}。`,
      reweight: (names) => `缺的项目不算，其余项目的权重相应加大。缺项的有：${names}。`,
      peer_mean: (names) => `缺的项目按同类的平均水平算。缺项的有：${names}。`,
      worst: (names) => `缺的项目按同类的最差水平算。缺项的有：${names}。`,
    },
    neutral: (names) => `不分好坏、没有算进去：${names}。`,
    lonely: (names) => `可比的数字不到两个、没有算进去：${names}。`,
    tooFew: '数字齐全的单位不到两个，没有指数。',
    spread: (percent, draws) =>
      `括号里是名次可能的范围：权重上下变动 ${percent}，数字在“超”“近”“约”允许的范围内变动，试算 ${draws} 次。`,
    firstHolds: (name, share) => `试算中，${name}有 ${share} 的次数居第一。`,
    depends: (name, places) => `名次最依赖“${name}”：去掉它，有的单位会变动 ${places} 位。`,
    dependsOnNone: '去掉任何一个指标，名次都不变。',
    badWeight: (name) => `“${name}”的权重要是 0 或更大的数，没有算指数。`,
    joined: (lines) => lines.join(''),
  },
};
