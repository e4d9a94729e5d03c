// What a page fetches for a ranking of all streets, and then for the streets of one district, from a server of this process.
import { createServer } from 'node:http';
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openPartitions } from '../../packages/core/dist/partitions.js';

async function serve(folder) {
  const sent = { bytes: 0, requests: 0 };
  const server = createServer(async (request, response) => {
    const path = join(folder, new URL(request.url, 'http://localhost').pathname);
    const { size } = await stat(path);
    const [, from = 0, to = size - 1] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? [];
    const body = Buffer.alloc(Number(to) - Number(from) + 1);
    const file = await open(path);
    await file.read(body, 0, body.length, Number(from));
    await file.close();
    sent.bytes += body.length;
    sent.requests += 1;
    response.writeHead(request.headers.range ? 206 : 200, { 'content-length': body.length }).end(body);
  });
  await new Promise((resolve) => server.listen(0, resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://localhost:${server.address().port}`, sent, close };
}

/** Bytes for the most expensive indicator of the last period, in a page with Chinese names. */
export async function rankingBytes(folder, indicator = 'tax-revenue') {
  const { address, sent, close } = await serve(folder);
  const partitions = await openPartitions(address, { names: 'zh' });
  const period = partitions.manifest.periods.at(-1);
  const ranking = await partitions.wire({ indicator, period, level: 'street' });
  const all = { ...sent };
  const district = ranking.tables.organizations.id.find((id) => /^d/.test(id));
  const again = await openPartitions(address, { names: 'zh' });
  const before = sent.bytes;
  await again.wire({ indicator, period, within: district });
  close();
  return { ranking: all.bytes, requests: all.requests, drill: sent.bytes - before };
}
