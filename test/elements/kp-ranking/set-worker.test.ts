import { expect } from 'chai';
import '@kaoping/elements/define/kp-ranking';
import { setWorker } from '@kaoping/elements';

const WORKER = '/packages/elements/dist/off-page/worker.js';
const TAG =
  '<kp-ranking src="/parts/partitions.json" indicator="tax-revenue" among="street" order="worst"></kp-ranking>';

/** What a ranking of parts shows first, as a page that bundles the widgets itself would. */
async function shown(tag = TAG): Promise<string> {
  const place = document.createElement('div');
  place.innerHTML = tag;
  const ranking = place.firstElementChild as HTMLElement;
  const isReady = new Promise((resolve, reject) => {
    ranking.addEventListener('kp-ready', resolve, { once: true });
    ranking.addEventListener('kp-problem', reject, { once: true });
  });
  document.body.append(place);
  await isReady;
  const first = ranking.shadowRoot?.querySelector('[part~=row]')?.textContent ?? '';
  place.remove();
  return first.replace(/\s+/g, ' ').trim();
}

describe('a page that bundles the widgets itself', () => {
  const { fetch } = window;
  afterEach(() => {
    setWorker(undefined);
    window.fetch = fetch;
  });

  it('computes large data in the page, or in the worker that it starts, and shows the same', async () => {
    const inPage = await shown();
    expect(inPage).not.to.equal('');
    let started = 0;
    setWorker(() => {
      started++;
      return new Worker(new URL(WORKER, location.href), { type: 'module' });
    });
    expect(await shown()).to.equal(inPage);
    expect(started).to.equal(1);
  });

  it('hands a large file over, so that nobody waits for a copy', async () => {
    const small = await fetch('/packages/elements/cdn/data/dataset.json');
    const large = (await small.text()) + ' '.repeat(1_000_000);
    window.fetch = async (url, init) =>
      url === `${origin}/large.json` ? new Response(large) : fetch(url, init);
    const tag = '<kp-ranking src="/large.json" indicator="tax-revenue"></kp-ranking>';
    const inPage = await shown(tag);
    const given: { readonly name: string; readonly left: number }[] = [];
    setWorker(() => {
      const worker = new Worker(new URL(WORKER, location.href), { type: 'module' });
      const post = worker.postMessage.bind(worker) as (message: unknown, given: Transferable[]) => void;
      worker.postMessage = (message: { request?: object }, handed: unknown) => {
        post(message, handed as Transferable[]);
        for (const [name, value] of Object.entries(message.request ?? {}))
          if (value instanceof Uint8Array) given.push({ name, left: value.length });
      };
      return worker;
    });
    expect(await shown(tag)).to.equal(inPage);
    expect(given).to.deep.equal([{ name: 'bytes', left: 0 }]);
  });

  it('computes in the page where the worker does not start', async () => {
    setWorker(() => {
      throw new Error('a policy says no');
    });
    expect(await shown()).not.to.equal('');
    setWorker(() => new Worker('/parts/gone.js', { type: 'module' }));
    expect(await shown()).not.to.equal('');
  });
});
