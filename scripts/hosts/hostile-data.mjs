// Data as nobody should send them, made from the real ones: /demos/hosts/hostile/KIND.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';

const real = () => JSON.parse(readFileSync(join(root, 'packages/elements/cdn/data/dataset.json'), 'utf8'));

/** Cells that readers see as they are written. */
const WORDS = /^(name|short_name|title|publisher|definition|note|subject|what|summary|aliases)(_en)?$/;

function withWords(words) {
  const { tables, ...rest } = real();
  for (const columns of Object.values(tables))
    for (const [name, cells] of Object.entries(columns))
      if (WORDS.test(name))
        columns[name] = cells.map((cell, at) => (cell === null ? null : words[at % words.length]));
  return JSON.stringify({ ...rest, tables });
}

const doubled = (count) => `[${'"a",'.repeat(count - 1)}"a"]`;
const file = (tables) => `{"format":"kaoping-dataset/1","info":{},"tables":${tables}}`;

/** Ids that are names of what every object has; references are rows, so that one change renames them everywhere. */
function withPrototypeKeys() {
  const wire = real();
  const rename = (table, from, to) => {
    const ids = wire.tables[table].id;
    ids[ids.indexOf(from)] = to;
  };
  rename('organizations', 'tianshui', 'constructor');
  rename('indicators', 'tax-revenue', 'valueof');
  wire.tables.indicators.category = wire.tables.indicators.category.map(() => 'constructor');
  const text = JSON.stringify(wire);
  return text.replace(
    '"tables":{',
    '"__proto__":{"polluted":true},"tables":{"__proto__":{"id":["polluted"]},',
  );
}

/** Kinds of hostile data, by name; each gives the text of a file. */
export const HOSTILE = {
  markup: () =>
    withWords([
      '<img src=x onerror="window.hit=1">',
      '"><script>window.hit=1</script>',
      "'-window.hit=1-'",
      '${window.hit=1}{{hit=1}}',
    ]),
  links: () =>
    withWords([
      'javascript:window.hit=1',
      'data:text/html,<script>top.hit=1</script>',
      'https://elsewhere.example/',
    ]),
  keys: withPrototypeKeys,
  slugs: () => file('{"organizations":{"id":["__proto__"],"name":["x"]}}'),
  deep: () => file(`{"units":{"id":[${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}]}}`),
  unclosed: () => '['.repeat(4_000_000),
  million: () => file(`{"units":{"id":${doubled(1_000_000)}}}`),
  /** As many rows as are allowed, all of one id: each of them is a problem. */
  doubled: () => {
    const [ids, ones] = [doubled(20_000), `[${'1,'.repeat(19_999)}1]`];
    return file(`{"units":{"id":${ids},"name":${ids},"name_en":${ids},"dimension":${ids},"factor":${ones}}}`);
  },
  fifty: () => file(`{"units":{"id":["${'a'.repeat(50 * 1024 * 1024)}"]}}`),
};
