import { playground, SHARED } from './gallery.js';

playground(document.querySelector('#playground'), document.querySelector('#playground kp-evidence'), [
  {
    name: 'observation',
    label: ['数字', 'figure'],
    choices: [
      ['special-2021-23322', '完成率，对不上', 'a completion that does not fit'],
      ['special-2021-23313', '用来算它的人数', 'the count it was worked out from'],
    ],
  },
  ...SHARED,
]);
