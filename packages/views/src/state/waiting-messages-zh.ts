import type { WaitingMessages } from './waiting-messages.js';

export const waitingMessagesZh: WaitingMessages = {
  loading: '正在取数据',
  problem: '数据没有显示出来',
  retry: '再试一次',
  unreached: '数据没有取到，请检查网络。',
};
