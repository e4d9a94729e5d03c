import type { StateMessages } from './state-messages.js';

export const stateMessagesZh: StateMessages = {
  more: (count) => `另有 ${count} 处`,
  nothing: '没有数字',
  noFigures: (subject) => `数据中没有“${subject}”的数字。`,
  noTargets: (who) => `数据中没有${who}的目标。`,
};
