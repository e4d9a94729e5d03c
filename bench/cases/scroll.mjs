import { frame, settled } from '/page/frames.mjs';

const STEPS = 300;
const REFRESH = 1000 / 60;

/** Everything below an element, shadow trees included. */
function* within(root) {
  for (const element of root.children) {
    yield element;
    if (element.shadowRoot) yield* within(element.shadowRoot);
    yield* within(element);
  }
}

/** What scrolls: a part of the widget where there is one, else the page. */
function scrollerOf(box) {
  for (const element of within(box)) {
    const isHigher = element.scrollHeight > element.clientHeight + 1;
    if (isHigher && /auto|scroll/.test(getComputedStyle(element).overflowY)) return element;
    if (element.localName === 'li') break;
  }
  return document.scrollingElement;
}

/** The number that the last row of a list says of itself, or its place where all rows are there. */
function lastRow(box) {
  const rows = [...within(box)].filter((element) => element.matches('ol.bare > li, [part~=row]'));
  return Number(rows[rows.length - 1]?.getAttribute('aria-posinset') ?? rows.length);
}

/**
 * Scrolls from the first row to the last in even steps, one a frame. A frame is late where the screen was refreshed
 * without it; `reached` is the last row that could be seen.
 */
export const scroll = {
  async before({ draw }) {
    await draw();
  },
  async act({ box }) {
    const scroller = scrollerOf(box);
    const times = [];
    for (let step = 1; step <= STEPS; step++) {
      scroller.scrollTop = ((scroller.scrollHeight - scroller.clientHeight) * step) / STEPS;
      times.push(await frame());
    }
    // Whoever stops scrolling is shown the last row, wherever the rows come from.
    await settled();
    const spans = times.slice(1).map((time, at) => time - times[at]);
    return {
      ms: spans.reduce((sum, span) => sum + span, 0) / spans.length,
      late: spans.filter((span) => Math.round(span / REFRESH) > 1).length / spans.length,
      over50: spans.filter((span) => span > 50).length,
      slowest: Math.max(...spans),
      reached: lastRow(box),
    };
  },
};
