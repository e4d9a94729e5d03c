// What a careful person writes by hand for one page: the same rows, no library, nothing to reuse.
import { charts, figureOf } from './rows.mjs';

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

function bar(share, mark) {
  const made = element('span', 'bar');
  const filled = element('i');
  filled.style.inlineSize = `${share * 100}%`;
  made.append(filled);
  if (mark !== undefined) {
    const line = element('b');
    line.style.insetInlineStart = `${mark * 100}%`;
    made.append(line);
  }
  return made;
}

function items(rows) {
  const most = Math.max(...rows.map(({ value }) => value));
  return rows.map(({ rank, name, value, figure }) => {
    const row = element('li');
    row.append(
      element('span', 'rank', rank),
      element('span', 'name', name),
      bar(value / most),
      element('span', 'figure', figure),
    );
    return row;
  });
}

function drawBars(box, rows) {
  const list = element('ol', 'bare');
  list.append(...items(rows));
  box.append(list);
  return { set: (next) => list.replaceChildren(...items(next)) };
}

function drawGauge(box, { name, actual, target }) {
  const most = Math.max(actual, target);
  const row = element('p', 'bare');
  row.append(element('span', 'name', name), bar(actual / most, target / most));
  row.append(element('span', 'figure', `${figureOf(actual)} / ${figureOf(target)}`));
  box.append(row);
}

async function card(box, set) {
  const { name, figures, targets, awards, programs } = await (await fetch(`/plain/${set}.json`)).json();
  const article = element('article');
  const listed = (title, lines) => {
    const list = element('ul');
    list.append(...lines.map((line) => element('li', '', line)));
    article.append(element('h3', '', title), list);
  };
  article.append(element('h2', '', name));
  listed(
    '数据',
    figures.slice(0, 6).map(({ name, value, rank, of }) => `${name} ${figureOf(value)} ${rank}/${of}`),
  );
  for (const target of targets) drawGauge(article, target);
  listed('荣誉', awards);
  listed('项目', programs);
  box.append(article);
  return {};
}

export const { ranking, widgets, gauge } = charts(drawBars, drawGauge);
export { card };
