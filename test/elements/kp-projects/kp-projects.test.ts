import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import type { KpDataset, KpProjects } from '@kaoping/elements';
import { axeFindings } from '../support/axe.js';
import { rows, wire } from '../support/dataset.js';
import {
  all,
  event,
  inside,
  mount,
  one,
  painted,
  ready,
  REAL_DATA,
  text,
  unmount,
} from '../support/mount.js';
import { spoken } from '../support/tree.js';

const XIASHA = '<kp-projects organization="xiasha" lang="zh"></kp-projects>';
const place = { document: 'report', start: 0, end: 4, digest: '0'.repeat(16) };
const stageButton = (element: Element, word: string): HTMLElement => {
  const found = all(element, '.stages button').find((button) => text(button).startsWith(word));
  if (!found) throw new Error(`no stage ${word}`);
  return found;
};

async function within(tag: string, data: object): Promise<HTMLElement> {
  const around = mount<KpDataset>(`<kp-dataset lang="zh">${tag}</kp-dataset>`);
  around.data = data;
  const widget = around.firstElementChild as HTMLElement;
  await event(widget, 'kp-ready');
  return widget;
}

describe('<kp-projects>', () => {
  afterEach(unmount);

  it('shows every project of the documents in the column of its kind', async () => {
    const projects = await ready(XIASHA);
    expect(all(projects, '[part=column] > h3').map(text)).to.deep.equal([
      '说了要做 15 个',
      '正在做 13 个',
      '报告说做完了 11 个',
    ]);
    expect(all(projects, '[part=project]')).to.have.length(39);
    const done = all(projects, '.reported [part=project] .name').map(text);
    expect(done).to.include('盈都吾角天街');
  });

  it('says that none is independently verified, and who says that a project is done', async () => {
    const projects = await ready(XIASHA);
    expect(text(one(projects, '[part=verified]'))).to.match(/有独立核验 0 个/);
    const lines = await spoken();
    expect(
      lines.some((line) =>
        line.startsWith('button 下沙街道 盈都吾角天街：已投用，这是报告说的，没有独立核验的资料'),
      ),
    ).to.equal(true);
    expect(lines.join('\n')).not.to.match(/NaN|undefined|null/);
  });

  it('tells the kinds apart in shape: a sign of its own for each', async () => {
    const projects = await ready(XIASHA);
    const signs = all(projects, '[part=column] > h3 .mark, [part=verified] .mark').map(
      (sign) => sign.innerHTML,
    );
    expect(new Set(signs).size).to.equal(4);
  });

  it('a completion is drawn toward 100%', async () => {
    const projects = await ready(XIASHA);
    const bars = all(projects, 'svg.progress .sure').map((bar) => bar.getAttribute('width'));
    expect(bars).to.include('35%');
  });

  it('stages filter and let go again; what is shown is announced; the focus stays', async () => {
    const projects = await ready<KpProjects>(XIASHA);
    const button = stageButton(projects, '已投用');
    button.focus();
    button.click();
    await painted(projects);
    expect(projects.stage).to.equal('in_use');
    expect(all(projects, '[part=project]')).to.have.length(4);
    expect(text(one(projects, '[role=status]'))).to.include('39 个中的 4 个');
    expect(inside(projects).activeElement).to.equal(button);
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    button.click();
    await painted(projects);
    expect(all(projects, '[part=project]')).to.have.length(39);
  });

  it('category and stage are attributes; nothing that matches is said, and all can be shown again', async () => {
    const projects = await ready(XIASHA.replace('lang', 'category="livelihood" stage="design" lang'));
    expect(all(projects, '[part=project]')).to.have.length(0);
    // Of one stage only its own column stands.
    expect(all(projects, '[part=column] h3').map(text)).to.deep.equal(['说了要做 0 个']);
    expect(all(projects, '.none').map(text)).to.deep.equal(['没有']);
    one(projects, '[role=status] button').click();
    await painted(projects);
    expect(all(projects, '[part=project]')).to.have.length(39);
  });

  it('a project opens where it was said; its figure tells the page too', async () => {
    const projects = await ready(XIASHA);
    one(projects, '[part=project] .name').click();
    await painted(projects);
    expect((one(projects, 'dialog') as HTMLDialogElement).open).to.equal(true);
    (one(projects, 'dialog') as HTMLDialogElement).close();
    const asked = event(projects, 'kp-select');
    one(projects, '.said').click();
    const { detail } = await asked;
    expect(detail.organization).to.equal('xiasha');
    expect(detail.observation).to.match(/^xiasha-2022-/);
  });

  it('among takes everybody below; units are named in the lines', async () => {
    const projects = await ready('<kp-projects among="gongshu" lang="zh"></kp-projects>');
    expect(text(one(projects, '.sub'))).to.match(/^\d{3} 个项目/);
    expect(all(projects, '.detail').map(text).join()).to.include('街道 · ');
    expect(all(projects, '.board details')).not.to.have.length(0);
  });

  it('is one tab stop; arrows, Home and letters move inside', async () => {
    const projects = await ready('<kp-projects organization="zhalongkou" lang="en"></kp-projects>');
    await sendKeys({ press: 'Tab' });
    const focused = (): Element | null => inside(projects).activeElement;
    const [first] = all(projects, '[data-stop]');
    expect(focused()).to.equal(first);
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()).not.to.equal(first);
    await sendKeys({ press: 'Home' });
    expect(focused()).to.equal(first);
    await sendKeys({ press: 'u' });
    expect(text(focused()!)).to.match(/^under construction/i);
    expect(all(projects, '[tabindex="0"]')).to.have.length(1);
  });

  it('says that there are more where the file that it was given carries only the first', async () => {
    const file = `${REAL_DATA}organizations/xiasha.json`;
    for (const markup of [
      `<div><kp-projects organization="xiasha" lang="zh" src="${file}"></kp-projects></div>`,
      `<kp-dataset src="${file}"><kp-projects organization="xiasha" lang="zh"></kp-projects></kp-dataset>`,
    ]) {
      const projects = mount(markup).firstElementChild as HTMLElement;
      await event(projects, 'kp-ready');
      expect(text(one(projects, '.part'))).to.match(/^这份数据只带了 39 个中的 \d 个。$/);
    }
  });

  it('names from outside are text', async () => {
    const evil = '<img src=x onerror="window.hacked = true">';
    const tables = rows();
    tables.projects = [
      {
        id: 'p',
        organization: 'a',
        name: evil,
        name_en: evil,
        category: 'culture',
        stage: 'in_use',
        ...place,
      },
    ];
    const projects = await within('<kp-projects></kp-projects>', wire(tables));
    expect(text(one(projects, '[part=project] .name'))).to.equal(evil);
    expect(inside(projects).querySelector('img')).to.equal(null);
  });

  for (const mode of ['', 'mode="elder"'])
    it(`the mark of what is verified stands beside its first line: ${mode}`, async () => {
      const projects = await ready(XIASHA.replace('<kp-projects', `<kp-projects ${mode}`));
      await painted(projects);
      const [mark, words] = ['[part=verified] .mark', '[part=verified] b'].map((selector) =>
        one(projects, selector).getBoundingClientRect(),
      );
      expect((mark!.top + mark!.bottom) / 2).to.be.closeTo((words!.top + words!.bottom) / 2, 2);
    });

  for (const mode of ['', 'mode="elder"'])
    for (const lang of ['zh', 'en'])
      it(`nothing reaches beyond 320 pixels: ${lang} ${mode}`, async () => {
        const around = mount(`<div></div>`);
        around.style.inlineSize = '320px';
        around.innerHTML = `<kp-projects organization="xiasha" category="livelihood" lang="${lang}" ${mode}></kp-projects>`;
        const projects = around.firstElementChild as HTMLElement;
        await event(projects, 'kp-ready');
        await painted(projects);
        const edge = around.getBoundingClientRect().right;
        const beyond = all(projects, 'button, p, h2, h3, h4, li').filter(
          (each) => each.getBoundingClientRect().right > edge + 1,
        );
        expect(beyond.map(text)).to.deep.equal([]);
      });

  for (const lang of ['zh', 'en'])
    for (const look of ['', 'theme="dark"', 'theme="contrast"', 'mode="elder"', 'category="livelihood"'])
      it(`axe finds nothing: ${lang} ${look}`, async () => {
        const projects = await ready(
          `<kp-projects organization="xiasha" lang="${lang}" ${look}></kp-projects>`,
        );
        expect(await axeFindings(projects)).to.deep.equal([]);
      });
});
