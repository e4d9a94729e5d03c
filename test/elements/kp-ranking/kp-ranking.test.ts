import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import type { KpDataset, KpRanking } from '@kaoping/elements';
import { axeFindings } from '../support/axe.js';
import { wire } from '../support/dataset.js';
import { all, event, inside, mount, one, painted, ready, text, unmount, until } from '../support/mount.js';
import { spoken } from '../support/tree.js';

const TAX = '<kp-ranking indicator="tax-revenue" highlight="tianshui" lang="zh"></kp-ranking>';
const names = (element: Element): string[] => all(element, '[part=row] .name').map(text);
const figures = (element: Element): string[] => all(element, '[part=row] .figure').map(text);
const focused = (element: Element): Element | null => inside(element).activeElement;

/** Mounts a widget inside a dataset that the test holds. */
async function within(tag: string, data: object): Promise<HTMLElement> {
  const around = mount<KpDataset>(`<kp-dataset lang="zh">${tag}</kp-dataset>`);
  around.data = data;
  const widget = around.firstElementChild as HTMLElement;
  await event(widget, 'kp-ready');
  return widget;
}

describe('<kp-ranking>', () => {
  afterEach(unmount);

  it('shows the figures of the documents, each period in a group of its own', async () => {
    const ranking = await ready(TAX);
    const groups = all(ranking, '[part=group]').map((group) => ({
      heading: text(group.querySelector('h3')!),
      rows: Array.from(group.querySelectorAll('[part=row]')).map(
        (row) =>
          `${text(row.querySelector('.rank [aria-hidden]')!)} ${text(row.querySelector('.name')!)} ${text(row.querySelector('.figure')!)}`,
      ),
    }));
    const toOctober = groups.find(({ heading }) => heading.includes('1–10月'));
    const toSeptember = groups.find(({ heading }) => heading.includes('1–9月'));
    expect(toOctober?.rows.slice(0, 3)).to.deep.equal([
      '1 东新街道 超30亿元',
      '2 天水街道 26.44亿元',
      '3 武林街道 17.39亿元',
    ]);
    expect(toSeptember?.rows).to.include.members(['1 朝晖街道 20.38亿元']);
  });

  it('marks the highlighted organization, and it alone', async () => {
    const ranking = await ready(TAX);
    expect(all(ranking, '.mine .name').map(text)).to.deep.equal(['天水街道']);
  });

  it('limit, order and view are attributes', async () => {
    const ranking = await ready<KpRanking>(
      '<kp-ranking indicator="tax-revenue" limit="1" lang="zh"></kp-ranking>',
    );
    const groups = all(ranking, '[part=group]').length;
    expect(names(ranking)).to.have.length(groups);
    ranking.removeAttribute('limit');
    await painted(ranking);
    const best = names(ranking);
    ranking.setAttribute('order', 'worst');
    await painted(ranking);
    expect(names(ranking)).not.to.deep.equal(best);
    ranking.setAttribute('view', 'table');
    await painted(ranking);
    expect(all(ranking, 'table')).to.have.length(groups);
    expect(all(ranking, 'tbody th[scope=row]').map(text)).to.include('天水街道');
  });

  it('reads the same facts aloud in the same order', async () => {
    const ranking = await ready(TAX);
    const lines = await spoken();
    const buttons = lines.filter((line) => line.startsWith('button') && line.includes('税收'));
    expect(buttons).to.have.length(all(ranking, '.figure').length);
    expect(buttons[0]).to.match(/东新街道.*2021年1–10月.*30亿元/);
    expect(lines.some((line) => /^heading .*税收/.test(line))).to.equal(true);
    expect(lines.join('\n')).not.to.match(/NaN|undefined|null/);
  });

  it('is one tab stop; arrows, Home, End and letters move inside', async () => {
    await ready(TAX);
    const ranking = document.querySelector('kp-ranking')!;
    mount('<button id="after">after</button>');
    await sendKeys({ press: 'Tab' });
    const stops = all(ranking, '[data-stop]');
    expect(focused(ranking)).to.equal(stops[0]);
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(ranking)).to.equal(stops[1]);
    await sendKeys({ press: 'End' });
    expect(focused(ranking)).to.equal(stops[stops.length - 1]);
    await sendKeys({ press: 'Home' });
    expect(focused(ranking)).to.equal(stops[0]);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.id).to.equal('after');
  });

  it('jumps to the name that is typed', async () => {
    const ranking = await ready('<kp-ranking indicator="tax-revenue" lang="en"></kp-ranking>');
    all(ranking, '[data-stop]')[0]!.focus();
    await sendKeys({ press: 'w' });
    expect((focused(ranking) as HTMLElement).dataset['name']).to.match(/^Wulin/);
  });

  it('a figure opens its evidence by keyboard; Escape closes it and gives the focus back', async () => {
    const ranking = await ready(TAX);
    const [first] = all(ranking, '.figure');
    first!.focus();
    const selected = event(ranking, 'kp-select');
    await sendKeys({ press: 'Enter' });
    expect((await selected).detail.organization).to.equal('dongxin');
    await painted(ranking);
    const dialog = one(ranking, 'dialog') as HTMLDialogElement;
    expect(dialog.open).to.equal(true);
    const words = text(dialog);
    for (const part of ['突破30亿', '今日拱墅', '2021']) expect(words).to.include(part);
    expect(await axeFindings(ranking)).to.deep.equal([]);
    await sendKeys({ press: 'Escape' });
    await painted(ranking);
    expect(all(ranking, 'dialog')).to.have.length(0);
    expect(focused(ranking)).to.equal(first);
  });

  it('a page that answers kp-select itself keeps the dialog away', async () => {
    const ranking = await ready(TAX);
    ranking.addEventListener('kp-select', (asked) => {
      asked.preventDefault();
    });
    all(ranking, '.figure')[0]!.click();
    await painted(ranking);
    expect(all(ranking, 'dialog')).to.have.length(0);
  });

  it('changes its language when the page does', async () => {
    document.documentElement.lang = 'zh-CN';
    const ranking = await ready('<kp-ranking indicator="tax-revenue"></kp-ranking>');
    expect(names(ranking)[0]).to.equal('东新街道');
    document.documentElement.lang = 'en';
    await until(ranking, () => names(ranking)[0] === 'Dongxin Street');
    expect(figures(ranking)[1]).to.match(/¥2\.644.?billion/);
  });

  it('says who did not report', async () => {
    const ranking = await within('<kp-ranking indicator="lifts"></kp-ranking>', wire());
    expect(text(one(ranking, '[part=apart]'))).to.include('C街道');
    expect(figures(ranking)).to.deep.equal(['超30台', '10台']);
  });

  it('on a phone a reason stands nearer to its own name than the next name does', async () => {
    const ranking = await ready(TAX.replace('>', ' style="inline-size: 320px">'));
    await painted(ranking);
    const [first, next] = all(ranking, '.note li');
    const [name, , reason] = [...first!.children].map((each) => each.getBoundingClientRect());
    const gap = reason!.top - name!.bottom;
    expect(next!.firstElementChild!.getBoundingClientRect().top - reason!.bottom).to.be.greaterThan(gap + 3);
  });

  it('an indicator without figures is empty, one that is not there a problem', async () => {
    const around = mount<KpDataset>(
      '<kp-dataset lang="zh"><kp-ranking indicator="lifts" period="1999"></kp-ranking><kp-ranking indicator="none"></kp-ranking></kp-dataset>',
    );
    around.data = wire();
    await event(around, 'kp-ready');
    await Promise.all(Array.from(around.children).map(painted));
    const [empty, unknown] = Array.from(around.children).map((each) => text(one(each, '[part=message]')));
    expect(empty).to.include('没有');
    expect(unknown).to.include('none');
  });

  for (const lang of ['zh', 'en'])
    for (const look of ['theme="light"', 'theme="dark"', 'theme="contrast"', 'mode="elder"', 'view="table"'])
      it(`axe finds nothing: ${lang} ${look}`, async () => {
        const ranking = await ready(
          `<kp-ranking indicator="tax-revenue" highlight="tianshui" lang="${lang}" ${look}></kp-ranking>`,
        );
        expect(await axeFindings(ranking)).to.deep.equal([]);
      });

  it('has its parts', async () => {
    const ranking = await ready(TAX);
    for (const part of ['frame', 'heading', 'subheading', 'group', 'row', 'apart', 'foot'])
      expect(all(ranking, `[part~=${part}]`), part).not.to.have.length(0);
  });
});
