import type { ToolWords } from './tool-messages.js';

export const toolMessagesEn: ToolWords = {
  formats: { csv: 'Table, CSV', json: 'Data, JSON', svg: 'Picture, SVG', png: 'Picture, PNG' },
  saved: (file) => `Saved as ${file}`,
  sound: (heading) => `${heading}, as sound`,
  soundKeys:
    'The larger the figure, the higher the sound. ← → another one, Space again, Shift+End all the way, Ctrl stops, Page Up and Page Down another group, Esc closes.',
  copied: 'Copied',
  notCopied: 'Not copied: please select the text',
  card: 'Save as a picture',
};
