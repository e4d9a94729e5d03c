import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const themes = join(root, 'demos/themes');
/** What a bar, a line or a sign is drawn in; what only guides the eye may be fainter. */
const MARKS = ['bar', 'bar-soft', 'mark', 'mark-soft', 'good', 'warn', 'bad', 'edge', 'note-edge'];
const WANTED = 3;
/** Marks that cross a bar, each with the sheet that says how: ink within paper, as no ink differs from every bar. */
const CROSSING = [
  ['kp-ranking/kp-ranking.styles.ts', '.halo'],
  ['kp-gauge/kp-gauge.styles.ts', '.halo'],
] as const;
/** What such marks are drawn in. */
const INKS = ['ink', 'ink-2'];

/** The colors of a theme, by the name that widgets know them by. */
const colorsOf = (sheet: string): ReadonlyMap<string, string> =>
  new Map(
    Array.from(
      sheet.matchAll(/--(?:kp-)?([\w-]+): (?:var\(--kp-[\w-]+, )?(#[0-9a-f]{3,6})\b/g),
      ([, name = '', color = '']) => [name, color] as const,
    ),
  );

/** WCAG's relative luminance of `#rgb` or `#rrggbb`. */
function luminance(color: string): number {
  const digits = color.slice(1);
  const size = digits.length / 3;
  const channel = (at: number): number => {
    const part = digits.slice(at * size, (at + 1) * size);
    const share = parseInt(size === 1 ? part + part : part, 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(1) + 0.0722 * channel(2);
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const [tokens, high, paper] = ['tokens', 'contrast', 'print'].map((name) =>
  readFileSync(join(root, `packages/elements/src/base/${name}.styles.ts`), 'utf8'),
) as [string, string, string];
const print = colorsOf(paper);
const [light = new Map<string, string>(), dark] = tokens
  .split(/\.frame/)
  .slice(1, 3)
  .map(colorsOf);
const sheets = readdirSync(themes).filter((name) => name.endsWith('.css'));

describe('marks against their paper', () => {
  for (const [sheet, name] of CROSSING)
    it(`${name} keeps a mark apart from the bar that it crosses, by paper`, () => {
      const text = readFileSync(join(root, 'packages/elements/src', sheet), 'utf8');
      const rule = new RegExp(`\\${name} \\{([^}]*)\\}`).exec(text)?.[1] ?? '';
      assert.match(rule, /stroke: var\(--paper\)/);
      const [, width] = /stroke-width: ([\d.]+)/.exec(rule) ?? [];
      assert.ok(Number(width) >= 3, 'it is seen on both sides');
    });

  it('black on white is 21 to 1', () => {
    assert.equal(contrast('#000', '#ffffff'), 21);
  });

  for (const [theme, colors] of [
    ['light', light],
    ['dark', dark],
    ['contrast', colorsOf(high)],
    ...sheets.map((name) => [
      name,
      new Map([...light, ...colorsOf(readFileSync(join(themes, name), 'utf8'))]),
    ]),
  ] as readonly (readonly [string, ReadonlyMap<string, string>])[])
    it(`${theme}: at least ${WANTED} to 1`, () => {
      const paper = colors.get('paper');
      assert.ok(paper, 'the theme names its paper');
      const faint = [...MARKS, ...INKS].map((name) => ({
        name,
        ratio: contrast(colors.get(name) ?? paper, paper),
      }));
      assert.deepEqual(
        faint.filter(({ ratio }) => ratio < WANTED),
        [],
      );
    });

  it(`print: at least ${WANTED} to 1 where nothing is hatched`, () => {
    const paper = print.get('paper') ?? '';
    const faint = ['bar', 'mark', 'good', 'warn', 'bad', 'edge', 'note-edge', ...INKS].filter(
      (name) => contrast(print.get(name) ?? paper, paper) < WANTED,
    );
    assert.deepEqual(faint, []);
  });
});
