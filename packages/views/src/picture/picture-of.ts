import type { ExportView, PictureBar, PictureBlock } from '../export-view.js';
import { breakLines } from './break-lines.js';
import type { BarColumns } from './draw-bars.js';
import { barColumns, drawBars } from './draw-bars.js';
import { drawMarks } from './draw-marks.js';
import type { DrawItem, Ink, Picture } from './picture.js';

const WIDTH = 720;
const PAD = 28;
const INNER = WIDTH - 2 * PAD;
const BEFORE_BARS = 6;

/** Words of a list, such as `median`, begin a line of their own here; names keep their letters. */
const begun = (words: string): string => words.replace(/^[a-z](?=[a-z]* )/, (letter) => letter.toUpperCase());

/** Blocks in order, bars that follow each other as one. */
function runs(blocks: readonly PictureBlock[]): readonly (PictureBlock | readonly PictureBar[])[] {
  const all: (PictureBlock | PictureBar[])[] = [];
  for (const block of blocks) {
    const last = all[all.length - 1];
    if (block.kind !== 'bar') all.push(block);
    else if (Array.isArray(last)) last.push(block);
    else all.push([block]);
  }
  return all;
}

/** Puts one thing under the other. */
class Column {
  readonly items: DrawItem[] = [];
  readonly #columns: BarColumns;
  y = PAD;

  constructor(blocks: readonly PictureBlock[]) {
    this.#columns = barColumns(
      blocks.flatMap((block) => (block.kind === 'bar' ? [block] : [])),
      INNER,
    );
  }

  text(words: string, size: number, strong: boolean, ink: Ink): void {
    for (const line of breakLines(begun(words), INNER / size, strong)) {
      this.y += Math.round(size * 1.5);
      this.#say(line, size, strong, ink, PAD, 'start');
    }
  }

  rule(): void {
    this.y += 8;
    this.items.push({ kind: 'rect', x: PAD, y: this.y, width: INNER, height: 1, ink: 'rule' });
    this.y += 1;
  }

  block(block: PictureBlock | readonly PictureBar[]): void {
    if (Array.isArray(block)) {
      this.#bars(block as readonly PictureBar[]);
      return;
    }
    const one = block as PictureBlock;
    if (one.kind === 'heading') {
      this.y += 16;
      this.text(one.text, 13, true, 'quiet');
      if (one.aside) this.#say(begun(one.aside), 13, false, 'quiet', WIDTH - PAD, 'end');
      this.rule();
      this.y += 4;
    } else if (one.kind === 'text') {
      if (one.tone === 'bad') this.text(one.text, 15, true, 'bad');
      else if (one.tone) this.text(one.text, 13, false, 'quiet');
      else this.text(one.text, 15, false, 'ink');
      this.y += 4;
    } else if (one.kind === 'drawing') {
      this.y += 12;
      this.items.push(...drawMarks(one, PAD, this.y, INNER));
      this.y += one.height + 12;
    }
  }

  #bars(bars: readonly PictureBar[]): void {
    this.y += BEFORE_BARS;
    const { items, height } = drawBars(bars, this.#columns, PAD, this.y, INNER);
    this.items.push(...items);
    this.y += height;
  }

  #say(text: string, size: number, strong: boolean, ink: Ink, x: number, align: 'start' | 'end'): void {
    this.items.push({ kind: 'text', x, y: this.y, text, size, strong, align, ink });
  }
}

/** What a widget shows as one picture, with its caveats and its source at the foot. */
export function pictureOf(view: ExportView): Picture {
  const column = new Column(view.picture);
  column.text(view.heading, 20, true, 'ink');
  column.text(view.subheading, 13, false, 'quiet');
  column.y += 4;
  for (const run of runs(view.picture)) column.block(run);
  column.y += 8;
  column.rule();
  column.y += 2;
  for (const caveat of view.caveats) column.text(caveat, 12, false, 'quiet');
  column.text(view.source, 12, false, 'quiet');
  const height = column.y + PAD;
  const paper: DrawItem = { kind: 'rect', x: 0, y: 0, width: WIDTH, height, ink: 'paper' };
  return { title: view.heading, width: WIDTH, height, items: [paper, ...column.items] };
}
