import type { Place } from './request.js';

/** Asks in the page itself, where no worker can be had: a turn for the page goes before each answer. */
export function pagePlace(): Place {
  const coming = import('./holder-engine.js').then(({ Holder }) => new Holder());
  coming.catch(() => undefined);
  return {
    async ask(request, signal) {
      const holder = await coming;
      await new Promise((resolve) => setTimeout(resolve));
      if (signal?.aborted) throw new DOMException('', 'AbortError');
      return holder.answer(request);
    },
    end: () => undefined,
  };
}
