import type { KeyInput, Page } from 'puppeteer-core';

interface Row {
  readonly position: number;
  readonly size: number;
  readonly top: number;
  readonly bottom: number;
}
export interface Seen {
  /** Where the list itself begins and ends. */
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  readonly rows: readonly Row[];
}

/** The rows of the first list that can be seen, once they fill the window as far as the list reaches. */
export async function restingRows(page: Page): Promise<Seen> {
  const found = await page.waitForFunction(
    () => {
      const root = document.querySelector('kp-ranking')?.shadowRoot;
      const list = root?.querySelector('.long')?.getBoundingClientRect();
      if (!list) return undefined;
      const rows = [...(root?.querySelectorAll('.long:first-of-type [part=row]:not(.pinned)') ?? [])]
        .map((row) => ({
          position: Number(row.getAttribute('aria-posinset')),
          size: Number(row.getAttribute('aria-setsize')),
          top: row.getBoundingClientRect().top,
          bottom: row.getBoundingClientRect().bottom,
        }))
        .filter(({ top, bottom }) => bottom > 0 && top < innerHeight);
      const [first, last] = [rows[0], rows[rows.length - 1]];
      // Buttons before and after the built rows stand in the list too.
      const room = 60;
      const isFull =
        first &&
        last &&
        first.top <= Math.max(0, list.top) + room &&
        last.bottom >= Math.min(innerHeight, list.bottom) - room;
      return isFull ? { top: list.top, bottom: list.bottom, height: innerHeight, rows } : undefined;
    },
    { timeout: 30_000 },
  );
  return (await found.jsonValue()) as Seen;
}

/** From now on: how much of the screen moved by itself, each time something did, as the browser counts it. */
export async function movesOf(page: Page): Promise<() => Promise<readonly number[]>> {
  const moves = await page.evaluateHandle(() => {
    const seen: number[] = [];
    const take = (entries: readonly PerformanceEntry[]): void => {
      for (const entry of entries) seen.push((entry as PerformanceEntry & { readonly value: number }).value);
    };
    const observer = new PerformanceObserver((list) => {
      take(list.getEntries());
    });
    observer.observe({ type: 'layout-shift' });
    return () => {
      take(observer.takeRecords());
      return seen;
    };
  });
  return () => page.evaluate((read) => read(), moves);
}

/** The row that has the focus: its place, how many there are, its name. */
export const focusedRow = (
  page: Page,
): Promise<{ readonly position: number; readonly size: number; readonly name: string }> =>
  page.evaluate(() => {
    const row = document.querySelector('kp-ranking')?.shadowRoot?.activeElement?.closest('[part=row]');
    return {
      position: Number(row?.getAttribute('aria-posinset')),
      size: Number(row?.getAttribute('aria-setsize')),
      name: row?.querySelector('.name')?.textContent ?? '',
    };
  });

/** Waits until a row of that place, or whose name begins so, has the focus. */
export const focusAt = (page: Page, position: number, begins = ''): Promise<unknown> =>
  page.waitForFunction(
    (at, word) => {
      const row = document.querySelector('kp-ranking')?.shadowRoot?.activeElement?.closest('[part=row]');
      const isThere = !at || Number(row?.getAttribute('aria-posinset')) === at;
      return row && isThere && row.querySelector('.name')?.textContent.startsWith(word);
    },
    { timeout: 30_000 },
    position,
    begins,
  );

/** Scrolls the page by a key, to the end: Chromium drops such a key that comes right after the last frame of a scroll. */
export async function scrollByKey(page: Page, key: KeyInput): Promise<void> {
  const ended = await page.evaluateHandle(() => ({
    promise: new Promise((resolve) => document.addEventListener('scrollend', resolve, { once: true })),
  }));
  await page.keyboard.press(key);
  await ended.evaluate(({ promise }) => promise.then(() => undefined));
}
