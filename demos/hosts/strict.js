// Every state of a widget under a strict policy, made without any markup as text.
import { attributesOf, goOn, WIDGETS } from '../all-states.list.js';
import { language } from '../gallery.js';
import { choose } from './controls.js';

const states = document.querySelector('#states');
const told = document.querySelector('.log');
let violations = 0;
const tell = () => {
  told.textContent =
    language() === 'en' ? `${violations} violations of the policy` : `违反策略 ${violations} 次`;
};
document.addEventListener('securitypolicyviolation', () => {
  violations++;
  tell();
});

function make(tag, attributes, ...within) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...within);
  return element;
}

/** Puts a widget into a place in a state; elder mode has a tool more. */
async function put({ tag, inside }, state, place) {
  const look = state.outcome === 'stale' ? {} : { mode: 'elder' };
  const within = inside ? [make(inside.tag, { ...inside.attributes, ...state.inside, ...look })] : [];
  const widget = make(tag, attributesOf(state, language(), look), ...within);
  const outer = !state.invented || tag === 'kp-dataset' ? widget : make('kp-dataset', { status: '' }, widget);
  if (state.invented) outer.data = (await import(`../${state.invented}`)).invented;
  let isDone = false;
  place.addEventListener('kp-ready', ({ target }) => {
    if (isDone || target.localName !== (state.told ?? tag)) return;
    isDone = true;
    goOn(target, state);
  });
  place.append(outer);
}

function draw(widget) {
  states.replaceChildren(
    ...widget.states.map((state) => {
      const place = document.createElement('figure');
      const caption = document.createElement('figcaption');
      caption.textContent = language() === 'en' ? state.en : state.zh;
      place.append(caption);
      place.dataset.outcome = state.outcome;
      put(widget, state, place);
      return place;
    }),
  );
  tell();
}

choose(
  'widget',
  WIDGETS.map(({ tag, zh, en }) => [tag, `${zh} ${tag}`, `${en} ${tag}`]),
  (tag) => draw(WIDGETS.find((widget) => widget.tag === tag)),
);
