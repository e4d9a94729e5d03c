import { painted } from '/page/frames.mjs';

/** From the import to the frame that shows it, fetching and parsing the data included. */
export async function cold({ draw }) {
  const start = performance.now();
  window.held = await draw();
  await painted();
  return { ms: performance.now() - start };
}
