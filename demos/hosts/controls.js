// A choice that stays in the address, for the pages of hosts.
import { language } from '../gallery.js';

const here = new URL(location.href);

/** Makes a select in the page's form; `choices` are [value, zh, en]. Calls back now and at each change. */
export function choose(name, choices, changed) {
  const form = document.querySelector('.choose');
  const select = document.createElement('select');
  select.name = name;
  select.setAttribute('aria-label', name);
  const draw = () => {
    const at = select.value || here.searchParams.get(name) || choices[0][0];
    select.replaceChildren(
      ...choices.map(([value, zh, en]) => {
        const option = document.createElement('option');
        option.value = value;
        option.textContent = (language() === 'en' ? en : zh) ?? value;
        return option;
      }),
    );
    select.value = at;
    changed(select.value);
  };
  form.append(select);
  select.addEventListener('input', () => {
    here.searchParams.set(name, select.value);
    history.replaceState(null, '', here);
    changed(select.value);
  });
  document.addEventListener('languagechange', draw);
  draw();
}
