import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { manifest, names, read } from './cdn.js';

const { withWorkerAddress } = (await import(
  pathToFileURL(join(process.cwd(), 'scripts/bundle/own-worker.mjs')).href
)) as { readonly withWorkerAddress: (code: string, address: string) => string | undefined };

test('Lit makes its policy as the build expects, and what is widened makes one address only', () => {
  const lit = readFileSync('node_modules/lit-html/lit-html.js', 'utf8');
  const widened = withWorkerAddress(lit, '"ours"');
  assert.ok(widened, 'the policy of lit-html is made in another way');
  assert.match(widened, /createScriptURL:\(\)=>kpWorker\}/);
  assert.equal(withWorkerAddress(lit.replace('createHTML', 'createHtml'), '"ours"'), undefined);
});

test('the one policy of the files to upload makes the address of the worker that lies there', () => {
  const modules = names.filter((name) => name.endsWith('.js') && !/legacy|embed/.test(name));
  const policies = modules.filter((name) => read(name).includes('createPolicy('));
  assert.equal(policies.length, 1);
  const [, worker = ''] =
    /new URL\("\.\.\/(worker\.[\w-]{8}\.js)",import\.meta\.url\)/.exec(read(policies[0]!)) ?? [];
  assert.ok(manifest.files[worker]?.immutable, worker);
});
