import type { StateMessages } from './state-messages.js';

export const stateMessagesZh: StateMessages = {
  loading: '正在取数据',
  problem: '数据没有显示出来',
  retry: '再试一次',
  more: (count) => `另有 ${count} 处`,
  nothing: '没有数字',
  noFigures: (subject) => `数据中没有“${subject}”的数字。`,
  noTargets: (who) => `数据中没有${who}的目标。`,
};
