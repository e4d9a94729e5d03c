import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import type { KpRanking } from '@kaoping/elements';
import { emulateMedia } from '../support/engine.js';
import { axeFindings } from '../support/axe.js';
import { all, event, inside, one, painted, ready, text, unmount, until } from '../support/mount.js';
import { spoken } from '../support/tree.js';
import { LIFTS, over } from './over.js';

const names = (element: Element): string[] => all(element, '[part=row] .name').map(text);
const GLIDE = 300;

const years = [
  ['a', 30, 2020],
  ['b', 20, 2020],
  ['c', 10, 2020],
  ['a', 10, 2021],
  ['b', 20, 2021],
  ['c', 30, 2021],
] as const;
const overTime = async (attributes = ''): Promise<KpRanking> => {
  const ranking = await over(LIFTS.replace('>', ` period="2021" over-time ${attributes}>`), years);
  await until(ranking, () => all(ranking, '[part=over-time] table').length > 0);
  return ranking;
};
const glides = (ranking: Element): readonly Animation[] =>
  all(ranking, '[data-glide]').flatMap((row) => row.getAnimations());

describe('<kp-ranking> more', () => {
  afterEach(async () => {
    unmount();
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  describe('searchable', () => {
    const SEARCH = '<kp-ranking indicator="tax-revenue" lang="zh" searchable></kp-ranking>';
    const type = async (ranking: Element, word: string): Promise<void> => {
      const field = one(ranking, 'input') as HTMLInputElement;
      field.focus();
      field.value = word;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await painted(ranking);
    };

    for (const word of ['天水', 'tsjd', 'TIANSHUI'])
      it(`finds ${word}, keeps the rank, and says how many match`, async () => {
        const ranking = await ready(SEARCH);
        await type(ranking, word);
        expect(names(ranking)).to.deep.equal(['天水街道']);
        expect(text(one(ranking, '.row .rank [aria-hidden]'))).to.equal('2');
        const said = one(ranking, '.find [role=status]');
        expect(text(said)).to.equal('1 个符合');
      });

    it('says that nothing matches, and shows all again when the field is empty', async () => {
      const ranking = await ready(SEARCH);
      const before = names(ranking);
      await type(ranking, '没有这个');
      expect(names(ranking)).to.deep.equal([]);
      expect(text(one(ranking, '.find [role=status]'))).to.equal('没有符合的名称');
      await type(ranking, '');
      expect(names(ranking)).to.deep.equal(before);
    });

    it('letters, Home and arrows belong to the field while one types; Arrow Down goes to the rows', async () => {
      const ranking = await ready(SEARCH);
      const field = one(ranking, 'input') as HTMLInputElement;
      field.focus();
      await sendKeys({ type: 'wl' });
      await sendKeys({ press: 'Home' });
      expect(inside(ranking).activeElement).to.equal(field);
      await painted(ranking);
      expect(names(ranking)).to.deep.equal(['武林街道']);
      await sendKeys({ press: 'ArrowDown' });
      expect((inside(ranking).activeElement as HTMLElement).dataset['name']).to.equal('武林街道');
    });

    it('has a label, and axe finds nothing', async () => {
      const ranking = await ready(SEARCH);
      expect((await spoken()).join('\n')).to.match(/searchbox 按名称查找/);
      expect(await axeFindings(ranking)).to.deep.equal([]);
    });

    it('is not there unless asked for', async () => {
      const ranking = await ready('<kp-ranking indicator="tax-revenue"></kp-ranking>');
      expect(all(ranking, 'input')).to.have.length(0);
    });
  });

  describe('median and quartiles', () => {
    const five = ['a', 'b', 'c', 'd', 'e'];
    it('are marked on every bar from five figures on, with a legend in words', async () => {
      const ranking = await over(
        LIFTS,
        five.map((id, at) => [id, 10 * (at + 1)] as const),
        five,
      );
      for (const row of all(ranking, '[part=row]')) {
        const path = row.querySelector('.middle')?.getAttribute('d') ?? '';
        expect(new Set(path.match(/(?<=M)[\d.]+/g))).to.deep.equal(new Set(['0.6', '0.4', '0.8']));
      }
      const legend = text(one(ranking, '.peers'));
      for (const words of ['中位数 30台', '中间一半在 20台与 40台之间', '竖线是中位数'])
        expect(legend).to.include(words);
      expect(await axeFindings(ranking)).to.deep.equal([]);
    });

    it('are not marked among four', async () => {
      const ranking = await over(
        LIFTS,
        five.slice(1).map((id, at) => [id, at + 1] as const),
        five,
      );
      expect(all(ranking, '.middle')).to.have.length(0);
    });
  });

  it('who reported only growth is told apart from who reported nothing: a figure that opens its evidence', async () => {
    const ranking = await ready('<kp-ranking indicator="fiscal-revenue-total" lang="zh"></kp-ranking>');
    const apart = one(ranking, '[part=apart]');
    const xiaohe = Array.from(apart.querySelectorAll('li')).find((line) => text(line).includes('小河街道'));
    expect(text(xiaohe!)).to.include('21.30%');
    const silent = Array.from(apart.querySelectorAll('p')).find((line) => text(line).startsWith('没有报告'));
    expect(silent ? text(silent) : '').not.to.include('小河街道');
  });

  describe('over-time', () => {
    it('draws a line for each, and gives the chosen period as a table', async () => {
      const ranking = await overTime('highlight="c"');
      const course = one(ranking, '[part=over-time]');
      expect(course.querySelectorAll('.courses circle')).to.have.length(6);
      expect(text(course)).to.include('只排 2 期都有可比数字的 3 个街道');
      const lines = (): string[] => Array.from(course.querySelectorAll('tbody tr'), text);
      expect(lines()[0]).to.equal('1 c街道 比2020年上升 2 位 30台');
      const [first] = Array.from(course.querySelectorAll<HTMLElement>('.steps [aria-pressed]'));
      first!.click();
      await painted(ranking);
      expect(lines()[0]).to.include('a街道');
      expect(first!.getAttribute('aria-pressed')).to.equal('true');
      expect(text(course.querySelector('[role=status]')!)).to.match(/^第1期，共2期：2020年。a街道第1/);
      expect(names(ranking)[0]).to.equal('c街道');
    });

    it('marks whom the ranking marks, and its table looks like one', async () => {
      const ranking = await overTime('highlight="b"');
      const course = one(ranking, '[part=over-time]');
      expect(Array.from(course.querySelectorAll('tr.mine th'), text).join()).to.include('b街道');
      expect(course.querySelectorAll('.courses text.mine')).to.have.length(1);
      const head = course.querySelector('th[scope=row]')!;
      expect(getComputedStyle(head).textAlign).to.equal('start');
      expect(course.querySelector('table')!.getBoundingClientRect().width).to.be.closeTo(
        course.getBoundingClientRect().width,
        1,
      );
    });

    it('names that leave no room for a drawing have the table alone', async () => {
      const ranking = await overTime('mode="elder" style="inline-size: 320px"');
      expect(all(ranking, '.courses')).to.have.length(1);
      const figures = years.map(([id, value, year]) => [`long-name-of-a-street-${id}`, value, year] as const);
      const streets = ['a', 'b', 'c'].map((id) => `long-name-of-a-street-${id}`);
      const tag = LIFTS.replace('>', ' period="2021" over-time mode="elder" style="inline-size: 320px">');
      const crowded = await over(tag, figures, streets);
      await until(crowded, () => all(crowded, '[part=over-time] table').length > 0);
      expect(all(crowded, '.courses')).to.have.length(0);
      expect(all(crowded, '.steps button')).to.have.length(2);
    });

    it('plays from the first period on', async () => {
      const ranking = await overTime();
      one(ranking, '.play').click();
      await painted(ranking);
      expect(text(one(ranking, '.play'))).to.equal('暂停');
      const pressed = all(ranking, '.steps [aria-pressed=true]').map(text);
      expect(pressed).to.deep.equal(['2020年']);
      one(ranking, '.play').click();
      await painted(ranking);
      expect(text(one(ranking, '.play'))).to.equal('播放');
    });

    it('offers no playing where motion is not wanted', async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      const ranking = await overTime();
      expect(all(ranking, '.play')).to.have.length(0);
      expect(all(ranking, '.steps button')).to.have.length(2);
    });

    it('a figure of a period is asked about', async () => {
      const ranking = await overTime();
      ranking.addEventListener('kp-select', (asked) => asked.preventDefault());
      const selected = event(ranking, 'kp-select');
      all(ranking, '[part=over-time] .figure')[0]!.click();
      expect((await selected).detail.organization).to.equal('c');
    });

    for (const look of ['', 'theme="dark"', 'theme="contrast"', 'mode="elder"'])
      it(`axe finds nothing: ${look}`, async () => {
        expect(await axeFindings(await overTime(look))).to.deep.equal([]);
      });

    it('says so where the reports hold no course of time', async () => {
      const ranking = await ready('<kp-ranking indicator="tax-revenue" lang="zh" over-time></kp-ranking>');
      await until(ranking, () => all(ranking, '[part=over-time]').length > 0);
      expect(text(one(ranking, '[part=over-time]'))).to.include('没有两个时期由同样的单位报告了可比的数字');
    });
  });

  describe('re-ordering', () => {
    it('glides for a moment', async () => {
      const ranking = await over(LIFTS, years.slice(3));
      expect(glides(ranking)).to.have.length(0);
      ranking.order = 'worst';
      await painted(ranking);
      const moving = glides(ranking);
      expect(moving).to.have.length(2);
      for (const each of moving)
        expect(each.effect?.getTiming().duration).to.be.a('number').that.is.at.most(GLIDE);
    });

    it('is still where motion is not wanted', async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      const ranking = await over(LIFTS, years.slice(3));
      ranking.order = 'worst';
      await painted(ranking);
      expect(names(ranking)[0]).to.equal('a街道');
      expect(glides(ranking)).to.have.length(0);
    });
  });
});
