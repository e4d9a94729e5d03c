// Networks as they fail: what a host answers to /demos/hosts/bad/KIND/… in place of the file of the dataset.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';

const DATA = '/packages/elements/cdn/data/';
const SLOW_PARTS = 20;
const SLOW_MS = 60;
const DRIP_MS = 400;
const TOO_LARGE = 50 * 1024 * 1024;
const PORTAL = '<!doctype html><html lang="zh-CN"><title>登录</title><p>请先登录无线网络。';

const realFile = (path) => readFileSync(join(root, DATA, path));
const json = { 'content-type': 'application/json' };
const say = (response, status, type, body) => response.writeHead(status, { 'content-type': type }).end(body);

/** Writes again and again until the other side has had enough. */
function keepOn(response, milliseconds, part) {
  const timer = setInterval(() => response.write(part), milliseconds);
  response.on('close', () => clearInterval(timer));
}

function slowly(response, body) {
  const size = Math.ceil(body.length / SLOW_PARTS);
  let at = 0;
  const timer = setInterval(() => {
    response.write(body.subarray(at, (at += size)));
    if (at < body.length) return;
    clearInterval(timer);
    response.end();
  }, SLOW_MS);
  response.on('close', () => clearInterval(timer));
}

/** Addresses that were asked for once. */
const asked = new Set();

/** The other host that `away` leads to; a test puts one there that counts who asks. */
export const elsewhere = { origin: 'https://elsewhere.example' };

/** Ways to fail, by name; each answers with Node's own response. `path` is that of a file of the dataset. */
export const NETWORKS = {
  missing: ({ response }) => say(response, 404, 'text/plain', 'Not found'),
  broken: ({ response }) => say(response, 503, 'text/html', '<h1>503 Service Unavailable</h1>'),
  portal: ({ response }) => say(response, 200, 'text/html', PORTAL),
  picture: ({ response }) => say(response, 200, 'image/png', Buffer.from('89504e470d0a1a0a0000', 'hex')),
  /** A server that knows no better names every file so; what it sends is right. */
  untyped: ({ response, path }) => say(response, 200, 'application/octet-stream', realFile(path)),
  silent: () => undefined,
  drips: ({ response }) => keepOn(response.writeHead(200, json), DRIP_MS, ' '),
  slow: ({ response, path }) => slowly(response.writeHead(200, json), realFile(path)),
  cut: ({ response, path }) => {
    const body = realFile(path);
    response.writeHead(200, { ...json, 'content-length': body.length });
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
  },
  /** Ends in the middle without saying how long it should have been. */
  half: ({ response, path }) => {
    const body = realFile(path);
    say(response, 200, 'application/json', body.subarray(0, body.length / 2));
  },
  /** Fails when it is asked for the first time, and no more. */
  once: ({ response, path, address }) => {
    if (asked.has(address)) return say(response, 200, 'application/json', realFile(path));
    asked.add(address);
    return say(response, 503, 'text/plain', 'Busy');
  },
  large: ({ response }) =>
    keepOn(response.writeHead(200, { ...json, 'content-length': TOO_LARGE }), DRIP_MS, ' '.repeat(1024)),
  endless: ({ response }) => {
    response.writeHead(200, json);
    const more = () => {
      while (!response.destroyed && response.write(' '.repeat(256 * 1024)));
    };
    response.on('drain', more);
    more();
  },
  moved: ({ response, path }) => response.writeHead(302, { location: DATA + path }).end(),
  /** A redirect to another host. */
  away: ({ response, path }) => response.writeHead(302, { location: `${elsewhere.origin}/${path}` }).end(),
};
