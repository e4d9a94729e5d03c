import { painted } from '/page/frames.mjs';

/** From the import to the frame that shows it, fetching and parsing the data included. */
export const cold = {
  async act(page) {
    const start = performance.now();
    page.drawn = await page.draw();
    await painted();
    return { ms: performance.now() - start };
  },
};
