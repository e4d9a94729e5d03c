// What can be chosen for each widget. `list` is a text that names several ids; `flag` is on or off.
import { SHARED } from './gallery.js';

const LEVELS = [
  ['street', '街道', 'streets'],
  ['district', '区', 'districts'],
  ['community', '社区', 'communities'],
];
const none = ['', '—', '—'];

/** The fields of every widget, the most telling first; `catalog` is what the dataset holds. */
export function fieldsOf({ indicators, organizations }) {
  const shared = SHARED.filter(({ name }) => name !== 'lang');
  const indicator = {
    name: 'indicator',
    label: ['指标', 'which indicator'],
    choices: indicators,
    first: true,
  };
  const anyIndicator = { ...indicator, choices: [none, ...indicators], first: false };
  const organization = {
    name: 'organization',
    label: ['单位', 'whose'],
    choices: organizations,
    first: true,
  };
  const anyOrganization = { ...organization, choices: [none, ...organizations], first: false };
  const among = { name: 'among', label: ['与谁比', 'peers'], choices: [none, ...LEVELS, ...organizations] };
  const several = { name: 'organizations', label: ['单位，用空格隔开', 'ids, set apart by spaces'] };
  const manyIndicators = { name: 'indicators', label: ['指标，用空格隔开', 'ids, set apart by spaces'] };
  const period = { name: 'period', label: ['时期', 'e.g. 2021'] };
  const asOf = { name: 'as-of', label: ['看到哪一天', 'on which day'], type: 'date' };
  const form = {
    name: 'view',
    label: ['形式', 'form'],
    choices: [none, ['bars', '条形', 'bars'], ['table', '表格', 'table']],
  };
  return {
    'kp-ranking': [
      { ...indicator, value: 'tax-revenue' },
      period,
      among,
      { name: 'highlight', label: ['标出', 'mark'], choices: [none, ...organizations] },
      { name: 'limit', label: ['最多几行', 'at most so many rows'], type: 'number' },
      {
        name: 'order',
        label: ['次序', 'order'],
        choices: [none, ['best', '最好在前', 'best first'], ['worst', '最差在前', 'worst first']],
      },
      form,
      { name: 'searchable', label: ['可以找名字', 'a field that finds names'], flag: true },
      { name: 'over-time', label: ['名次的变化', 'ranks over time'], flag: true },
      ...shared,
    ],
    'kp-gauge': [
      { ...organization, value: 'disabled-federation' },
      anyIndicator,
      period,
      {
        name: 'shape',
        label: ['形状', 'shape'],
        choices: [none, ['bar', '条', 'bar'], ['dial', '刻度盘', 'dial'], ['bullet', '子弹图', 'bullet']],
      },
      asOf,
      ...shared,
    ],
    'kp-unit-card': [
      organization,
      period,
      manyIndicators,
      {
        name: 'size',
        label: ['大小', 'size'],
        choices: [none, ['compact', '小', 'compact'], ['regular', '中', 'regular'], ['full', '全', 'full']],
      },
      ...shared,
    ],
    'kp-scorecard': [{ ...among, value: 'street' }, several, manyIndicators, period, ...shared],
    'kp-trend': [{ ...indicator, value: 'tax-revenue' }, several, period, ...shared],
    'kp-compare': [{ ...several, value: 'tianshui wulin' }, manyIndicators, period, ...shared],
    'kp-projects': [anyOrganization, among, ...shared],
    'kp-rectification': [anyOrganization, among, period, asOf, ...shared],
    'kp-catalog': [{ name: 'search', label: ['先找', 'first search'] }, ...shared],
  };
}

/** What a widget begins with: fields that it cannot do without. */
export const beginning = (fields) =>
  Object.fromEntries(
    fields
      .filter(({ value, first }) => value !== undefined || first)
      .map(({ name, value, choices }) => [name, value ?? choices[0][0]]),
  );
