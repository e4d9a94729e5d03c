import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { charts, figureOf, heightOf, WIDTH } from './rows.mjs';

use([BarChart, GridComponent, CanvasRenderer]);
const FONT = 10;

const optionOf = (rows, more = []) => ({
  animation: false,
  grid: { left: 120, right: 80, top: 0, bottom: 0 },
  xAxis: { type: 'value', show: false },
  yAxis: {
    type: 'category',
    inverse: true,
    data: rows.map(({ label }) => label),
    axisLabel: { fontSize: FONT },
  },
  series: [
    {
      type: 'bar',
      data: rows.map(({ value }) => value),
      silent: true,
      label: {
        show: true,
        position: 'right',
        fontSize: FONT,
        formatter: ({ dataIndex }) => rows[dataIndex].figure,
      },
    },
    ...more,
  ],
});

function draw(box, option, count) {
  const place = document.createElement('div');
  box.append(place);
  const chart = init(place, null, { width: WIDTH, height: heightOf(count) });
  chart.setOption(option);
  // It draws in the next frame unless it is asked to draw now.
  chart.getZr().flush();
  return chart;
}

function drawBars(box, rows) {
  const chart = draw(box, optionOf(rows), rows.length);
  return {
    set(next) {
      chart.setOption(optionOf(next));
      if (chart.getHeight() !== heightOf(next.length)) chart.resize({ height: heightOf(next.length) });
      chart.getZr().flush();
    },
  };
}

function drawGauge(box, { name, actual, target }) {
  const figure = `${figureOf(actual)} / ${figureOf(target)}`;
  const outline = {
    type: 'bar',
    data: [target],
    barGap: '-100%',
    silent: true,
    itemStyle: { color: 'none', borderColor: '#222' },
  };
  draw(box, optionOf([{ label: name, figure, value: actual }], [outline]), 3);
}

export const { ranking, widgets, gauge } = charts(drawBars, drawGauge);
