import type { EvidenceView } from '../evidence-view.js';
import { breakLines } from '../picture/break-lines.js';
import type { DrawItem, Ink, Picture } from '../picture/picture.js';

const WIDTH = 640;
const PAD = 32;
const LABEL = 104;
const QR = 132;
const INNER = WIDTH - 2 * PAD;

/** What a card keeps of the evidence: enough to find the figure again. */
const KEPT: readonly string[] = ['period', 'reported', 'read', 'document', 'publisher', 'published'];

/** Where the fact was seen, and the same for cameras: rows of dark and light. */
export interface PageAddress {
  readonly text: string;
  readonly code: readonly (readonly boolean[])[];
}

/** Squares of whole pixels, which cameras read best. */
const sideOf = ({ length }: PageAddress['code']): number => Math.max(2, Math.floor(QR / Math.max(1, length)));

/** Runs of dark squares of a code, as rectangles. */
function squares(code: PageAddress['code'], x: number, y: number): readonly DrawItem[] {
  const side = sideOf(code);
  return code.flatMap((row, down) =>
    row.flatMap((isDark, across): DrawItem[] => {
      if (!isDark || row[across - 1]) return [];
      const end = row.indexOf(false, across);
      const length = (end < 0 ? row.length : end) - across;
      return [
        {
          kind: 'rect',
          x: x + across * side,
          y: y + down * side,
          width: length * side,
          height: side,
          ink: 'ink',
        },
      ];
    }),
  );
}

/** A fact to be handed on: its sentence, when, how it was read, where it was said, a check that fails, data and page. */
export function factCard(
  { heading, sentence, lines, version }: EvidenceView,
  page: PageAddress | undefined,
): Picture {
  const items: DrawItem[] = [];
  let y = PAD;
  const say = (text: string, x: number, size: number, strong: boolean, ink: Ink): void => {
    items.push({ kind: 'text', x, y, text, size, strong, align: 'start', ink });
  };
  const write = (text: string, x: number, width: number, size: number, strong: boolean, ink: Ink): void => {
    for (const line of breakLines(text, width / size, strong)) {
      y += Math.round(size * 1.45);
      say(line, x, size, strong, ink);
    }
  };
  write(heading, PAD, INNER, 13, true, 'quiet');
  y += 4;
  write(sentence, PAD, INNER, 22, true, 'ink');
  y += 16;
  items.push({ kind: 'rect', x: PAD, y, width: INNER, height: 1, ink: 'rule' });
  y += 8;
  // A figure that does not fit others is not handed on without saying so.
  for (const { label, text, isConflict } of lines.filter(
    (line) => line.isConflict ?? KEPT.includes(line.key),
  )) {
    const top = y;
    write(label, PAD, LABEL - 12, 14, false, 'quiet');
    const after = y;
    y = top;
    write(text, PAD + LABEL, INNER - LABEL, 14, isConflict ?? false, isConflict ? 'bad' : 'ink');
    y = Math.max(y, after) + 4;
  }
  y += 12;
  items.push({ kind: 'rect', x: PAD, y, width: INNER, height: 1, ink: 'rule' });
  y += 16;
  const top = y;
  const size = page ? sideOf(page.code) * page.code.length : 0;
  if (page) items.push(...squares(page.code, WIDTH - PAD - size, top));
  const width = size ? INNER - size - 32 : INNER;
  write(version, PAD, width, 13, false, 'quiet');
  if (page) write(page.text, PAD, width, 13, false, 'quiet');
  const height = Math.max(y, top + size) + PAD;
  const paper: DrawItem = { kind: 'rect', x: 0, y: 0, width: WIDTH, height, ink: 'paper' };
  return { title: sentence, width: WIDTH, height, items: [paper, ...items] };
}
