import type { StateMessages } from './state-messages.js';

export const stateMessagesEn: StateMessages = {
  more: (count) => `${count} more`,
  nothing: 'No figures',
  noFigures: (subject) => `The data hold no figures for “${subject}”.`,
  noTargets: (who) => `The data hold no targets of ${who}.`,
};
