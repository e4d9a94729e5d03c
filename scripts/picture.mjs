// Draws the README's picture, docs/picture.svg, from the ranking that the widgets show: text, so that a change can be read.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataset } from '@kaoping/core';
import { rankingView } from '@kaoping/views';
import { root } from './root.mjs';

const WIDTH = 720;
const LEFT = 160;
const BARS = 380;
const INK = '#1c1f23';
const QUIET = '#4f565f';
const FONT = "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const text = (x, y, words, { size = 15, weight = 400, fill = INK, anchor = 'start' } = {}) =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${escape(words)}</text>`;
const bar = (y, { start, end, openTo }) => {
  const x = LEFT + BARS * start;
  const to = LEFT + BARS * end;
  const head = openTo === undefined ? undefined : LEFT + BARS * openTo;
  return [
    `<rect x="${x}" y="${y}" width="${to - x}" height="14" fill="#3b6ea8"/>`,
    head && `<path d="M${to} ${y}H${head}l8 7l-8 7H${to}z" fill="#6f96c4"/>`,
  ];
};

const slice = join(root, 'packages/core/data/indicators/tax-revenue.json');
const reading = readDataset(JSON.parse(readFileSync(slice, 'utf8')));
if (!reading.ok) throw new Error('Build the dataset first: npm run build');
const shown = rankingView(reading.dataset, { indicator: 'tax-revenue', lang: 'zh' });
if (shown.state !== 'ready') throw new Error('The ranking of tax revenue is not there.');
const { view } = shown;
const parts = [
  text(24, 42, view.heading, { size: 19, weight: 650 }),
  text(24, 66, view.subheading, { size: 14, fill: QUIET }),
];
let y = 100;
for (const { heading, count, rows } of view.groups.filter(({ rows }) => rows.length > 1)) {
  parts.push(
    text(24, y, heading, { size: 14, weight: 600, fill: QUIET }),
    text(WIDTH - 24, y, count, { size: 14, fill: QUIET, anchor: 'end' }),
    `<path d="M24 ${y + 10}H${WIDTH - 24}" stroke="#e3e6ea"/>`,
  );
  y += 38;
  for (const row of rows) {
    parts.push(
      text(52, y, row.rank.text, { weight: 600, fill: QUIET, anchor: 'end' }),
      text(66, y, row.name),
      ...bar(y - 12, row.bar),
      text(WIDTH - 24, y, row.figure.text, { anchor: 'end' }),
    );
    y += 32;
  }
  y += 14;
}
parts.push(text(24, y + 8, view.foot.text, { size: 12, fill: QUIET }));
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y + 28}" font-family="${FONT}">
<rect width="100%" height="100%" rx="6" fill="#fff"/>
${parts.flat().filter(Boolean).join('\n')}
</svg>
`;
writeFileSync(join(root, 'docs/picture.svg'), svg);
console.log('docs/picture.svg');
