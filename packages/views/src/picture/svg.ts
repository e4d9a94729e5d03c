import { markupSafe } from '../words/markup-safe.js';
import type { DrawItem, Picture } from './picture.js';
import { FONT, INKS } from './picture.js';

/** Safe as text and in an attribute; what XML 1.0 has no place for is left out. */
const escaped = (text: string): string =>
  markupSafe(text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''));
const number = (value: number): string => String(Math.round(value * 100) / 100);

function element(item: DrawItem): string {
  const ink = INKS[item.ink];
  switch (item.kind) {
    case 'rect': {
      const [x, y, width, height] = [item.x, item.y, item.width, item.height].map(number);
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${ink}"/>`;
    }
    case 'path': {
      const line = item.points.map(([x, y]) => `${number(x)} ${number(y)}`).join('L');
      const dash = item.dashed ? ' stroke-dasharray="4 3"' : '';
      return item.closed
        ? `<path d="M${line}z" fill="${ink}"/>`
        : `<path d="M${line}" fill="none" stroke="${ink}" stroke-width="${number(item.width)}"${dash}/>`;
    }
    case 'text': {
      const { x, y, size, strong, align, text } = item;
      const anchor = align === 'start' ? '' : ` text-anchor="${align}"`;
      const weight = strong ? ' font-weight="600"' : '';
      return `<text x="${number(x)}" y="${number(y)}" font-size="${size}"${weight}${anchor} fill="${ink}">${escaped(text)}</text>`;
    }
  }
}

/** A picture as an SVG file that needs nothing else: no scripts, no styles, no addresses. */
export const svgOf = ({ title, width, height, items }: Picture): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${number(height)}" viewBox="0 0 ${width} ${number(height)}" role="img" font-family="${escaped(FONT)}">
<title>${escaped(title)}</title>
${items.map(element).join('\n')}
</svg>
`;
