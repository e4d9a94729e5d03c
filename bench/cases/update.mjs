import { painted } from '/page/frames.mjs';

/** From asking for other figures of the same rows to the frame that shows them in their new order. */
export const update = {
  async before(page) {
    page.drawn = await page.draw();
  },
  async act({ drawn, next }) {
    const start = performance.now();
    await drawn.update(next);
    await painted();
    return { ms: performance.now() - start };
  },
};
