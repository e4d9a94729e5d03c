import type { DescentMessages } from './descent-messages.js';

export const descentMessagesEn: DescentMessages = {
  drill: (name) => ({ text: 'Those below', label: `Show the ranking of those below ${name}` }),
  crumbs: 'Where you are',
  everybody: 'All',
};
