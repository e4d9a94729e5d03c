import type { KpRanking } from '@kaoping/elements';
import { over } from './over.js';
import { all, event, inside, one, painted, unmount } from '../support/mount.js';

export const COUNT = 20_000;
const ids = Array.from({ length: COUNT }, (_, at) => `s${at}`);

/** Streets by number, the largest first: the street at a place is known. */
export const long = (attributes = '', count = COUNT): Promise<KpRanking> =>
  over(
    `<kp-ranking indicator="lifts" ${attributes}></kp-ranking>`,
    ids.slice(0, count).map((id, at) => [id, count - at] as const),
    ids.slice(0, count),
  );

export const built = (ranking: Element): HTMLElement[] => all(ranking, '[part=row]');
export const position = (row: Element | null | undefined): number =>
  Number(row?.getAttribute('aria-posinset') ?? 0);
export const focused = (ranking: Element): HTMLElement | null =>
  inside(ranking).activeElement as HTMLElement | null;
export const focusedRow = (ranking: Element): number => position(focused(ranking)?.closest('[part=row]'));
export const figure = (row: HTMLElement): HTMLElement => row.querySelector<HTMLElement>('.figure')!;
/** Rows that are in the window now. */
export const seen = (ranking: Element): HTMLElement[] =>
  built(ranking).filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
/** Scrolls the page so that a share of the list is above the window. */
export async function scrollTo(ranking: Element, share: number): Promise<void> {
  const box = one(ranking, '.long').getBoundingClientRect();
  const scrolled = event(document as unknown as HTMLElement, 'scroll');
  scrollBy(0, box.top + box.height * share);
  await scrolled;
  await painted(ranking);
}

/** Takes it away, and goes back to the top of the page. */
export function leave(): void {
  unmount();
  window.scrollTo(0, 0);
}
