import { painted, settled } from '/page/frames.mjs';

/** What a reader types and takes back, key by key; every street has these characters in its name by chance. */
const TYPED = ['石', '石桥', '石', ''];

/** From a keystroke to the frame that shows its answer: the mean of all, and the slowest. */
export async function filter({ draw }) {
  const drawn = await draw();
  const times = [];
  for (const text of TYPED) {
    await settled();
    const start = performance.now();
    await drawn.filter(text);
    await painted();
    times.push(performance.now() - start);
  }
  return { ms: times.reduce((sum, time) => sum + time, 0) / times.length, slowest: Math.max(...times) };
}
