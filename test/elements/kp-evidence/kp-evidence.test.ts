import { expect } from 'chai';
import { setViewport } from '@web/test-runner-commands';
import { loadDataset } from '@kaoping/core';
import type { KpDataset, KpEvidence } from '@kaoping/elements';
import { axeFindings } from '../support/axe.js';
import { rows, wire } from '../support/dataset.js';
import { all, event, inside, mount, one, painted, ready, text, unmount } from '../support/mount.js';
import { spoken } from '../support/tree.js';

const FEDERATION = 'organization="disabled-federation"';
/** The completion that the federation reports for its new jobs, found by its words, as ids may change. */
async function idOf(reported: string): Promise<string> {
  const file = await fetch('/packages/elements/cdn/data/organizations/disabled-federation.json');
  const dataset = await loadDataset((await file.json()) as object);
  const found = dataset.observations.find(({ quantity }) => quantity.reported === reported);
  if (!found) throw new Error(`nobody reports ${reported}`);
  return found.id;
}
/** Waits until something is there; the test's own time limit ends a wait in vain. */
async function until<Found>(look: () => Found | null | undefined): Promise<Found> {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
const verdict = (element: Element) =>
  until(() => inside(element).querySelector<HTMLElement>('[data-line=checked]'));

describe('<kp-evidence>', () => {
  let completion = '';
  before(async () => {
    completion = await idOf('152.4%');
  });
  afterEach(unmount);

  it('says where a figure was said, and that it does not fit the counts', async () => {
    const element = await ready(
      `<kp-evidence lang="zh" observation="${completion}" ${FEDERATION}></kp-evidence>`,
    );
    expect(text(one(element, '.sentence'))).to.include('152.4%');
    expect(text(one(element, '[data-line=document]'))).to.include('争先创优');
    expect(text(await verdict(element))).to.equal('与人数核对：报告152.4%，按人数是151.4%，对不上');
    expect((await verdict(element)).className).to.equal('conflict');
    // A name and what is said to it stand side by side, before any dialog brought its styles.
    expect(getComputedStyle(one(element, 'dl')).display).to.equal('grid');
  });

  it('in English too, and switched live', async () => {
    const element = await ready(
      `<kp-evidence lang="zh" observation="${completion}" ${FEDERATION}></kp-evidence>`,
    );
    await verdict(element);
    element.lang = 'en';
    await until(() => text(one(element, '[data-line=checked]')).startsWith('Against the number of people'));
    expect(text(one(element, 'h2'))).to.equal('Where this was said');
  });

  it('finds the figure in the slice that is named, or in the whole dataset', async () => {
    for (const where of [FEDERATION, 'indicator="new-jobs"', ''])
      expect(
        text(
          one(
            await ready(`<kp-evidence lang="zh" observation="${completion}" ${where}></kp-evidence>`),
            '.sentence',
          ),
        ),
        where,
      ).to.include('152.4%');
  });

  it('the evidence dialog of another widget tells the same verdict', async () => {
    const gauge = await ready('<kp-gauge organization="disabled-federation" lang="zh"></kp-gauge>');
    const asked =
      all(gauge, 'button').find((each) => text(each).includes('152.4%')) ?? one(gauge, '[data-stop]');
    asked.click();
    expect(text(await verdict(gauge))).to.match(/核对/);
  });

  it('checks data that the page holds by itself', async () => {
    const tables = rows();
    tables.units = [
      ...tables.units,
      { id: 'percent', name: '%', name_en: '%', dimension: 'ratio', factor: 1 },
    ];
    tables.observations = [
      ...tables.observations,
      {
        ...tables.observations[0],
        id: 'share-a',
        measure: 'completion',
        value: 150,
        unit: 'percent',
        reported: '150%',
        of: 'o-a',
      },
    ].map((row) => (row['id'] === 'o-a' ? { ...row, of: 't-a' } : row));
    const around = mount<KpDataset>(
      '<kp-dataset lang="zh"><kp-evidence observation="share-a"></kp-evidence></kp-dataset>',
    );
    around.data = wire(tables);
    const element = around.firstElementChild as KpEvidence;
    await event(element, 'kp-ready');
    expect(text(await verdict(element))).to.equal('与台数核对：报告150%，按台数是125%，对不上');
  });

  it('stands without the verdict where the checks cannot be had', async () => {
    const real = window.fetch;
    let asked = 0;
    window.fetch = (address, options) => {
      const path = address instanceof Request ? address.url : String(address);
      if (!path.includes('audit.json'))
        return real(path.replace('/elsewhere/', '/packages/elements/cdn/data/'), options);
      asked++;
      return Promise.resolve(new Response('gone', { status: 404 }));
    };
    const element = await ready(
      `<kp-evidence src="/elsewhere/" observation="${completion}" ${FEDERATION}></kp-evidence>`,
    );
    await until(() => asked > 0);
    await painted(element);
    window.fetch = real;
    expect(all(element, '[data-line=checked]')).to.have.length(0);
    expect(text(one(element, '.sentence'))).to.include('152.4%');
  });

  it('verdicts on other data are not told of these', async () => {
    const real = window.fetch;
    let asked = 0;
    window.fetch = async (address, options) => {
      const path = address instanceof Request ? address.url : String(address);
      const answer = await real(path.replace('/other/', '/packages/elements/cdn/data/'), options);
      if (!path.includes('audit.json')) return answer;
      asked++;
      const audit = (await answer.json()) as object;
      return new Response(JSON.stringify({ ...audit, hash: 'f'.repeat(64) }));
    };
    const element = await ready(
      `<kp-evidence src="/other/" observation="${completion}" ${FEDERATION}></kp-evidence>`,
    );
    await until(() => asked > 0);
    await new Promise((resolve) => setTimeout(resolve));
    await painted(element);
    window.fetch = real;
    expect(all(element, '[data-line=checked]')).to.have.length(0);
  });

  it('a figure that is not there is a problem that names it', async () => {
    const element = mount(`<kp-evidence lang="zh" observation="nowhere" ${FEDERATION}></kp-evidence>`);
    const message = await until(() => inside(element).querySelector('[part=message]'));
    expect(text(message)).to.include('nowhere');
  });

  it('is read in order, and its buttons are one tab stop', async () => {
    const element = await ready(
      `<kp-evidence lang="zh" observation="${completion}" ${FEDERATION}></kp-evidence>`,
    );
    await verdict(element);
    const lines = (await spoken()).join('\n');
    expect(lines).to.match(/出处[\s\S]*152\.4%[\s\S]*核对[\s\S]*对不上[\s\S]*文件/);
    expect(all(element, '[tabindex="0"]')).to.have.length(1);
  });

  it('fits 320 px', async () => {
    await setViewport({ width: 320, height: 800 });
    for (const more of ['lang="zh"', 'lang="en"', 'lang="en" mode="elder"']) {
      const element = await ready(
        `<kp-evidence ${more} observation="${completion}" ${FEDERATION}></kp-evidence>`,
      );
      await verdict(element);
      expect(document.documentElement.scrollWidth, more).to.be.at.most(320);
      unmount();
    }
    await setViewport({ width: 1024, height: 800 });
  });

  for (const lang of ['zh', 'en'])
    for (const look of ['theme="light"', 'theme="dark"', 'theme="contrast"', 'mode="elder"'])
      it(`axe finds nothing: ${lang} ${look}`, async () => {
        const element = await ready(
          `<kp-evidence lang="${lang}" ${look} observation="${completion}" ${FEDERATION}></kp-evidence>`,
        );
        await verdict(element);
        expect(await axeFindings(element)).to.deep.equal([]);
      });
});
