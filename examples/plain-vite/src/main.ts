import '@kaoping/elements/define/kp-dataset';
import '@kaoping/elements/define/kp-gauge';
import '@kaoping/elements/define/kp-ranking';
import '@kaoping/elements/define/kp-unit-card';
import { setDataHome } from '@kaoping/elements';

// The folder that `npm run data` copies to public/; your own is written by `kaoping build`.
setDataHome('data/');

const ranking = document.querySelector('kp-ranking')!;
const chosen = document.querySelector<HTMLOutputElement>('#chosen')!;

document.querySelector('#switch')!.addEventListener('click', () => {
  ranking.view = ranking.view === 'table' ? 'bars' : 'table';
});

ranking.addEventListener('kp-select', (event) => {
  event.preventDefault(); // the page answers by itself, so the widget does not open its evidence
  chosen.value = `${event.detail.organization} ${event.detail.observation}`;
});
