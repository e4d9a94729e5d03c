import type { RankingView } from '@kaoping/views';
import { columnWidth } from './column-width.js';

/** In em: what a digit more takes, and what a name in bold does. */
const DOT = 0.56;
const BOLD = 1.12;
/** In em: kept free behind the longest of the names that stand apart. */
const SLACK = 0.7;

/** How wide the columns of a ranking are, as properties of CSS; where one is marked its name is in bold. */
export const columnWidths = ({ widest }: RankingView, mark?: string): Readonly<Record<string, string>> => ({
  '--ranks': columnWidth([widest.rank + DOT], 1),
  '--names': columnWidth([widest.name + (mark ? BOLD : 0)]),
  '--figures': columnWidth([widest.figure + DOT]),
  '--beside': columnWidth([widest.beside + SLACK]),
});
