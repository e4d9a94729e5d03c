import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { charts, figureOf, heightOf, WIDTH } from './rows.mjs';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);
const FONT = 10;

/** Chart.js draws no figures beside bars; its own way to add something is a plugin. */
const figures = {
  id: 'figures',
  afterDatasetsDraw(chart) {
    const { ctx, data } = chart;
    ctx.font = `${FONT}px sans-serif`;
    ctx.textBaseline = 'middle';
    ctx.fillStyle = '#222';
    chart.getDatasetMeta(0).data.forEach(({ x, y }, at) => ctx.fillText(data.figures[at], x + 4, y));
  },
};

const dataOf = (rows) => ({
  labels: rows.map(({ label }) => label),
  figures: rows.map(({ figure }) => figure),
  datasets: [{ data: rows.map(({ value }) => value), backgroundColor: '#36c' }],
});

function draw(box, data, count, plugins) {
  const canvas = Object.assign(document.createElement('canvas'), { width: WIDTH, height: heightOf(count) });
  box.append(canvas);
  return new Chart(canvas, {
    type: 'bar',
    data,
    plugins,
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: false,
      events: [],
      layout: { padding: { right: 80 } },
      scales: { y: { ticks: { font: { size: FONT } } }, x: { display: false, beginAtZero: true } },
    },
  });
}

function drawBars(box, rows) {
  const chart = draw(box, dataOf(rows), rows.length, [figures]);
  return {
    set(next) {
      chart.data = dataOf(next);
      if (chart.height !== heightOf(next.length)) chart.resize(WIDTH, heightOf(next.length));
      chart.update('none');
    },
  };
}

function drawGauge(box, { name, actual, target }) {
  const mark = {
    id: 'mark',
    afterDatasetsDraw({ ctx, chartArea: { top, bottom }, scales: { x } }) {
      ctx.fillRect(x.getPixelForValue(target), top, 2, bottom - top);
    },
  };
  const figure = `${figureOf(actual)} / ${figureOf(target)}`;
  draw(box, dataOf([{ label: name, figure, value: actual }]), 3, [figures, mark]);
}

export const { ranking, widgets, gauge } = charts(drawBars, drawGauge);
