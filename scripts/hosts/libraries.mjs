// What an old portal has on its pages, under the names that its page asks for.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installDebian } from '../debian.mjs';
import { root } from '../root.mjs';

/** No package of the registry has it; Debian's does. */
const PROTOTYPE = '/usr/share/javascript/prototype/prototype.js';
const MISSING = 'demos/hosts/no-prototype.js';

export const hasPrototype = () => existsSync(PROTOTYPE);

/** Installs Prototype.js on Debian; anywhere else the old portal goes without, and its test is skipped by name. */
export function providePrototype() {
  if (!hasPrototype()) installDebian('libjs-prototype');
  return hasPrototype();
}

const modules = join(root, 'node_modules');
/** The file of a library, by its name; undefined for what is none. */
export function libraryFile(name) {
  switch (name) {
    case 'jquery.js':
      return join(modules, 'jquery/dist/jquery.js');
    case 'bootstrap.js':
      return join(modules, 'bootstrap/dist/js/bootstrap.js');
    case 'bootstrap.css':
      return join(modules, 'bootstrap/dist/css/bootstrap.css');
    case 'prototype.js':
      return hasPrototype() ? PROTOTYPE : join(root, MISSING);
    default:
      return undefined;
  }
}
