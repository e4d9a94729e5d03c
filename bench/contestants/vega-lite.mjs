import { parse, View } from 'vega';
import { compile } from 'vega-lite';
import { charts, figureOf, rowHeight, WIDTH } from './rows.mjs';

const y = { field: 'label', type: 'nominal', sort: null, title: null };
const x = { field: 'value', type: 'quantitative', axis: null };

function draw(box, rows, count, more = []) {
  const { spec } = compile({
    width: WIDTH - 200,
    height: { step: rowHeight(count) },
    data: { name: 'rows', values: rows },
    layer: [
      { mark: 'bar', encoding: { y, x } },
      { mark: { type: 'text', align: 'left', dx: 4 }, encoding: { y, x, text: { field: 'figure' } } },
      ...more,
    ],
  });
  const place = document.createElement('div');
  box.append(place);
  return new View(parse(spec), { renderer: 'canvas', container: place, hover: false }).runAsync();
}

async function drawBars(box, rows) {
  const view = await draw(box, rows, rows.length);
  return { set: (next) => view.data('rows', next).runAsync() };
}

function drawGauge(box, { name, actual, target }) {
  const figure = `${figureOf(actual)} / ${figureOf(target)}`;
  const rows = [{ label: name, figure, value: actual, target }];
  return draw(box, rows, 3, [
    { mark: 'tick', encoding: { y, x: { ...x, field: 'target' }, color: { value: '#222' } } },
  ]);
}

export const { ranking, widgets, gauge } = charts(drawBars, drawGauge);
