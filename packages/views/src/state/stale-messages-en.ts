import type { StaleMessages } from './stale-messages.js';

export const staleMessagesEn: StaleMessages = {
  before: (issued) => ` What follows was fetched before${issued && `, published ${issued}`}.`,
  retry: 'Try again',
};
