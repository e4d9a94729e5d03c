import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import type { KpDataset } from '@kaoping/elements';
import type { Row } from '@kaoping/core';
import { axeFindings } from '../support/axe.js';
import { rows, wire } from '../support/dataset.js';
import { all, event, inside, mount, one, painted, ready, text, unmount } from '../support/mount.js';
import { spoken } from '../support/tree.js';

const XIASHA = '<kp-rectification organization="xiasha" lang="zh"></kp-rectification>';
const entryOf = (element: Element, subject: string): Element => {
  const found = all(element, '[part=entry]').find((entry) => text(entry).startsWith(subject));
  if (!found) throw new Error(`no entry ${subject}`);
  return found;
};
const place = { document: 'report', start: 0, end: 4, digest: '0'.repeat(16) };
const invented = (rest: Row = {}): object => {
  const tables = rows();
  tables.rectifications = [
    {
      id: 'r',
      organization: 'a',
      subject: '隐患',
      subject_en: 'Hazards',
      stage: 'assigned',
      deadline_days: 30,
      period_start: '2021-12-01',
      period_end: '2021-12-31',
      ...place,
      ...rest,
    },
  ];
  return wire(tables);
};

async function within(tag: string, data: object): Promise<HTMLElement> {
  const around = mount<KpDataset>(`<kp-dataset lang="zh">${tag}</kp-dataset>`);
  around.data = data;
  const widget = around.firstElementChild as HTMLElement;
  await event(widget, 'kp-ready');
  return widget;
}

describe('<kp-rectification>', () => {
  afterEach(unmount);

  it('shows found, resolved, their share and what is left, as the documents have it', async () => {
    const ledger = await ready(XIASHA);
    expect(all(ledger, '[part=entry]')).to.have.length(6);
    const hazards = text(entryOf(ledger, '安全生产隐患'));
    expect(hazards).to.include('1,724处').and.to.include('1,655处');
    expect(hazards).to.include('解决的占发现的96%');
    expect(hazards).to.include('还差69处，怎样了没有说');
    expect(hazards).to.include('期限 15 天');
  });

  it('what is only published as fixed is not called verified; what is not said is named', async () => {
    const ledger = await ready(XIASHA);
    expect(text(one(ledger, '[part=known]'))).to.include('报告说已整改 6 项，没有一项说已复核。');
    expect(text(entryOf(ledger, '在建工地防疫问题'))).to.include('没有说：发现多少、是否复核和期限');
  });

  it('as-of judges the deadline', async () => {
    const ledger = await within('<kp-rectification as-of="2021-12-31"></kp-rectification>', invented());
    const status = (): string => text(one(ledger, '[part=entry] .status'));
    expect(status()).to.equal('已交办 ◇ 还在期限内');
    ledger.setAttribute('as-of', '2022-01-20');
    await painted(ledger);
    expect(status()).to.equal('已交办 △ 可能已超期');
    ledger.setAttribute('as-of', '2022-03-01');
    await painted(ledger);
    expect(status()).to.equal('已交办 ○ 已超期');
    expect(text(one(ledger, '[part=stages]'))).to.include('已超期 1 项');
    expect(all(ledger, '[part=ageing] li')).to.have.length(4);
  });

  it('more resolved than found is drawn beyond the mark of 100%', async () => {
    const data = invented({ found: 't-a', resolved: 'o-a', stage: 'fixed' });
    const ledger = await within('<kp-rectification></kp-rectification>', data);
    expect(text(one(ledger, '.share'))).to.equal('解决的占发现的125%');
    expect(one(ledger, '.entry .full').getAttribute('x1')).to.equal('80%');
    // Paper around it, so that it is seen across a bar of any color.
    expect(one(ledger, '.entry .halo + .full').previousElementSibling?.getAttribute('x1')).to.equal('80%');
  });

  it('both figures open where they were said, and tell the page', async () => {
    const ledger = await ready(XIASHA);
    const [found, resolved] = Array.from(
      entryOf(ledger, '安全生产隐患').querySelectorAll<HTMLElement>('.figure'),
    );
    for (const [figure, id] of [
      [found, 'xiasha-2022-3693'],
      [resolved, 'xiasha-2022-3701'],
    ] as const) {
      const asked = event(ledger, 'kp-select');
      figure?.click();
      expect((await asked).detail).to.deep.equal({ organization: 'xiasha', observation: id });
      await painted(ledger);
      expect(text(one(ledger, 'dialog dl'))).to.include('下沙街道2022年半年度工作总结');
      const dialog = one(ledger, 'dialog') as HTMLDialogElement;
      const closed = new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
      dialog.close();
      await closed;
      await painted(ledger);
    }
  });

  it('reads each entry aloud as one sentence', async () => {
    await ready(XIASHA);
    const lines = await spoken();
    expect(
      lines.some((line) =>
        line.startsWith('button 下沙街道 2022年上半年安全生产隐患；报告说已整改；发现1,724处；解决1,655处'),
      ),
    ).to.equal(true);
    expect(lines.join('\n')).not.to.match(/NaN|undefined|null/);
  });

  it('among and period narrow; what is not there is empty', async () => {
    const ledger = await ready(
      '<kp-rectification among="gongshu" period="2021" lang="zh"></kp-rectification>',
    );
    expect(
      all(ledger, '.detail')
        .map(text)
        .every((detail) => detail.endsWith('2021年')),
    ).to.equal(true);
    ledger.setAttribute('period', '1999');
    await painted(ledger);
    expect(text(one(ledger, '[part=message]'))).to.include('没有整改记录');
  });

  it('is one tab stop; arrows and letters move inside', async () => {
    const ledger = await ready('<kp-rectification organization="xiasha" lang="en"></kp-rectification>');
    await sendKeys({ press: 'Tab' });
    const focused = (): Element | null => inside(ledger).activeElement;
    expect(text(focused()!)).to.equal('Epidemic faults on building sites');
    await sendKeys({ press: 'ArrowDown' });
    expect(text(focused()!)).to.match(/^528/);
    await sendKeys({ press: 'g' });
    expect(text(focused()!)).to.equal('Gas hazards');
    expect(all(ledger, '[tabindex="0"]')).to.have.length(1);
  });

  it('subjects from outside are text', async () => {
    const evil = '<img src=x onerror="window.hacked = true">';
    const ledger = await within('<kp-rectification></kp-rectification>', invented({ subject: evil }));
    expect(text(one(ledger, '.subject'))).to.equal(evil);
    expect(inside(ledger).querySelector('img')).to.equal(null);
  });

  for (const mode of ['', 'mode="elder"'])
    for (const lang of ['zh', 'en'])
      it(`nothing reaches beyond 320 pixels: ${lang} ${mode}`, async () => {
        const around = mount(`<div></div>`);
        around.style.inlineSize = '320px';
        around.innerHTML = `<kp-rectification organization="xiasha" lang="${lang}" ${mode}></kp-rectification>`;
        const ledger = around.firstElementChild as HTMLElement;
        await event(ledger, 'kp-ready');
        await painted(ledger);
        const edge = around.getBoundingClientRect().right;
        const beyond = all(ledger, 'button, p, h2, h3, dt, dd, li').filter(
          (each) => each.getBoundingClientRect().right > edge + 1,
        );
        expect(beyond.map(text)).to.deep.equal([]);
      });

  for (const look of ['style="inline-size: 320px"', 'mode="elder"'])
    it(`a bar below a bar is nearer to its own words than to those of the next: ${look}`, async () => {
      const ledger = await ready(
        `<kp-rectification organization="xiasha" lang="zh" ${look}></kp-rectification>`,
      );
      await painted(ledger);
      const stages = all(ledger, '.steps > li').map((stage) => ({
        words: stage.querySelector('.pair')!.getBoundingClientRect(),
        bar: stage.querySelector('.length')!.getBoundingClientRect(),
      }));
      expect(stages.length).to.be.above(1);
      for (const [at, { words, bar }] of stages.slice(0, -1).entries())
        expect(stages[at + 1]!.words.top - bar.bottom).to.be.above(2 * (bar.top - words.bottom));
    });

  for (const lang of ['zh', 'en'])
    for (const look of ['', 'theme="dark"', 'theme="contrast"', 'mode="elder"'])
      it(`axe finds nothing: ${lang} ${look}`, async () => {
        const ledger = await ready(
          `<kp-rectification organization="xiasha" lang="${lang}" ${look}></kp-rectification>`,
        );
        expect(await axeFindings(ledger)).to.deep.equal([]);
      });
});
