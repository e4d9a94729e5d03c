import type { FootMessages } from './foot-messages.js';

export const footMessagesEn: FootMessages = {
  source: (first, count) =>
    `Source: ${first}${count > 1 ? `, and ${count - 1} more document${count > 2 ? 's' : ''}` : ''}`,
  by: (publisher, title) => `${publisher}, “${title}”`,
  dated: (title, date) => `${title}, ${date}`,
  version: (version) => `Data version ${version}`,
};
