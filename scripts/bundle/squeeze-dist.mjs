// Templates without the indentation that is there for those who read the sources. It happens to the compiled files, from
// which both servers and browsers paint: a browser keeps what a server painted only where their templates are the same.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rollup/parseAst';
import { splice, walk } from './walk.mjs';

/** Lines stay, so that source maps hold; between tags a line break is a space. */
const squeeze = (text) => text.replace(/\n[ \t]+/g, '\n');

function squeezed(code) {
  const edits = [];
  walk(parseAst(code), ({ type, tag, quasi }) => {
    if (type !== 'TaggedTemplateExpression' || !['html', 'svg'].includes(tag.name)) return;
    for (const { start, end } of quasi.quasis)
      edits.push({ start, end, by: squeeze(code.slice(start, end)) });
  });
  return splice(code, edits);
}

/** Squeezes every script of a folder. Doing so again changes nothing. */
export function squeezeDist(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith('.js')) continue;
    const path = join(folder, name);
    const code = readFileSync(path, 'utf8');
    if (!/\b(?:html|svg)\s?`/.test(code)) continue;
    const next = squeezed(code);
    if (next !== code) writeFileSync(path, next);
  }
}

if (process.argv[1]?.endsWith('squeeze-dist.mjs')) squeezeDist('packages/elements/dist');
