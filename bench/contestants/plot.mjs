import { barX, plot, ruleX, text } from '@observablehq/plot';
import { charts, figureOf, heightOf, WIDTH } from './rows.mjs';

const figureFor = (rows, count, more = []) =>
  plot({
    width: WIDTH,
    height: heightOf(count),
    marginLeft: 120,
    marginRight: 80,
    marginTop: 0,
    marginBottom: 0,
    x: { axis: null },
    y: { label: null, domain: rows.map(({ label }) => label) },
    marks: [
      barX(rows, { x: 'value', y: 'label', fill: '#36c' }),
      text(rows, { x: 'value', y: 'label', text: 'figure', textAnchor: 'start', dx: 4 }),
      ...more,
    ],
  });

function drawBars(box, rows) {
  let figure = figureFor(rows, rows.length);
  box.append(figure);
  return {
    // A plot is made anew when its data change: it has no other way.
    set(next) {
      const made = figureFor(next, next.length);
      figure.replaceWith(made);
      figure = made;
    },
  };
}

function drawGauge(box, { name, actual, target }) {
  const figure = `${figureOf(actual)} / ${figureOf(target)}`;
  box.append(figureFor([{ label: name, figure, value: actual }], 3, [ruleX([target], { strokeWidth: 2 })]));
}

export const { ranking, widgets, gauge } = charts(drawBars, drawGauge);
