import type { ClaimMessages } from './claim-messages.js';

export const claimMessagesEn: ClaimMessages = {
  scope: {
    district: 'the district',
    city: 'the city',
    province: 'the province',
    nation: 'the country',
    international: 'the world',
  },
  claim: {
    rank: (scope, rank) => (rank === undefined ? `ranked in ${scope}` : `no. ${rank} in ${scope}`),
    first_to: (scope) => `the first in ${scope}`,
    only: (scope) => `the only one in ${scope}`,
    among_top: (scope, rank) => `among the top${rank === undefined ? '' : ` ${rank}`} in ${scope}`,
  },
  rankOf: (count) => ` (of ${count})`,
  says: (subject, place) => `${subject}: ${place}`,
  level: {
    district: 'district level',
    city: 'city level',
    province: 'province level',
    nation: 'national level',
    international: 'international',
  },
  projectStage: {
    promised: 'promised',
    design: 'in design',
    started: 'started',
    under_construction: 'under construction',
    completed: 'completed',
    in_use: 'in use',
  },
  rectificationStage: {
    found: 'found',
    assigned: 'assigned',
    fixed: 'fixed',
    verified: 'verified',
    unknown: 'progress not said',
  },
};
