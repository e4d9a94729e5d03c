import type { EvidenceMessages } from './evidence-messages.js';

export const evidenceMessagesZh: EvidenceMessages = {
  heading: '出处',
  labels: {
    who: '谁',
    what: '什么',
    period: '什么时候',
    status: '性质',
    reported: '报告怎么写',
    read: '怎么读',
    note: '说明',
    corrected: '更正',
    document: '文件',
    publisher: '发布者',
    published: '发布日期',
    position: '位置',
    digest: '校验码',
  },
  bound: {
    exact: '',
    at_least: '不少于这个数，多多少没有说',
    at_most: '不超过这个数，少多少没有说',
    about: '大约是这个数',
  },
  position: (start, end, of) => `第 ${start}–${end} 个字符，全文 ${of} 个`,
  copyLabel: '复制这句话和出处',
  copy: (sentence, title, publisher, date, version) =>
    `${sentence}（${[[publisher, title && `《${title}》`].filter(Boolean).join(''), date, version].filter(Boolean).join('，')}）`,
};
