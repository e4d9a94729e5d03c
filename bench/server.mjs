import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { byteRange } from '../scripts/byte-range.mjs';
import { PLACES } from './places.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** The bytes behind an address; undefined where there are none. */
export async function fileAt(address) {
  const [, place, ...rest] = normalize(decodeURIComponent(address)).split(/[\\/]/);
  for (const folder of PLACES[place] ?? [])
    try {
      return await readFile(join(folder, ...rest));
    } catch {
      // The next folder may have it.
    }
  return undefined;
}

/** Serves everything to everyone alike: not compressed, from memory that no run before has warmed in the browser. */
export async function serve() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://local');
    void fileAt(pathname).then((bytes) => {
      const type = TYPES[extname(pathname)] ?? 'application/octet-stream';
      const { status, sent, headers } = bytes ? byteRange(request.headers.range, bytes) : { status: 404 };
      response.writeHead(status, { 'content-type': type, 'cache-control': 'max-age=3600', ...headers });
      response.end(sent);
    });
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
