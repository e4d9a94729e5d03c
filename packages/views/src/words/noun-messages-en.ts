import type { NounMessages } from './noun-messages.js';

export const nounMessagesEn: NounMessages = {
  areas: {
    nation: ['country', 'countries'],
    province: ['province', 'provinces'],
    city: ['city', 'cities'],
    district: ['district', 'districts'],
    street: ['street', 'streets'],
    community: ['community', 'communities'],
  },
  bodies: {
    area: ['area', 'areas'],
    department: ['department', 'departments'],
    court: ['court', 'courts'],
    enterprise: ['enterprise', 'enterprises'],
    command: ['command post', 'command posts'],
    'mass-organization': ['mass organization', 'mass organizations'],
    institution: ['institution', 'institutions'],
    park: ['park', 'parks'],
    building: ['building', 'buildings'],
    estate: ['estate', 'estates'],
  },
  unit: ['unit', 'units'],
};
