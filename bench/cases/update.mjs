import { painted, settled } from '/page/frames.mjs';

/** From asking for other figures of the same rows to the frame that shows them in their new order. */
export async function update({ draw, next }) {
  const drawn = await draw();
  await settled();
  const start = performance.now();
  await drawn.update(next);
  await painted();
  return { ms: performance.now() - start };
}
