import type { PlainView } from '../plain-view.js';
import { markupSafe } from '../words/markup-safe.js';

const tagged = (open: string, text: string): string =>
  `<${open}>${markupSafe(text)}</${open.split(' ')[0] ?? ''}>`;

/** An empty cell names nothing, so it is no head. */
const rowOf = ([name = '', ...cells]: readonly string[]): string =>
  `<tr>${tagged(name ? 'th scope="row"' : 'td', name)}${cells.map((cell) => tagged('td', cell)).join('')}</tr>`;

function tableOf({ caption, detail, columns, rows }: PlainView): readonly string[] {
  const heading = [caption, detail].filter(Boolean).map(markupSafe);
  if (!rows.length)
    return heading.map((text, at) => (at ? `<p>${text}</p>` : `<p><strong>${text}</strong></p>`));
  const heads = columns.map((label) => tagged('th scope="col"', label)).join('');
  return [
    '<table>',
    `<caption>${heading.join('<br>')}</caption>`,
    ...(heads ? [`<thead><tr>${heads}</tr></thead>`] : []),
    '<tbody>',
    ...rows.map(rowOf),
    '</tbody>',
    '</table>',
  ];
}

/**
 * A plain view as HTML: a table with caption and heads, the notes, the source. Without scripts, classes, styles or ids,
 * so it may stand anywhere in a page, any number of times.
 */
export function plainHtml(view: PlainView): string {
  const { lang, notes, source, links } = view;
  const lines = [
    ...tableOf(view),
    ...notes.map((note) => tagged('p', note)),
    ...(source ? [tagged('p', source)] : []),
    ...links.map(({ text, href }) => `<p><a href="${markupSafe(href)}">${markupSafe(text)}</a></p>`),
  ];
  return `<div lang="${lang === 'zh' ? 'zh-CN' : 'en'}">\n${lines.join('\n')}\n</div>\n`;
}
