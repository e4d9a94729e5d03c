import type { Noun, NounMessages } from './noun-messages.js';

const same = (word: string): Noun => [word, word];

export const nounMessagesZh: NounMessages = {
  areas: {
    nation: same('国家'),
    province: same('省'),
    city: same('市'),
    district: same('区'),
    street: same('街道'),
    community: same('社区'),
  },
  bodies: {
    area: same('地区'),
    department: same('部门'),
    court: same('法院'),
    enterprise: same('企业'),
    command: same('指挥部'),
    'mass-organization': same('群团组织'),
    institution: same('机构'),
    park: same('园区'),
    building: same('楼宇'),
    estate: same('小区'),
  },
  unit: same('单位'),
};
