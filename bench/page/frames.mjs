export const frame = () => new Promise((done) => requestAnimationFrame(done));

/** Resolves when what was just drawn is on the screen: the frame after the one that paints it has begun. */
export async function painted() {
  await frame();
  return frame();
}

/** Lets a page come to rest before something is measured. */
export async function settled() {
  for (let count = 0; count < 4; count++) await frame();
  await new Promise((done) => requestIdleCallback(done, { timeout: 1000 }));
}
