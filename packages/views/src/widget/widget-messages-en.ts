import type { WidgetWords } from './widget-messages.js';

export const widgetMessagesEn: WidgetWords = {
  table: 'Table',
  method: 'How this is ranked',
  close: 'Close',
  unfold: 'Show all',
  download: 'Download',
  speak: 'Read aloud',
  hush: 'Stop reading',
  listen: 'Listen',
  failed: 'That did not work; please try again',
  more: (count) => `${count} more`,
};
