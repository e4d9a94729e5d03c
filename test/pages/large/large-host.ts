import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { root } from '../support/gallery.js';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
};

export interface SentPage {
  readonly body: string;
  readonly policy?: string;
}

/** A portal's server with large data: the files to upload, a folder of parts, files of its own. Knows ranges. */
export interface LargeHost {
  readonly origin: string;
  readonly pages: Map<string, SentPage>;
  readonly files: Map<string, string>;
  /** What was asked for since it was last emptied, with the bytes that were sent. */
  readonly log: { path: string; bytes: number }[];
  /** What an answer waits for. */
  wait: (path: string) => Promise<void> | undefined;
  close(): Promise<void>;
}

export async function openLargeHost(parts: string): Promise<LargeHost> {
  const pages = new Map<string, SentPage>();
  const files = new Map<string, string>();
  const log: LargeHost['log'] = [];
  const bodyOf = async (path: string): Promise<Buffer | undefined> => {
    const text = pages.get(path)?.body ?? files.get(path);
    if (text !== undefined) return Buffer.from(text);
    const [, folder, rest = ''] = /^\/(cdn|parts)\/(.*)$/.exec(path) ?? [];
    if (!folder) return undefined;
    return readFile(join(folder === 'cdn' ? join(root, 'packages/elements/cdn') : parts, rest)).catch(
      () => undefined,
    );
  };
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
    void Promise.all([bodyOf(path), host.wait(path)]).then(([body]) => {
      const policy = pages.get(path)?.policy;
      const type = TYPES[extname(path)] ?? 'application/octet-stream';
      const headers = { 'content-type': type, ...(policy && { 'content-security-policy': policy }) };
      const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
      const sent = from === undefined ? body : body?.subarray(Number(from), Number(to) + 1);
      log.push({ path, bytes: sent?.length ?? 0 });
      response.writeHead(sent ? (from === undefined ? 200 : 206) : 404, headers).end(sent);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const host: LargeHost = {
    origin: `http://127.0.0.1:${port}`,
    pages,
    files,
    log,
    wait: () => undefined,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return host;
}
