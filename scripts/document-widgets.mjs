// `npm run document`: the manifest of the widgets, and the tables of the documents that are read from it.
// --check writes nothing and names what is not as it would be written; --manifest writes the manifest alone.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { partOf, replacePart, rowsOf, table } from './documents/markdown.mjs';
import { readManifest, widgetsOf } from './documents/manifest.mjs';
import { tokensOf } from './documents/tokens.mjs';
import { root } from './root.mjs';

export const MANIFEST = 'packages/elements/custom-elements.json';
const STYLES = ['tokens', 'frame'].map((name) => `packages/elements/src/base/${name}.styles.ts`);
const read = (path) => readFileSync(join(root, path), 'utf8');
const code = (text) => (text ? `\`${text.replace(/`/g, '')}\`` : '');
const typeOf = ({ type }) => code(type?.text?.replace(/\s*\|\s*undefined/, ''));

/** The tables of a widget's page, each under the name of its marks. */
const tablesOf = (widget) => ({
  attributes: table(
    ['attribute', 'type', 'default', ''],
    widget.attributes.map((each) => [code(each.name), typeOf(each), code(each.default), each.description]),
  ),
  events: table(
    ['event', 'when'],
    (widget.events ?? []).map(({ name, description }) => [code(name), description]),
  ),
  slots: table(
    ['slot', 'for'],
    (widget.slots ?? []).map(({ name, description }) => [name ? code(name) : '(default)', description]),
  ),
  parts: table(
    ['part', 'is'],
    (widget.cssParts ?? []).map(({ name, description }) => [code(name), description]),
  ),
});

/** The names and defaults are the style sheet's; what a property is for is said in the document, and kept. */
function tokenTable(document) {
  const said = new Map(rowsOf(partOf(document, 'tokens') ?? '').map(([name, , , words]) => [name, words]));
  const rows = tokensOf(...STYLES.map(read)).map(({ name, defaults: { light, dark } }) => [
    code(name),
    code(light),
    dark === undefined ? '' : code(dark),
    said.get(code(name)) ?? '',
  ]);
  return table(['property', 'light', 'dark', 'for'], rows);
}

/** The properties that a page may set in its styles: default where no theme says otherwise, and what each is for. */
export const styleProperties = () =>
  rowsOf(partOf(read('docs/themes.md'), 'tokens') ?? '').map(([name, light, , description]) => ({
    name: name.replace(/`/g, ''),
    default: light.replace(/`/g, ''),
    description,
  }));

const firstSentence = (text = '') => /^[^]*?[.:](?=\s|$)/.exec(text)?.[0].replace(/:$/, '.') ?? text;
const familyTable = (widgets) =>
  table(
    ['tag', 'shows'],
    widgets.map(({ tagName, description }) => [
      `[\`<${tagName}>\`](${tagName}.md)`,
      firstSentence(description),
    ]),
  );

/** Every document with its tables filled in: path, what it says, what it ought to say, what is missing. */
export function documents() {
  const manifest = readManifest();
  const widgets = widgetsOf(manifest);
  const parts = [
    ['docs/themes.md', (text) => ({ tokens: tokenTable(text) })],
    ['docs/widgets/README.md', () => ({ widgets: familyTable(widgets) })],
    ...widgets.map((widget) => [`docs/widgets/${widget.tagName}.md`, () => tablesOf(widget)]),
  ];
  return {
    manifest,
    pages: parts.map(([path, fill]) => {
      if (!existsSync(join(root, path))) return { path, missing: ['the document itself'] };
      const is = read(path);
      const tables = Object.entries(fill(is));
      const ought = tables.reduce((text, [name, body]) => replacePart(text, name, body), is);
      return {
        path,
        is,
        ought,
        missing: tables.map(([name]) => name).filter((name) => partOf(is, name) === undefined),
      };
    }),
  };
}

/** What is not as it would be written, a line each. */
export const faultsOf = (pages) =>
  pages.flatMap(({ path, is, ought, missing }) => [
    ...missing.map((name) => `${path} lacks: ${name}`),
    ...(is === ought ? [] : [`${path} is not what the sources say; npm run document writes it`]),
    ...(path === 'docs/themes.md' && is ? rowsOf(partOf(is, 'tokens') ?? '') : [])
      .filter((row) => !row[3])
      .map(([name]) => `${path} does not say what ${name} is for`),
  ]);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [flag] = process.argv.slice(2);
  const { manifest, pages } = documents();
  if (flag !== '--check') writeFileSync(join(root, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  if (flag === undefined)
    for (const { path, is, ought } of pages) if (is !== ought) writeFileSync(join(root, path), ought);
  const faults = flag === '--manifest' ? [] : faultsOf(documents().pages);
  for (const fault of faults) console.error(fault);
  process.exit(faults.length ? 1 : 0);
}
