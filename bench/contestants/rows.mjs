/** Rows in the order of their rank, with the words that stand beside a bar. */
export const ranked = (rows) =>
  [...rows]
    .sort((a, b) => b.value - a.value)
    .map(({ name, value }, at) => ({
      rank: at + 1,
      name,
      value,
      figure: figureOf(value),
      label: `${at + 1} ${name}`,
    }));

export const figureOf = (value) => `${(value / 1e8).toFixed(2)}亿元`;

/** CSS pixels of a row, and how high a picture may be: no browser draws higher canvases, so long lists are squeezed. */
const ROW = 16;
const MOST = 32_000;
export const WIDTH = 800;
export const heightOf = (count) => Math.min(count * ROW, MOST);
export const rowHeight = (count) => heightOf(count) / count;

const fetched = async (address) => (await fetch(address)).json();

/**
 * What all that draw pictures have in common.
 *
 * @param drawBars `(box, rows)` gives `{ set(rows) }`; both may be promises
 * @param drawGauge `(box, { name, actual, target })`
 */
export const charts = (drawBars, drawGauge) => ({
  async ranking(box, set) {
    const rows = ranked(await fetched(`/plain/${set}.json`));
    const bars = await drawBars(box, rows);
    return {
      update: async (next) => bars.set(ranked(await fetched(`/plain/${next}.json`))),
      filter: async (text) => bars.set(rows.filter(({ name }) => name.includes(text))),
    };
  },
  async widgets(box, set) {
    const rankings = await fetched(`/plain/${set}.json`);
    for (const { title, rows } of rankings) {
      const part = document.createElement('section');
      part.append(Object.assign(document.createElement('h2'), { textContent: title }));
      box.append(part);
      await drawBars(part, ranked(rows));
    }
    return {};
  },
  async gauge(box, set) {
    const { targets } = await fetched(`/plain/${set}.json`);
    await drawGauge(box, targets[0]);
    return {};
  },
});
