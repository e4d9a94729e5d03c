import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { axeFindings } from '../support/axe.js';
import { all, event, one, painted, text, until } from '../support/mount.js';
import { built, COUNT, figure, focused, focusedRow, leave, long, position, scrollTo, seen } from './long.js';

describe('<kp-ranking> of 20,000 rows', () => {
  afterEach(leave);

  it('builds few rows, keeps room for the others, and says which of how many each is', async () => {
    const ranking = await long();
    expect(built(ranking).length).to.be.below(201);
    expect(built(ranking)[0]!.getAttribute('aria-setsize')).to.equal(String(COUNT));
    expect(built(ranking).map(position)).to.deep.equal(built(ranking).map((_, at) => at + 1));
    const height = built(ranking)[0]!.getBoundingClientRect().height;
    const room = one(ranking, '.long').getBoundingClientRect().height;
    expect(room).to.be.within(COUNT * height, (COUNT + 10) * height);
  });

  it('scrolled anywhere, the window is full of rows, in order, and few are built', async () => {
    const ranking = await long();
    for (const share of [0.5, 0.25, 0.999, 0.2501, 0.1]) {
      await scrollTo(ranking, share);
      const rows = seen(ranking);
      const last = rows[rows.length - 1]!.getBoundingClientRect().bottom;
      const end = one(ranking, '.long').getBoundingClientRect().bottom;
      expect(rows[0]!.getBoundingClientRect().top, `${share}`).to.be.at.most(1);
      expect(last, `${share}`).to.be.at.least(Math.min(innerHeight, end) - 1);
      expect(built(ranking).length).to.be.below(201);
      const places = rows.map(position);
      expect(places).to.deep.equal(places.map((_, at) => places[0]! + at));
      expect(Math.abs(places[0]! - share * COUNT), `${share}`).to.be.below(60);
    }
  });

  it('a row that stays is the same element at the same height of the page', async () => {
    const ranking = await long();
    await scrollTo(ranking, 0.5);
    const before = new Map(seen(ranking).map((row) => [position(row), row] as const));
    const tops = new Map([...before].map(([at, row]) => [at, row.getBoundingClientRect().top] as const));
    const scrolled = event(document as unknown as HTMLElement, 'scroll');
    scrollBy(0, 300);
    await scrolled;
    await painted(ranking);
    const stayed = seen(ranking).filter((row) => before.has(position(row)));
    expect(stayed.length).to.be.above(3);
    for (const row of stayed) {
      expect(row).to.equal(before.get(position(row)));
      expect(row.getBoundingClientRect().top).to.be.closeTo(tops.get(position(row))! - 300, 1);
    }
  });

  it('columns are as wide wherever one is', async () => {
    const ranking = await long();
    const widths = (): string[] =>
      ['.rank', '.name', 'svg'].map((part) =>
        built(ranking)[0]!.querySelector(part)!.getBoundingClientRect().width.toFixed(0),
      );
    const first = widths();
    await scrollTo(ranking, 0.7);
    expect(widths()).to.deep.equal(first);
  });

  it('arrows go from row to row beyond what is built, Home to the first row', async () => {
    const ranking = await long();
    figure(built(ranking)[0]!).focus();
    const last = position(built(ranking)[built(ranking).length - 1]);
    for (let at = 2; at <= last + 40; at++) {
      await sendKeys({ press: 'ArrowDown' });
      await until(ranking, () => focusedRow(ranking) === at);
    }
    await scrollTo(ranking, 0.5);
    await sendKeys({ press: 'Home' });
    await until(ranking, () => focusedRow(ranking) === 1);
    expect(position(seen(ranking)[0])).to.equal(1);
  });

  it('from below the list Arrow Up leads to its last row', async () => {
    const ranking = await long();
    figure(built(ranking)[0]!).focus();
    await sendKeys({ press: 'End' });
    await until(ranking, () => focused(ranking)?.closest('[part=foot]') !== null);
    while (focused(ranking)?.closest('[part=foot]')) await sendKeys({ press: 'ArrowUp' });
    await until(ranking, () => focusedRow(ranking) > 0);
    expect(focusedRow(ranking)).to.equal(COUNT);
  });

  it('who has the focus keeps it when the page is scrolled away, and goes on from there', async () => {
    const ranking = await long();
    const row = built(ranking)[3]!;
    figure(row).focus();
    await scrollTo(ranking, 0.6);
    expect(focused(ranking)).to.equal(figure(row));
    expect(position(row)).to.equal(4);
    await sendKeys({ press: 'ArrowDown' });
    await until(ranking, () => focusedRow(ranking) === 5);
    expect(seen(ranking).map(position)).to.include(5);
    await scrollTo(ranking, 0.6);
    await sendKeys({ press: 'ArrowUp' });
    await until(ranking, () => focusedRow(ranking) === 4);
  });

  it('a name that is typed is found among all rows', async () => {
    const ranking = await long();
    figure(built(ranking)[0]!).focus();
    await sendKeys({ type: 's12345' });
    await until(ranking, () => focusedRow(ranking) === 12_346);
    expect(focused(ranking)?.dataset['name']).to.equal('s12345街道');
  });

  it('buttons before and after the built rows bring more and lead the focus there', async () => {
    const ranking = await long();
    const last = position(built(ranking)[built(ranking).length - 1]);
    const next = one(ranking, '[data-through=next]');
    expect(text(next)).to.equal('再看 60 个');
    next.click();
    await until(ranking, () => focusedRow(ranking) === last + 1);
    await scrollTo(ranking, 0.5);
    const first = position(built(ranking)[1]);
    one(ranking, '[data-through=before]').click();
    await until(ranking, () => focusedRow(ranking) > 0 && focusedRow(ranking) < first);
  });

  it('one press leads to the organization to mark, however far down', async () => {
    const ranking = await long('highlight="s19992"');
    const [go] = all(ranking, '[part=more] button');
    expect(text(go!)).to.equal('看s19992街道，第19993');
    go!.click();
    await until(ranking, () => focusedRow(ranking) === 19_993);
    expect(focused(ranking)!.closest('.mine')).not.to.equal(null);
  });

  it('has a field that finds every row by its name', async () => {
    const ranking = await long();
    await scrollTo(ranking, 0.5);
    const field = one(ranking, 'input') as HTMLInputElement;
    field.value = 's12345街道';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await painted(ranking);
    expect(all(ranking, '[part=row] .name').map(text)).to.deep.equal(['s12345街道']);
    field.value = '';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await painted(ranking);
    const shown = seen(ranking);
    const ends = shown[shown.length - 1]!.getBoundingClientRect().bottom;
    expect(ends).to.be.at.least(
      Math.min(innerHeight, one(ranking, '.long').getBoundingClientRect().bottom) - 1,
    );
  });

  it('a table says which of how many rows each is, and follows the scrolling too', async () => {
    const ranking = await long('view="table"');
    const lines = (): HTMLElement[] => all(ranking, 'tbody tr');
    expect(one(ranking, 'table').getAttribute('aria-rowcount')).to.equal(String(COUNT + 1));
    expect(lines()[0]!.getAttribute('aria-rowindex')).to.equal('2');
    await scrollTo(ranking, 0.5);
    const first = Number(lines()[0]!.getAttribute('aria-rowindex'));
    expect(first).to.be.within(COUNT / 2 - 200, COUNT / 2 + 1);
    expect(lines().length).to.be.below(201);
  });

  for (const look of ['', 'view="table"', 'mode="elder"', 'highlight="s19992"'])
    it(`axe finds nothing in the middle: ${look}`, async () => {
      const ranking = await long(look);
      await scrollTo(ranking, 0.5);
      expect(await axeFindings(ranking)).to.deep.equal([]);
    });
});
