// Writes what oEmbed (https://oembed.com, 1.0) asks of a provider, as static files: `demos/kp-x.oembed.json` beside each
// page of the gallery. `npm run oembed -- https://a.host/its/folder/` for the host where the gallery and the files lie;
// without an address they are relative to the gallery, which only readers that resolve them can use.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frameTag } from '../demos/builder-code.js';
import { root } from './root.mjs';

/** What the page of each widget shows first. */
const SHOWN = {
  'kp-ranking': { indicator: 'tax-revenue', highlight: 'tianshui' },
  'kp-gauge': { organization: 'disabled-federation' },
  'kp-unit-card': { organization: 'tianshui' },
  'kp-scorecard': { among: 'street' },
  'kp-trend': { indicator: 'tax-revenue' },
  'kp-compare': { organizations: 'tianshui wulin' },
  'kp-projects': {},
  'kp-rectification': {},
  'kp-catalog': {},
};
const WIDTH = 640;
const HEIGHT = 480;
const FILES = 'packages/elements/cdn/';

/** What oEmbed answers for the page of one widget; `site` is the address above `demos/`, or empty. */
export function oembed(tag, site = '') {
  const page = readFileSync(join(root, 'demos', `${tag}.html`), 'utf8');
  const [, title] = /data-zh="([^"]+)"/.exec(page);
  const base = new URL(FILES, site || 'relative:/').href.replace('relative:/', '../');
  const choice = { tag, settings: SHOWN[tag], lang: 'zh' };
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Kaoping',
    title,
    html: frameTag(base, choice, title, HEIGHT),
    width: WIDTH,
    height: HEIGHT,
  };
}

export const OEMBED_TAGS = Object.keys(SHOWN);

if (process.argv[1]?.endsWith('oembed.mjs')) {
  const [, , site = ''] = process.argv;
  if (site && !/^https?:\/\/[^/]+\/(.*\/)?$/.test(site)) {
    console.error(`${site}: not the address of a folder, such as https://a.host/its/folder/`);
    process.exit(1);
  }
  for (const tag of OEMBED_TAGS)
    writeFileSync(
      join(root, 'demos', `${tag}.oembed.json`),
      `${JSON.stringify(oembed(tag, site), null, 2)}\n`,
    );
}
