import type { RefusalMessages, UncheckedMessages } from './refusal-messages.js';

export const refusalMessagesZh: RefusalMessages = {
  'target/zero': () => '目标是零，完成多少不能用百分比说',
  'target/negative': () => '目标是负数，百分比要反着看',
  'attain/not-a-number': () => '结果或目标不是数字',
  'attain/other-organization': () => '结果和目标不是同一个单位的',
  'attain/unlike': ({ reasons }) => `结果和目标有 ${reasons.length} 处口径不同，不能相比`,
  'pace/date': ({ found }) => `“${found}”不是结果之后的日期；应为：不早于结果的日期，如 2021-12-10`,
  'pace/no-share': () => '完成多少说不出来，所以快慢也说不出来',
  'pace/no-start': () => '目标从哪天算起没有说，快慢说不出来',
  'pace/not-a-flow': () => '这个数字不随日子累积，不说快慢',
  'pace/other-period': () => '结果不是目标那段时间的开头部分，不说快慢',
  'change/base-not-positive': ({ found }) => `原来的数是 ${found}，不大于零，增长率没有意义`,
  'change/nothing-left': ({ found }) => `下降 ${Math.abs(found)}%，之前的数算不回去；应大于 −100%`,
  'change/units': ({ found, allowed }) => `单位不同：这是 ${found}，应为 ${allowed}`,
  'change/not-a-number': ({ found }) => `${found} 不能计算；应为有限的数字`,
  'roll-up/unknown-indicator': ({ id }) => `没有名为“${id}”的指标`,
  'roll-up/does-not-add-up': () => '比率不能相加；应从人数、件数等重新算',
  'roll-up/no-parts': ({ id }) => `“${id}”没有下级单位`,
  'roll-up/nobody-reported': ({ missing }) => `${missing.length} 个下级单位都没有报告`,
  'roll-up/whole-not-positive': ({ found }) => `总数是 ${found}，不大于零，占比没有意义`,
  'index/no-components': ({ component }) => `“${component}”下面没有任何指标`,
  'index/doubled-id': ({ component }) => `“${component}”用了两次；每个名字只能用一次`,
  'index/weight': ({ component, found }) => `“${component}”的权重是 ${found}；应大于 0`,
  'index/goalposts': ({ component, found: [low, high], allowed }) =>
    `“${component}”的上下限是 ${low} 和 ${high}；应为 ${allowed}`,
  'index/geometric-of-z-score': ({ component }) => `“${component}”是标准分，有正有负，不能取几何平均`,
  'index/spread': ({ found, allowed }) => `权重的变动幅度是 ${found}；应为 ${allowed}`,
  'index/not-a-number': ({ component, row, found, allowed }) =>
    `“${row}”的“${component}”是 ${found}；应为 ${allowed === 'finite' ? '有限的数字' : '大于 0 的数字'}`,
  'index/missing': ({ id, missing }) => `“${id}”缺 ${missing.length} 项数字，没有指数`,
  'index/negative-in-geometric': ({ id }) => `“${id}”有负数，不能取几何平均，没有指数`,
  'caveat/seasons-differ': () => '按月平均是算出来的，报告里没有；各季节不同，只能大致相比',
};

export const uncheckedMessagesZh: UncheckedMessages = {
  'no-level': '报告没有给出这个比率对应的数',
  'no-target': '报告没有给出任务数',
  'no-counts': '报告没有给出可以相除的两个数',
  'no-earlier-level': '报告没有给出上一期的数',
  'whole-not-positive': '总数不大于零',
  'percent-of-percent': '百分比的百分比，不能还原',
  'parts-may-be-missing': '分项可能不全',
  'not-said-to-be-parts': '没有说这些数是总数的全部分项',
  'areas-missing': '下级单位没有报全',
  'no-peers': '没有可比的单位',
  'claim-not-computable': '这样的说法不能从数字算出来',
};
