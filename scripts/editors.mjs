// Adds to the manifest of the widgets what types stand for and which properties style them, and writes from it what
// editors read: custom data of Visual Studio Code, web-types of JetBrains. Wants the manifest and the compiled types.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST, styleProperties } from './document-widgets.mjs';
import { widgetsOf } from './documents/manifest.mjs';
import { typeReader } from './editors/literal-types.mjs';
import { cssData, htmlData } from './editors/vscode.mjs';
import { webTypes } from './editors/web-types.mjs';
import { root } from './root.mjs';

const PACKAGE = 'packages/elements';
const FOLDER = join(root, PACKAGE, 'editors');
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const write = (path, json) => writeFileSync(path, `${JSON.stringify(json, null, 2)}\n`);

const manifest = read(MANIFEST);
const widgets = widgetsOf(manifest);
const typeOf = typeReader();
const cssProperties = styleProperties();
for (const widget of widgets) {
  const withType = (named, property) => ({ ...named, parsedType: { text: typeOf(widget.name, property) } });
  widget.attributes = widget.attributes.map((each) => withType(each, each.fieldName));
  widget.members = widget.members
    .filter(({ name, readonly }) => !readonly && name !== undefined)
    .map((each) => withType(each, each.name));
  widget.cssProperties = cssProperties;
}
write(join(root, MANIFEST), manifest);
mkdirSync(FOLDER, { recursive: true });
write(join(FOLDER, 'vscode.html-custom-data.json'), htmlData(widgets));
write(join(FOLDER, 'vscode.css-custom-data.json'), cssData(widgets));
write(join(FOLDER, 'web-types.json'), webTypes(widgets, read(`${PACKAGE}/package.json`)));
