import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DrawItem, ExportView, Picture, PictureBlock, PictureMark } from '@kaoping/views';
import {
  gaugeExport,
  gaugeView,
  pictureOf,
  rankingExport,
  rankingView,
  svgOf,
  textWidth,
} from '@kaoping/views';
import { district, FEDERATION, readyView } from '../fixtures.js';

const dataset = district();
const view = (picture: readonly PictureBlock[], rest: Partial<ExportView> = {}): ExportView => ({
  name: 'x',
  heading: 'H',
  subheading: 'S',
  columns: [],
  lines: [],
  caveats: [],
  source: 'Source',
  picture,
  ...rest,
});
const texts = ({ items }: Picture): readonly string[] =>
  items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
const rects = ({ items }: Picture, ink: string) =>
  items.flatMap((item) => (item.kind === 'rect' && item.ink === ink ? [item] : []));

const ranking = (lang: 'zh' | 'en') =>
  pictureOf(
    rankingExport(
      readyView(rankingView(dataset, { indicator: 'tax-revenue', lang, highlight: 'wulin' })),
      lang,
    ),
  );
const gauges = (lang: 'zh' | 'en') =>
  pictureOf(gaugeExport(readyView(gaugeView(dataset, { organization: FEDERATION, lang })), lang));

test('pictureOf(ranking) draws every row, and bars as long as their figures', () => {
  const picture = ranking('zh');
  for (const name of ['东新街道', '天水街道', '武林街道']) assert.ok(texts(picture).includes(name), name);
  const [dongxin, tianshui] = rects(picture, 'bar');
  assert.ok(dongxin && tianshui);
  assert.ok(Math.abs(tianshui.width / dongxin.width - 26.44 / 30) < 1e-9);
  assert.equal(rects(picture, 'mark').length, 1);
  assert.equal(rects(picture, 'soft').length, 1);
});

const lines = ({ items }: Picture) =>
  items.flatMap((item) => (item.kind === 'path' && !item.closed && item.ink === 'ink' ? [item] : []));

test('pictureOf(ranking) draws the median across every bar and the quartiles beside it, and says what they are', () => {
  const shown = readyView(rankingView(dataset, { indicator: 'tax-revenue', lang: 'zh' }));
  const [group] = shown.groups;
  assert.ok(group);
  const legend = { median: 'M', quartiles: 'Q' };
  const marked = { ...shown, groups: [{ ...group, median: 0.5, quartiles: [0.25, 0.75] as const, legend }] };
  const picture = pictureOf(rankingExport(marked, 'zh'));
  assert.equal(lines(picture).length, group.rows.length * (1 + 2 * 2));
  const x = lines(picture)[0]?.points[0]?.[0];
  const [left, full] = [rects(picture, 'bar')[0]?.x ?? 0, rects(picture, 'soft')[0]];
  assert.ok(x !== undefined && full);
  assert.ok(Math.abs(x - left - (full.x + full.width - left) / 2) < 1);
  assert.ok(texts(picture).includes('M · Q'));
  const { median: _median, quartiles: _quartiles, ...plain } = group;
  const bare = rankingExport(
    { ...shown, groups: [{ ...plain, legend: { median: '', quartiles: '' } }] },
    'zh',
  );
  assert.equal(lines(pictureOf(bare)).length, 0);
});

const paths = ({ items }: Picture) => items.flatMap((item) => (item.kind === 'path' ? [item] : []));
const drawing = (...marks: readonly PictureMark[]) =>
  pictureOf(view([{ kind: 'drawing', height: 100, marks }]));

test('pictureOf(drawing): a dot is round, a hollow one a ring; an arrow points where it is told', () => {
  const [full, ...none] = paths(drawing({ kind: 'dot', x: 0.5, y: 0.5, ink: 'bar' }));
  assert.ok(full?.closed && none.length === 0);
  const [, hole] = paths(drawing({ kind: 'dot', x: 0.5, y: 0.5, ink: 'bar', hollow: true }));
  assert.equal(hole?.ink, 'paper');
  const wide = (points: readonly (readonly [number, number])[], at: 0 | 1): number =>
    Math.max(...points.map((point) => point[at])) - Math.min(...points.map((point) => point[at]));
  assert.ok(Math.abs(wide(full.points, 0) - wide(full.points, 1)) < 1e-9);
  assert.ok(wide(hole.points, 0) < wide(full.points, 0));
  for (const to of ['up', 'down'] as const) {
    const [head] = paths(drawing({ kind: 'head', x: 0.5, y: 0.5, to, ink: 'soft' }));
    const [base = 0, tip = 0] = head?.points.map(([, y]) => y) ?? [];
    assert.equal(tip < base, to === 'up');
  }
});

test('pictureOf(drawing): words may stand some pixels from their mark', () => {
  const label = (shift: number) =>
    drawing({ kind: 'text', x: 0.5, shift, y: 0.5, text: 'here', align: 'start', ink: 'ink' }).items.find(
      (item) => item.kind === 'text' && item.text === 'here',
    );
  const [still, moved] = [label(0), label(-20)];
  assert.ok(still?.kind === 'text' && moved?.kind === 'text');
  assert.equal(still.x - moved.x, 20);
});

test('a mark across a bar has paper on both sides', () => {
  const across = paths(gauges('zh')).filter(({ closed }) => !closed);
  assert.ok(across.length > 1);
  assert.deepEqual(
    across.map(({ ink }) => ink),
    across.map((_, at) => (at % 2 ? 'ink' : 'paper')),
  );
  for (const [at, { width }] of across.entries()) if (at % 2) assert.ok(width < (across[at - 1]?.width ?? 0));
});

test('the arrow of a change stays with its figure at the end of a line', () => {
  for (let length = 1; length < 60; length++) {
    const lines = texts(
      pictureOf(view([{ kind: 'text', text: `${'w '.repeat(length)}· 2021 · ▲ 93%`, tone: 'quiet' }])),
    );
    assert.ok(!lines.some((line) => line.endsWith('▲')), `${length} words`);
  }
});

test('pictureOf(gauges) begins all bars at one place, and draws more of a target longer', () => {
  const bars = rects(gauges('zh'), 'good');
  assert.ok(bars.length > 1);
  assert.equal(new Set(bars.map(({ x }) => x)).size, 1);
  const view = readyView(gaugeView(dataset, { organization: FEDERATION, lang: 'zh' }));
  const lengths = view.gauges
    .filter(({ status }) => status.tone === 'good')
    .map(({ bar }) => bar.end - bar.start);
  const [first = 0, firstBar] = [lengths[0], bars[0]];
  bars.forEach(({ width }, at) => {
    assert.ok(Math.abs(width / (firstBar?.width ?? 0) - (lengths[at] ?? 0) / first) < 1e-9);
  });
});

test('pictureOf names its source and its caveats', () => {
  const said = texts(pictureOf(view([], { caveats: ['Mind this.'] })));
  assert.deepEqual(said, ['H', 'S', 'Mind this.', 'Source']);
});

test('pictureOf keeps everything within its edges, in both languages', () => {
  const edge = (item: DrawItem): readonly number[] => {
    if (item.kind === 'rect') return [item.x, item.x + item.width];
    if (item.kind === 'path') return item.points.map(([x]) => x);
    const width = textWidth(item.text, item.strong) * item.size;
    return item.align === 'end' ? [item.x - width, item.x] : [item.x, item.x + width];
  };
  const long = view([
    { kind: 'text', text: `${'长'.repeat(300)} ${'w'.repeat(300)}` },
    {
      kind: 'bar',
      rank: '10–12',
      name: '名'.repeat(80),
      figure: 'about ¥2.644 billion',
      bar: { start: 0, end: 1, openTo: 1 },
      highlighted: false,
    },
  ]);
  for (const picture of [ranking('zh'), ranking('en'), gauges('zh'), gauges('en'), pictureOf(long)])
    for (const item of picture.items)
      for (const x of edge(item)) assert.ok(x >= -1 && x <= picture.width + 1, JSON.stringify(item));
});

test('pictureOf puts lines under each other, and the last above the bottom', () => {
  const picture = gauges('en');
  for (const item of picture.items) if (item.kind === 'text') assert.ok(item.y < picture.height);
});

test('pictureOf lets no line begin with a Chinese mark', () => {
  const picture = pictureOf(view([{ kind: 'text', text: '一二三四五六七八九十，'.repeat(40) }]));
  for (const line of texts(picture)) assert.doesNotMatch(line, /^[，。；：、！？）》]/);
});

test('pictureOf lets no line end with an opening mark, nor begin with a closing one after a Latin word', () => {
  const text = '数据《拱墅区专版》（Kaoping）“报告”，'.repeat(40);
  for (const line of texts(pictureOf(view([{ kind: 'text', text }])))) {
    assert.doesNotMatch(line, /[《（“]$/);
    assert.doesNotMatch(line, /^[》）”，]/);
  }
});

test('pictureOf(drawing) turns shares into pixels of the box', () => {
  const picture = pictureOf(
    view([
      {
        kind: 'drawing',
        height: 100,
        marks: [
          { kind: 'rect', x: 0, y: 0, width: 1, height: 1, ink: 'good' },
          {
            kind: 'line',
            points: [
              [0, 0],
              [0.5, 1],
            ],
            ink: 'bad',
            width: 2,
            dashed: true,
          },
          { kind: 'text', x: 1, y: 1, text: 'end', align: 'end', ink: 'ink' },
        ],
      },
    ]),
  );
  const [box] = rects(picture, 'good');
  const line = picture.items.find((item) => item.kind === 'path');
  assert.ok(box && line?.kind === 'path');
  assert.deepEqual(line.points, [
    [box.x, box.y],
    [box.x + box.width / 2, box.y + 100],
  ]);
});

test('svgOf escapes text, and carries no script, style or address', () => {
  const svg = svgOf(pictureOf(view([], { heading: '<script>alert(1)</script> & "x"\u0000\u0001' })));
  assert.ok(svg.includes('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;<'));
  assert.doesNotMatch(svg, /<script|<style|href|url\(|\p{Cc}(?<!\n)/u);
  assert.doesNotMatch(svg, /NaN|undefined|null|Infinity/);
});

test('svgOf closes what it opens', () => {
  for (const picture of [ranking('zh'), gauges('en')]) {
    const open: string[] = [];
    for (const [, close, name = '', self] of svgOf(picture).matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g))
      if (close) assert.equal(open.pop(), name);
      else if (!self) open.push(name);
    assert.deepEqual(open, []);
  }
});

test('pictureOf begins lines with a capital where they are words, and leaves names alone', () => {
  const picture = pictureOf(
    view(
      [
        { kind: 'heading', text: 'Group', aside: 'found late' },
        { kind: 'text', text: 'median 3' },
        { kind: 'text', text: 'e签宝 3' },
      ],
      { subheading: 'targets and results' },
    ),
  );
  for (const text of ['Targets and results', 'Found late', 'Median 3', 'e签宝 3'])
    assert.ok(texts(picture).includes(text), text);
});

test('pictureOf begins no line with the dot between two things', () => {
  for (let words = 1; words < 60; words++) {
    const text = `${'word '.repeat(words)}· more · than a line`;
    const lines = texts(pictureOf(view([{ kind: 'text', text }])));
    assert.deepEqual(
      lines.filter((line) => line.startsWith('·')),
      [],
    );
  }
});

test('pictureOf(view) breaks no date and parts no version from its word, wherever a line ends', () => {
  for (const [whole, filler] of [
    ['Jan–Oct 2021', 'a '],
    ['Dec 31, 2023', 'a '],
    ['Jan 1–Dec 10, 2021', 'a '],
    ['version 1.0.0', 'a '],
    ['版本 1.0.0', '字'],
  ] as const)
    for (let before = 40; before < 130; before += 1) {
      const text = `${filler.repeat(before)}${whole}`;
      const drawn = texts(pictureOf(view([{ kind: 'text', text }])));
      assert.ok(
        drawn.some((line) => line.includes(whole)),
        `${before}: ${drawn.join(' | ')}`,
      );
    }
});
