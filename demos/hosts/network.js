// One ranking with a plain table inside its tag, on a network of the reader's choice.
import { choose } from './controls.js';

const KINDS = [
  ['slow', '慢', 'Slow'],
  ['once', '第一次不通', 'Fails once'],
  ['missing', '文件不在（404）', 'Missing (404)'],
  ['broken', '服务器忙（503）', 'Busy (503)'],
  ['portal', '来的是登录页', 'A log-in page came'],
  ['picture', '来的是图片', 'A picture came'],
  ['untyped', '类型不明', 'No type'],
  ['cut', '传到一半断线', 'Cut in the middle'],
  ['half', '只有一半', 'Half a file'],
  ['silent', '不回答', 'Silent'],
  ['drips', '一点一点地滴', 'Drips'],
  ['large', '五十兆', 'Fifty megabytes'],
  ['endless', '没完没了', 'Endless'],
  ['moved', '换了地址', 'Moved'],
  ['away', '转到别的网站', 'Led to another host'],
];
const FALLBACK = [
  ['天水街道', '26.44 亿元'],
  ['朝晖街道', '21.86 亿元'],
];

choose('kind', KINDS, (kind) => {
  const ranking = document.createElement('kp-ranking');
  ranking.setAttribute('indicator', 'tax-revenue');
  ranking.setAttribute('src', `bad/${kind}/`);
  const table = document.createElement('table');
  table.className = 'fallback';
  for (const cells of FALLBACK)
    for (const [row] of [[table.insertRow()]]) for (const cell of cells) row.insertCell().textContent = cell;
  ranking.append(table);
  document.querySelector('#view').replaceChildren(ranking);
});
