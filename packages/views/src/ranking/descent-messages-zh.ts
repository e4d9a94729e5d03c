import type { DescentMessages } from './descent-messages.js';

export const descentMessagesZh: DescentMessages = {
  drill: (name) => ({ text: '看下级', label: `看${name}下级单位的排名` }),
  crumbs: '所在层级',
  everybody: '全部',
};
