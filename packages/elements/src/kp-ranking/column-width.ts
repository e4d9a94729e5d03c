import { textWidth } from '@kaoping/views';

const MOST = 16;

/** The width, in em, that the longest of some texts needs, within reason; at least `least`. */
export const columnWidth = (texts: readonly string[], least = 2): string =>
  `${Math.min(MOST, Math.max(least, ...texts.map((text) => textWidth(text)))).toFixed(1)}em`;
