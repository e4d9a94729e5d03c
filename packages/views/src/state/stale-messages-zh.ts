import type { StaleMessages } from './stale-messages.js';

export const staleMessagesZh: StaleMessages = {
  before: (issued) => `下面是之前取到的${issued && `，${issued}发布`}。`,
  retry: '再试一次',
};
