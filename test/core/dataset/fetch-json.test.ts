import assert from 'node:assert/strict';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { FetchOptions, Problem } from '@kaoping/core';
import { fetchJson, ProblemError } from '@kaoping/core';

const MOST_BYTES = 4 * 1024 * 1024;

/** What a host answers, by path. */
const answers: Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => void>> = {
  '/good': (response) => response.end('{"a":[1]}'),
  '/announced': (response) => {
    response.writeHead(200, { 'content-length': String(50 * 1024 * 1024) });
    response.write('[');
  },
  '/endless': (response) => {
    const more = (): void => {
      while (!response.destroyed && response.write(' '.repeat(64 * 1024)));
      response.once('drain', more);
    };
    more();
  },
  '/cut': (response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('{"a":', () => response.destroy());
  },
  '/drips': (response) => {
    const timer = setInterval(() => response.write(' '), 5);
    response.on('close', () => clearInterval(timer));
  },
  '/silent': () => undefined,
  '/html': (response) => response.end('<!doctype html>'),
  '/cut-off': (response) => response.end('{"a":'),
  '/picture': (response) => {
    response.writeHead(200, { 'content-type': 'image/png' });
    response.end(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]));
  },
  '/deep': (response) => response.end('['.repeat(1_000_000)),
};

describe('fetchJson', () => {
  let server: Server;
  let origin = '';
  before(async () => {
    server = createServer((request, response) => {
      answers[request.url ?? '']?.(response, request);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  async function problem(path: string, options?: FetchOptions): Promise<Problem> {
    const error: unknown = await fetchJson(origin + path, options).then(
      () => assert.fail('it was taken'),
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof ProblemError, String(error));
    const [first] = error.problems;
    assert.ok(first);
    assert.equal(first.place.url, origin + path);
    return first;
  }

  it('gives the parsed file', async () => {
    assert.deepEqual(await fetchJson(`${origin}/good`), { a: [1] });
  });

  it('joins what comes in pieces, also within a character', async () => {
    const said = { 县: ['甲', '乙乙'] };
    const bytes = new TextEncoder().encode(`\ufeff${JSON.stringify(said)}`);
    for (const size of [1, 2, 5, bytes.length]) {
      const body = new ReadableStream<Uint8Array>({
        start(stream) {
          for (let at = 0; at < bytes.length; at += size) stream.enqueue(bytes.slice(at, at + size));
          stream.close();
        },
      });
      assert.deepEqual(await fetchJson('here', { ask: () => Promise.resolve(new Response(body)) }), said);
    }
  });

  it('asks as it is told to, and passes on why not', async () => {
    const refusal = new ProblemError([{ code: 'dataset/other-host', allowed: [], place: {} }]);
    const ask = (): Promise<Response> => Promise.reject(refusal);
    await assert.rejects(fetchJson(`${origin}/good`, { ask }), (error) => error === refusal);
    assert.deepEqual(await fetchJson('here', { ask: () => Promise.resolve(new Response('[1]')) }), [1]);
  });

  it('refuses a large file by what it announces, and an endless one by what has come', async () => {
    assert.deepEqual(await problem('/announced'), {
      code: 'dataset/too-large',
      bytes: 50 * 1024 * 1024,
      allowed: MOST_BYTES,
      place: { url: `${origin}/announced` },
    });
    const endless = await problem('/endless');
    assert.ok(endless.code === 'dataset/too-large' && endless.bytes > MOST_BYTES);
  });

  it('gives up on a server that is silent, and on one that drips', async () => {
    for (const path of ['/silent', '/drips'])
      assert.equal((await problem(path, { patience: 0.2 })).code, 'dataset/no-answer');
  });

  it('says what arrived instead', async () => {
    const expected: Readonly<Record<string, object>> = {
      '/cut': { code: 'dataset/unreachable' },
      '/html': { code: 'dataset/not-json', found: 'html' },
      '/cut-off': { code: 'dataset/not-json', found: 'cut-off' },
      '/picture': { code: 'dataset/not-json', found: 'other' },
      '/deep': { code: 'dataset/not-json', found: 'too-deep' },
    };
    for (const [path, fault] of Object.entries(expected))
      assert.deepEqual(await problem(path), { ...fault, place: { url: origin + path } });
  });

  it('counts no brackets that stand in words', async () => {
    const words = '[{'.repeat(100) + '\\"' + '[{'.repeat(100) + '\\\\';
    const json = `{"${words}":["${words}"]}`;
    const ask = (): Promise<Response> => Promise.resolve(new Response(json));
    assert.deepEqual(await fetchJson('here', { ask }), JSON.parse(json));
  });

  it('ends with the caller’s reason when the caller aborts, and the request with it', async () => {
    const control = new AbortController();
    const asking = fetchJson(`${origin}/silent`, { signal: control.signal });
    control.abort();
    await assert.rejects(asking, { name: 'AbortError' });
  });
});
