import { readFile } from 'node:fs/promises';

const DATA = new URL('../../../packages/elements/cdn/data/', import.meta.url);

/** The real file, changed where it holds answers. */
async function spoiled(context, spoil) {
  const path = context.path.split('/').slice(3).join('/');
  const text = await readFile(new URL(path, DATA), 'utf8');
  context.type = 'application/json';
  context.body = path.startsWith('answers/') ? spoil(text) : text;
}

/**
 * A host that behaves as bad hosts do, for tests: `/bad/missing`, `/bad/broken`, `/bad/cut-off`, `/bad/portal` (a
 * log-in page with status 200), `/bad/silent` (never answers). `/bad/answers-…/` is the folder of the real data, with
 * prepared answers that are of another version, that cannot be painted, or that hold markup.
 */
export async function badServer(context, next) {
  if (!context.path.startsWith('/bad/')) return next();
  const [, , kind] = context.path.split('/');
  switch (kind) {
    case 'missing':
      context.status = 404;
      context.body = 'Not found';
      return;
    case 'broken':
      context.status = 500;
      context.body = 'Internal error';
      return;
    case 'cut-off':
      context.type = 'application/json';
      context.body = '{"format":"kaoping-dataset/1","info":{"name":"x","ver';
      return;
    case 'portal':
      context.type = 'text/html';
      context.body = '<!doctype html><title>Log in</title><p>Welcome';
      return;
    case 'silent':
      await new Promise((resolve) => context.req.on('close', resolve));
      return;
    case 'answers-old':
      return spoiled(context, (text) =>
        text.replace(/"by":"[^"]*"/, '"by":"0.0.0"').replaceAll('东新', '旧'),
      );
    case 'answers-broken':
      return spoiled(context, (text) => text.replaceAll('"groups"', '"group"').replaceAll('东新', '旧'));
    case 'answers-markup':
      return spoiled(context, (text) => text.replaceAll('东新街道', '<img src=x onerror=alert(1)>'));
    default:
      context.status = 404;
  }
}
