import type { CardMessages } from './card-messages.js';

export const cardMessagesZh: CardMessages = {
  headings: {
    claims: '自己说的名次',
    awards: '获得的荣誉',
    programs: '做了什么',
    projects: '在建和建成的项目',
    rectifications: '发现的问题，怎么改的',
    figures: '全部数字',
  },
  targets: '说到的，做到了吗',
  chip: (places, count) => `同期第 ${places} / ${count}`,
  among: (places, count, noun) => `在同期可比的${count}个${noun}中居第${places}`,
  dataShows: (places, count, noun, when) => `本数据集：${when}在可比的${count}个${noun}中居第${places}`,
  noEvidence: '本数据集没有可核对的数字',
  found: (figure) => `发现 ${figure}`,
  resolved: (figure) => `解决 ${figure}`,
  deadline: (days) => `期限 ${days} 天`,
  allFigures: (count) => `全部 ${count} 个数字`,
};
