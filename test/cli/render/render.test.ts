import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { kaoping } from '../fixtures/command.js';

const data = join(dirname(fileURLToPath(import.meta.url)), '../../../../packages/core/data');
const render = (...argv: readonly string[]) => kaoping('render', ...argv);
const html = (...argv: readonly string[]): string => {
  const { status, out, err } = render(...argv, '--data', data);
  assert.deepEqual({ status, err }, { status: 0, err: '' }, argv.join(' '));
  return out.join('\n');
};

/** Every widget, with what it needs to show something. */
const ASKED: readonly (readonly [tag: string, ...options: string[]])[] = [
  ['kp-ranking', '--indicator', 'tax-revenue'],
  ['kp-gauge', '--organization', 'disabled-federation'],
  ['kp-unit-card', '--organization', 'tianshui'],
  ['kp-scorecard', '--among', 'gongshu'],
  ['kp-trend', '--indicator', 'tax-revenue'],
  ['kp-compare', '--organizations', 'dongxin tianshui'],
  ['kp-projects', '--organization', 'zhalongkou'],
  ['kp-rectification', '--organization', 'zhalongkou'],
  ['kp-catalog'],
  ['kp-evidence', '--observation', 'special-2021-23322', '--organization', 'disabled-federation'],
  ['kp-dataset', '--status'],
];

for (const asked of ASKED) {
  const [tag] = asked;
  test(`kaoping render ${tag} writes the tag with its figures, in both forms and languages`, () => {
    for (const lang of ['zh', 'en']) {
      const plain = html(...asked, '--lang', lang);
      assert.match(
        plain,
        new RegExp(`^<${tag} [^>]*lang="${lang === 'zh' ? 'zh-CN' : 'en'}">\n[\\s\\S]*</${tag}>$`),
      );
      assert.doesNotMatch(plain, /<template|<style|<script/);
      const shadow = html(...asked, '--lang', lang, '--shadow');
      assert.match(
        shadow,
        new RegExp(`^<${tag} [^>]*data-served="[^"]+ 480"><template shadowrootmode="open"><style>`),
      );
      for (const words of [plain, shadow]) assert.doesNotMatch(words, /\b(?:NaN|undefined|\[object)/);
    }
  });
}

test('kaoping render --shadow holds the plain table too, for browsers that make no shadow roots of HTML', () => {
  const asked = ['kp-ranking', '--indicator', 'tax-revenue', '--lang', 'zh'];
  const table = /<div lang[\s\S]*<\/div>/.exec(html(...asked))?.[0] ?? '?';
  const [, beside = ''] = html(...asked, '--shadow').split('</template>');
  assert.ok(table.includes('26.44亿元'));
  assert.ok(beside.includes(table));
});

test('kaoping render --shadow says a rule for two widths again for each of them', () => {
  const asked = ['kp-ranking', '--indicator', 'tax-revenue', '--view', 'table', '--shadow'];
  // Names and units are longer in English: a row breaks there from a greater width.
  for (const [lang, regular] of [
    ['zh', '420px'],
    ['en', '480px'],
  ] as const) {
    const shadow = html(...asked, '--lang', lang).replace(/\s/g, '');
    const queried = shadow.match(/@container[^{]*\{[^{}]*\{[^{}]*\}/g) ?? [];
    const widths = queried.filter((rule) => rule.includes('tbodyth{min-inline-size:7.5em'));
    assert.deepEqual(
      widths.map((rule) => /\d+px/.exec(rule)?.[0]),
      [regular, '640px'],
      lang,
    );
  }
});

test('kaoping render: a heading of one’s own stands in both forms; what it holds is text', () => {
  const heading = 'Taxes <b>"here"</b>';
  const safe = 'Taxes &lt;b&gt;&quot;here&quot;&lt;/b&gt;';
  for (const form of ['--plain', '--shadow']) {
    const written = html('kp-ranking', '--indicator', 'tax-revenue', '--heading', heading, form);
    assert.ok(written.includes(`heading="${safe}"`));
    assert.ok(!written.includes('<b>"here'));
    assert.match(written, /(?:<caption>|<h2[^>]*>(?:<!--[^>]*-->)?)Taxes &lt;b&gt;/);
  }
});

test('kaoping render reads a file alone as it reads a folder', () => {
  const asked = ['kp-gauge', '--organization', 'disabled-federation'];
  const { status, out } = render(...asked, '--data', join(data, 'dataset.json'));
  assert.equal(status, 0);
  assert.equal(out.join('\n'), html(...asked));
});

test('kaoping render: figures that are not there are said, status 0; names that are not there are a problem, status 1', () => {
  assert.match(html('kp-ranking', '--indicator', 'tax-revenue', '--period', '1999'), /No figures/);
  const { status, out, err } = render('kp-ranking', '--indicator', 'moon', '--data', data, '--lang', 'zh');
  assert.deepEqual({ status, out }, { status: 1, out: [] });
  assert.match(err, /数据中没有这个指标：“moon”/);
});

for (const [why, argv, said] of [
  ['no widget', [], /Name a widget: kp-ranking, .*kp-dataset/],
  ['an unknown widget', ['kp-moon'], /no widget kp-moon; allowed: kp-ranking/],
  ['an unknown option', ['kp-gauge', '--limit', '2'], /no option --limit; allowed: .*--organization/],
  ['a second name', ['kp-gauge', 'kp-trend'], /no option kp-trend/],
  ['no value', ['kp-ranking', '--indicator'], /--indicator needs a value/],
  ['an option for a value', ['kp-ranking', '--indicator', '--shadow'], /--indicator needs a value/],
  ['a value for a flag', ['kp-ranking', '--searchable=1'], /--searchable takes no value/],
  ['an unknown word', ['kp-trend', '--view', 'pie'], /“pie”; allowed: chart, table/],
  ['no number', ['kp-ranking', '--limit', 'few'], /“few”; allowed: a number/],
  ['both forms', ['kp-gauge', '--plain', '--shadow'], /one of --plain and --shadow/],
  ['no data', ['kp-gauge', '--organization', 'tianshui'], /--data FOLDER/],
  ['a folder without a dataset', ['kp-gauge', '--data', '.'], /no dataset\.json/],
  ['no such folder', ['kp-gauge', '--data', 'nowhere'], /nowhere.*ENOENT/],
  ['another language', ['kp-gauge', '--lang', 'fr'], /Languages: zh, en/],
] as const)
  test(`kaoping render with ${why} says what is allowed, status 2`, () => {
    const { status, out, err } = render(...argv);
    assert.deepEqual({ status, out }, { status: 2, out: [] });
    assert.match(err, said);
  });

test('kaoping render of a file that is no dataset names the file, status 1', () => {
  const { status, err } = render('kp-gauge', '--data', 'package.json');
  assert.equal(status, 1);
  assert.match(err, /^package\.json {2}.*allowed: kaoping-dataset\/1/);
});
