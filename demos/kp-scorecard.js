import { playground, SHARED } from './gallery.js';
import { invented } from './kp-scorecard-data.js';

playground(document.querySelector('#playground'), document.querySelector('#playground kp-scorecard'), [
  {
    name: 'among',
    label: ['谁的下一级', 'whose parts'],
    choices: [
      ['', '—', '—'],
      ['hangzhou', '杭州市', 'Hangzhou'],
      ['gongshu', '拱墅区', 'Gongshu'],
      ['qiantang', '钱塘区', 'Qiantang'],
      ['street', '所有街道', 'all streets'],
    ],
  },
  { name: 'organizations', label: ['或者：哪些单位', 'or: ids, between spaces'] },
  { name: 'indicators', label: ['哪些指标', 'ids, between spaces'] },
  { name: 'period', label: ['时期', 'e.g. 2021, 2021-01/2021-09'] },
  { name: 'sort', label: ['按什么排', 'id, index, name; - turns it'] },
  {
    name: 'index',
    label: ['综合指数', 'composite index'],
    choices: [
      ['', '不要', 'no'],
      ['index', '要', 'yes'],
    ],
  },
  { name: 'weights', label: ['权重', 'e.g. tax-revenue:2'] },
  {
    name: 'missing',
    label: ['缺数字时', 'missing figures'],
    choices: [['', 'exclude', 'exclude'], ['reweight'], ['peer_mean'], ['worst']],
  },
  { name: 'view', label: ['形式', 'form'], choices: [['', 'table', 'table'], ['cards']] },
  ...SHARED,
]);

for (const dataset of document.querySelectorAll('.invented')) dataset.data = invented;
