import { painted, settled } from '/page/frames.mjs';

/** What a reader types and takes back, key by key: a few rows, fewer, a few, all. */
const TYPED = ['石', '石桥', '石', ''];

/** From a keystroke to the frame that shows its answer: the mean of all, and the slowest. */
export const filter = {
  async before(page) {
    page.drawn = await page.draw();
  },
  async act({ drawn }) {
    const times = [];
    for (const text of TYPED) {
      const start = performance.now();
      await drawn.filter(text);
      await painted();
      times.push(performance.now() - start);
      await settled();
    }
    return { ms: times.reduce((sum, time) => sum + time, 0) / times.length, slowest: Math.max(...times) };
  },
};
