import type { CompareMessages } from './compare-messages.js';

export const compareMessagesZh: CompareMessages = {
  heading: (names) => names,
  subheading: (shared, apart) =>
    [
      shared ? `${shared} 项可以直接比` : '没有可以直接比的',
      apart ? `${apart} 项不能直接比，原因写在旁边` : '',
    ]
      .filter(Boolean)
      .join('，'),
  sections: {
    shared: '可以直接比的',
    apart: '都报告了，但不能直接比',
    alone: '只有一个单位报告的',
  },
  count: (count) => `${count} 项`,
  more: (count) => `另有 ${count} 项`,
  place: (best, worst, isTied) =>
    best === worst ? `${isTied ? '并列' : ''}第${best}` : `第${best}–${worst}`,
  among: (clause, place, count) => `${clause}，在可比的${count}个单位中${place}。`,
  apart: (clause, why) => `${clause}。${why}。`,
  alone: '其他单位没有报告',
  notReported: '没有报告',
  otherwise: '报告了别的',
  nothing: '这几个单位没有同期、同口径的数字，不能直接比。',
  silent: (names) => `没有数字：${names}。`,
  unknown: (names) => `数据中没有这样的单位：${names}。`,
  tooMany: (names, most) => `最多并排 ${most} 个单位，没有放进来：${names}。`,
  tooFew: { heading: '请选单位', message: '并排比较要两到四个单位。' },
  none: '数据中没有这几个单位的数字。',
  column: '比什么',
  methodName: '怎么比的',
  method:
    '只有同期、同口径、同级别的数字放在一行，一行用一把尺。报告只说“超”“近”“约”的，名次写成可能的范围。没有报告不等于零。',
  join: '',
};
