// The files to upload as a page uses them: a script, a tag, an event.
const SCRIPTS = {
  ranking: ['kp-ranking'],
  widgets: ['kp-dataset', 'kp-ranking'],
  gauge: ['kp-gauge'],
  card: ['kp-unit-card'],
};
export const load = (what) => Promise.all(SCRIPTS[what].map((name) => import(`/cdn/${name}.js`)));

const PATIENCE = 20_000;

function ready(widget) {
  return new Promise((resolve, reject) => {
    const once = { once: true };
    const late = () => reject(new Error(`${widget.localName} does not say that it is ready`));
    setTimeout(late, PATIENCE);
    widget.addEventListener('kp-ready', resolve, once);
    widget.addEventListener('kp-problem', ({ detail }) => reject(new Error(JSON.stringify(detail))), once);
  });
}

function widgetOf(tag, attributes) {
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  return widget;
}

/** Puts a widget on the page and waits until it says that it is painted. */
function shown(box, tag, attributes) {
  const widget = widgetOf(tag, attributes);
  const isReady = ready(widget);
  box.append(widget);
  return isReady.then(() => widget);
}

const frame = () => new Promise((done) => requestAnimationFrame(done));
const rowsOf = (widget) => [...widget.shadowRoot.querySelectorAll('[part~=row]')];

/** Waits, frame by frame, until something holds. */
async function until(holds, problem) {
  for (const start = performance.now(); !holds(); await frame())
    if (performance.now() - start > PATIENCE) throw new Error(problem);
}

/** Types into the field for names as a reader does, and waits until the rows answer. */
async function filter(widget, text) {
  const field = widget.shadowRoot.querySelector('input');
  const before = field.value;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await widget.updateComplete;
  const has = (part) => (row) => row.textContent.includes(part);
  /** Fewer letters bring rows back that the last ones had hidden. */
  const isAnswered = (rows) =>
    text.length < before.length ? !rows.every(has(before)) : rows.length > 0 && rows.every(has(text));
  await until(() => isAnswered(rowsOf(widget)), `the rows do not answer “${text}”`);
}

/** Of many rows those that a window holds come first; `isWhole` waits for the last of them, whose number names the set. */
export async function ranking(box, set, { searchable, isWhole }) {
  const attributes = {
    src: `/data/${set}/`,
    indicator: 'indicator-0',
    ...(searchable && { searchable: '' }),
  };
  const widget = await shown(box, 'kp-ranking', attributes);
  if (isWhole) await until(() => rowsOf(widget).length === Number(set), 'not all rows come');
  return {
    update(next) {
      const isReady = ready(widget);
      widget.setAttribute('src', `/data/${next}/`);
      return isReady;
    },
    filter: (text) => filter(widget, text),
  };
}

const canBeSeen = (widget) => widget.getBoundingClientRect().top < window.innerHeight;

/** Of many widgets those that can be seen are painted first; `isWhole` waits for the last. */
export async function widgets(box, set, { count, isWhole }) {
  const dataset = widgetOf('kp-dataset', { src: `/data/${set}/` });
  const inside = Array.from({ length: count }, (_, at) =>
    widgetOf('kp-ranking', { indicator: `indicator-${at}` }),
  );
  dataset.append(...inside);
  const isReady = new Map(inside.map((widget) => [widget, ready(widget)]));
  box.append(dataset);
  // What is within has no room, and so no place, before the dataset has one.
  await frame();
  const awaited = inside.filter((widget) => isWhole || canBeSeen(widget));
  await Promise.all(awaited.map((widget) => isReady.get(widget)));
  return {};
}

export async function gauge(box, set) {
  await shown(box, 'kp-gauge', { src: `/data/${set}/`, organization: 'street-0' });
  return {};
}

export async function card(box, set) {
  await shown(box, 'kp-unit-card', { src: `/data/${set}/`, organization: 'street-0' });
  return {};
}
