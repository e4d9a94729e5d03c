// The contract of every widget, read from its class and the comment above it, as a Custom Elements Manifest.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { root } from '../root.mjs';

const SOURCES = 'packages/elements/src';

/** The sources as the analyzer wants them. Its command would write to package.json of its own accord. */
const sources = () =>
  readdirSync(join(root, SOURCES), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${SOURCES}/${name.replace(/\\/g, '/')}`)
    .sort()
    .map((path) =>
      ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2015, true),
    );

/** A name that the analyzer read from an expression is no name: the class comment lists the events. */
const isNamed = ({ name }) => name?.startsWith('kp-');
/** What a class keeps for all its elements is no member of a tag. */
const isPublic = ({ privacy, name, static: isStatic }) =>
  privacy === undefined && !isStatic && !name.startsWith('#');

function contract(declaration) {
  const { events = [], members = [], ...rest } = declaration;
  return {
    ...rest,
    events: events.filter(isNamed),
    members: members.filter(isPublic),
  };
}

/** The manifest: only classes that are a tag, only what a page may use. */
export function readManifest() {
  const { modules, ...rest } = create({ modules: sources(), plugins: litPlugin(), context: { dev: false } });
  return {
    ...rest,
    modules: modules
      .map(({ declarations, exports, ...module }) => ({
        ...module,
        declarations: declarations.filter(({ tagName }) => tagName).map(contract),
        exports: exports.filter(({ kind }) => kind === 'js'),
      }))
      .filter(({ declarations }) => declarations.length),
  };
}

/** The widgets of a manifest, by tag. */
export const widgetsOf = ({ modules }) => modules.flatMap(({ declarations }) => declarations);
