// The files to upload as a page uses them: a script, a tag, an event.
const SCRIPTS = {
  ranking: ['kp-ranking'],
  widgets: ['kp-dataset', 'kp-ranking'],
  gauge: ['kp-gauge'],
  card: ['kp-unit-card'],
};
export const load = (what) => Promise.all(SCRIPTS[what].map((name) => import(`/cdn/${name}.js`)));

function ready(widget) {
  return new Promise((resolve, reject) => {
    widget.addEventListener('kp-ready', resolve, { once: true });
    widget.addEventListener('kp-problem', ({ detail }) => reject(new Error(JSON.stringify(detail))), {
      once: true,
    });
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

/** Types into the field for names as a reader does, and waits until the rows answer. */
async function filter(widget, text) {
  const before = rowsOf(widget).length;
  const field = widget.shadowRoot.querySelector('input');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await widget.updateComplete;
  const isAnswered = () => {
    const rows = rowsOf(widget);
    return text ? rows.every((row) => row.textContent.includes(text)) : rows.length > before;
  };
  while (!isAnswered()) await frame();
}

export async function ranking(box, set, { searchable }) {
  const attributes = {
    src: `/data/${set}/`,
    indicator: 'indicator-0',
    ...(searchable && { searchable: '' }),
  };
  const widget = await shown(box, 'kp-ranking', attributes);
  return {
    update(next) {
      const isReady = ready(widget);
      widget.setAttribute('src', `/data/${next}/`);
      return isReady;
    },
    filter: (text) => filter(widget, text),
  };
}

export async function widgets(box, set, { count }) {
  const dataset = widgetOf('kp-dataset', { src: `/data/${set}/` });
  const inside = Array.from({ length: count }, (_, at) =>
    widgetOf('kp-ranking', { indicator: `indicator-${at}` }),
  );
  const areReady = Promise.all(inside.map(ready));
  dataset.append(...inside);
  box.append(dataset);
  await areReady;
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
