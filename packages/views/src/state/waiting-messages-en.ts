import type { WaitingMessages } from './waiting-messages.js';

export const waitingMessagesEn: WaitingMessages = {
  loading: 'Fetching the data',
  problem: 'The data cannot be shown',
  retry: 'Try again',
  unreached: 'The data could not be reached; check the network.',
};
