import type { FrameWords } from './frame-messages.js';

export const frameWordsEn: FrameWords = {
  widget: (found, allowed) =>
    `The frame’s address ${found ? `asks for the widget “${found}”, which does not exist` : 'names no widget'}. Allowed: ${allowed.join(', ')}.`,
  attribute: (found, allowed) =>
    `“${found}” in the frame’s address is no attribute of this widget. Allowed: ${allowed.join(', ')}.`,
  'other-host': (found, allowed) =>
    `The src “${found}” in the frame’s address is on another site. Data are read from this site only: ${allowed.join(', ')}.`,
  failed: 'The widget’s script could not be fetched; check the network and reload this page.',
};
