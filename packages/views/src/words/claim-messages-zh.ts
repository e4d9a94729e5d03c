import type { ClaimMessages } from './claim-messages.js';

export const claimMessagesZh: ClaimMessages = {
  scope: { district: '全区', city: '全市', province: '全省', nation: '全国', international: '国际' },
  claim: {
    rank: (scope, rank) => `${scope}${rank === undefined ? '有名次' : `第${rank}`}`,
    first_to: (scope) => `${scope}第一个`,
    only: (scope) => `${scope}唯一`,
    among_top: (scope, rank) => `${scope}前${rank ?? '列'}`,
  },
  rankOf: (count) => `（共${count}个）`,
  says: (subject, place) => `${subject}：${place}`,
  level: { district: '区级', city: '市级', province: '省级', nation: '国家级', international: '国际' },
  projectStage: {
    promised: '已承诺',
    design: '设计中',
    started: '已开工',
    under_construction: '建设中',
    completed: '已完工',
    in_use: '已投用',
  },
  rectificationStage: {
    found: '已发现',
    assigned: '已交办',
    fixed: '已整改',
    verified: '已复核',
    unknown: '进展没有说明',
  },
};
