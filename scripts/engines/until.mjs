const PATIENCE = 10_000;
const PAUSE = 10;

/** Asks again until the answer is yes, and says what it waited for in vain. */
export async function until(holds, what) {
  const end = Date.now() + PATIENCE;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
