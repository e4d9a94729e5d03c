// What the page of a nation does when the command asks: `large.first()`, `large.type('石')`; milliseconds.
import { painted } from './frames.mjs';

const PREPARED = /\/answers\//;
const widget = document.querySelector('kp-ranking');
const rows = () => [...(widget.shadowRoot?.querySelectorAll('[part~=row]') ?? [])];
const arrived = new Promise((resolve) => {
  new PerformanceObserver((list) => {
    const entry = list.getEntries().find(({ name }) => PREPARED.test(name));
    if (entry) resolve(entry.responseEnd);
  }).observe({ type: 'resource', buffered: true });
});
const ready = new Promise((resolve, reject) => {
  widget.addEventListener('kp-ready', resolve, { once: true });
  widget.addEventListener('kp-problem', ({ detail }) => reject(new Error(JSON.stringify(detail))));
});
/** Resolves when rows are as they should be; asked after every change of the widget. */
const rowsThat = (fit) =>
  new Promise((resolve) => {
    const look = () => {
      if (!fit(rows())) return;
      observer.disconnect();
      resolve();
    };
    const observer = new window.MutationObserver(look);
    observer.observe(widget.shadowRoot, { childList: true, subtree: true, characterData: true });
    look();
  });

window.large = {
  /** From the last byte of the prepared rows to the frame that shows them. */
  async first() {
    await ready;
    if (!rows().length) throw new Error('ready without rows');
    await painted();
    return performance.now() - (await arrived);
  },
  /** From a letter in the field to the frame that shows the rows with that name. */
  async type(text) {
    const field = widget.shadowRoot.querySelector('input');
    const before = field.value;
    const start = performance.now();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await rowsThat(
      (all) =>
        all.length > 0 &&
        all.every(({ textContent }) => textContent.includes(text)) &&
        (text.length > before.length || !all.every(({ textContent }) => textContent.includes(before))),
    );
    await painted();
    return performance.now() - start;
  },
};

await import('/cdn/kp-ranking.js');
