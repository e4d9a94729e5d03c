// The hosts of demos/hosts/, for the gallery's server and for the tests: headers, encodings, networks, old libraries.
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from '../root.mjs';
import { HOSTILE } from './hostile-data.mjs';
import { libraryFile } from './libraries.mjs';
import { NETWORKS } from './network.mjs';
import { FOLDER, hostPage } from './pages.mjs';

const CDN = 'packages/elements/cdn';
/** The version that the second copy of the files says it is of. */
export const OTHER_VERSION = '0.0.9';

/** The built files once more, as another version: only what they call themselves differs. */
function otherVersion(path) {
  const text = readFileSync(join(root, CDN, path), 'utf8');
  const { version } = JSON.parse(readFileSync(join(root, 'packages/elements/package.json'), 'utf8'));
  return path.endsWith('.js') ? text.split(`"${version}"`).join(`"${OTHER_VERSION}"`) : text;
}

export async function hosts(context, next) {
  const { path } = context;
  if (!path.startsWith(FOLDER) || path !== posix.normalize(path)) return next();
  const [place, kind = '', ...rest] = path.slice(FOLDER.length).split('/');
  const page = kind === '' && /^$|\.html$/.test(place) ? hostPage(place || 'index.html') : undefined;
  if (page) {
    context.set(page.headers);
    context.body = page.body;
    return undefined;
  }
  const network = place === 'bad' && Object.hasOwn(NETWORKS, kind) ? NETWORKS[kind] : undefined;
  if (network) {
    context.respond = false;
    network({ response: context.res, path: rest.join('/'), address: context.url });
    return undefined;
  }
  const hostile = kind.replace(/\.json$/, '');
  if (place === 'hostile' && Object.hasOwn(HOSTILE, hostile)) {
    context.type = 'application/json';
    context.body = HOSTILE[hostile]();
    return undefined;
  }
  const library = place === 'lib' ? libraryFile(kind) : undefined;
  if (library) {
    context.type = posix.extname(kind);
    context.body = readFileSync(library);
    return undefined;
  }
  if (place === 'other-version') {
    context.type = posix.extname(path);
    context.body = otherVersion([kind, ...rest].join('/'));
    return undefined;
  }
  return next();
}
