import type { PictureDrawing, PictureMark } from '../export-view.js';
import type { DrawItem, DrawnPath, DrawnText } from './picture.js';
import { textWidth } from './text-width.js';

const SIZE = 13;

/** A label is read where no line runs through it: a piece of paper lies under it, in every program that draws. */
function onPaper(label: DrawnText): readonly DrawItem[] {
  const width = textWidth(label.text, true) * SIZE;
  const before = { start: 0, middle: width / 2, end: width }[label.align];
  const height = SIZE * 1.15;
  const x = label.x - before;
  return [{ kind: 'rect', x, y: label.y - SIZE, width, height, ink: 'paper' }, label];
}

const DOT = 5;
const RING = 2.5;
/** Of the corners of what stands for a circle. */
const ANGLES = [...new Array<undefined>(24)].map((_, at) => (Math.PI * at) / 12);
const HEAD = 6;

const shape = (points: DrawnPath['points'], ink: DrawItem['ink']): DrawnPath => ({
  kind: 'path',
  points,
  closed: true,
  width: 0,
  dashed: false,
  ink,
});

/** A circle as a polygon: a picture knows lines, rectangles and words. */
const disc = (x: number, y: number, radius: number, ink: DrawItem['ink']): DrawnPath =>
  shape(
    ANGLES.map((angle) => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const),
    ink,
  );

/** A drawing's marks, from shares of its box to pixels of the picture. */
export function drawMarks(
  { marks, height }: PictureDrawing,
  x: number,
  y: number,
  width: number,
): readonly DrawItem[] {
  const left = (share: number): number => x + share * width;
  const top = (share: number): number => y + share * height;
  return marks.flatMap((mark: PictureMark): DrawItem | readonly DrawItem[] => {
    const { ink } = mark;
    switch (mark.kind) {
      case 'line':
        return {
          kind: 'path',
          points: mark.points.map(([across, down]) => [left(across), top(down)]),
          closed: false,
          width: mark.width,
          dashed: mark.dashed ?? false,
          ink,
        };
      case 'rect':
        return {
          kind: 'rect',
          x: left(mark.x),
          y: top(mark.y),
          width: mark.width * width,
          height: mark.height * height,
          ink,
        };
      case 'dot': {
        const [x, y] = [left(mark.x), top(mark.y)];
        return [disc(x, y, DOT, ink), ...(mark.hollow ? [disc(x, y, RING, 'paper')] : [])];
      }
      case 'head': {
        const [x, y] = [left(mark.x), top(mark.y)];
        const base = mark.to === 'up' ? y + HEAD : y - HEAD;
        const tip = mark.to === 'up' ? y - 2 : y + 2;
        return shape(
          [
            [x - HEAD, base],
            [x, tip],
            [x + HEAD, base],
          ],
          ink,
        );
      }
      case 'text': {
        const text: DrawnText = {
          kind: 'text',
          x: left(mark.x) + (mark.shift ?? 0),
          y: top(mark.y),
          text: mark.text,
          size: SIZE,
          strong: mark.strong ?? false,
          align: mark.align,
          ink,
        };
        return mark.strong ? onPaper(text) : text;
      }
    }
  });
}
