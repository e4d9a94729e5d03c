// The pages of demos/hosts/ as their hosts send them.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { root } from '../root.mjs';

export const FOLDER = '/demos/hosts/';

/** What the strictest of portals allows. */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const MODULE = '<script type="module" src="../../packages/elements/cdn/kaoping.js"></script>';
const LEGACY = '<script src="../../packages/elements/cdn/kaoping.legacy.js"></script>';

const SENT_AS = {
  'strict.html': { policy: STRICT_POLICY },
  'strict-integrity.html': { policy: STRICT_POLICY },
  'portal.html': { charset: 'gbk' },
  'portal-legacy.html': { charset: 'gbk', file: 'portal.html', script: LEGACY },
};

const SCRIPT = /src="([^"]+)" integrity=""/g;

/** Fills in empty `integrity` attributes: what they must say changes with every build. */
function withIntegrity(page, folder) {
  return page.replace(SCRIPT, (_, src) => {
    const digest = createHash('sha384')
      .update(readFileSync(join(folder, src)))
      .digest('base64');
    return `src="${src}" integrity="sha384-${digest}"`;
  });
}

/** A page with its headers; undefined where there is none of that name. */
export function hostPage(name) {
  const folder = join(root, FOLDER);
  const { policy, charset = 'utf-8', file = name, script = MODULE } = SENT_AS[name] ?? {};
  let page;
  try {
    page = withIntegrity(readFileSync(join(folder, file), 'utf8').replace(MODULE, script), folder);
  } catch {
    return undefined;
  }
  const headers = { 'content-type': `text/html; charset=${charset}` };
  if (policy) headers['content-security-policy'] = policy;
  return { headers, body: charset === 'utf-8' ? page : iconv.encode(page, charset) };
}
