import type { LineMessages } from './line-messages.js';

export const lineMessagesZh: LineMessages = {
  version: (version) => `数据版本 ${version}`,
  issued: (date) => `${date}发布`,
  nothing: '数据没有写明版本',
  stale: (days) => `这份数据是 ${days} 天前发布的，现在的情况可能不同。`,
  corrections: (count) => `数据更正 ${count} 处`,
  none: '没有更正',
};
