import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import type { KpRanking } from '@kaoping/elements';
import { axeFindings } from '../support/axe.js';
import { over } from './over.js';
import { all, event, inside, one, painted, text, unmount, until } from '../support/mount.js';

const COUNT = 20_000;
const ids = Array.from({ length: COUNT }, (_, at) => `s${at}`);

/** Streets by number, the largest first: the street at a place is known. */
const long = (attributes = '', count = COUNT): Promise<KpRanking> =>
  over(
    `<kp-ranking indicator="lifts" ${attributes}></kp-ranking>`,
    ids.slice(0, count).map((id, at) => [id, count - at] as const),
    ids.slice(0, count),
  );

const built = (ranking: Element): HTMLElement[] => all(ranking, '[part=row]');
const position = (row: Element | null | undefined): number => Number(row?.getAttribute('aria-posinset') ?? 0);
const focused = (ranking: Element): HTMLElement | null => inside(ranking).activeElement as HTMLElement | null;
const focusedRow = (ranking: Element): number => position(focused(ranking)?.closest('[part=row]'));
const figure = (row: HTMLElement): HTMLElement => row.querySelector<HTMLElement>('.figure')!;
/** Rows that are in the window now. */
const seen = (ranking: Element): HTMLElement[] =>
  built(ranking).filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
/** Scrolls the page so that a share of the list is above the window. */
async function scrollTo(ranking: Element, share: number): Promise<void> {
  const box = one(ranking, '.long').getBoundingClientRect();
  const scrolled = event(document as unknown as HTMLElement, 'scroll');
  scrollBy(0, box.top + box.height * share);
  await scrolled;
  await painted(ranking);
}

describe('<kp-ranking> of 20,000 rows', () => {
  afterEach(() => {
    unmount();
    scrollTo2(0);
  });
  const scrollTo2 = (top: number): void => window.scrollTo(0, top);

  it('builds few rows, keeps room for the others, and says which of how many each is', async () => {
    const ranking = await long();
    expect(built(ranking).length).to.be.below(201);
    expect(built(ranking)[0]!.getAttribute('aria-setsize')).to.equal(String(COUNT));
    expect(built(ranking).map(position)).to.deep.equal(built(ranking).map((_, at) => at + 1));
    const height = built(ranking)[0]!.getBoundingClientRect().height;
    const room = one(ranking, '.long').getBoundingClientRect().height;
    expect(room).to.be.within(COUNT * height, (COUNT + 10) * height);
  });

  describe('who leaps through the rows', () => {
    const later = window.setTimeout;
    let stay: (() => void) | undefined;
    beforeEach(() => {
      // A tenth of a second ends when the test says so.
      window.setTimeout = ((run: () => void, ms = 0) =>
        ms === 100 ? ((stay = run), 0) : later(run, ms)) as unknown as typeof setTimeout;
    });
    afterEach(() => (window.setTimeout = later));
    const has = (row: Element): string =>
      ['.rank', '.name', 'svg', 'button'].filter((part) => row.querySelector(part)).join(' ');
    const isWhole = (row: Element): boolean => has(row) === '.rank .name svg button';

    async function leap(ranking: KpRanking): Promise<void> {
      await scrollTo(ranking, 0.5);
      expect(seen(ranking).every(isWhole), 'the first leap').to.equal(true);
      await scrollTo(ranking, 0.8);
    }

    it('is built what can be seen; what is around it follows who stays', async () => {
      const ranking = await long();
      for (const share of [0.5, 0.8]) {
        await scrollTo(ranking, share);
        expect(seen(ranking).length).to.be.above(5);
        expect(built(ranking).length).to.be.below(seen(ranking).length + 6);
        const places = built(ranking).map(position);
        expect(places).to.deep.equal(places.map((_, at) => places[0]! + at));
      }
      const ends = [seen(ranking)[0]!, seen(ranking).at(-1)!].map((row) => ({
        at: position(row),
        top: row.getBoundingClientRect().top,
      }));
      stay!();
      await painted(ranking);
      expect(position(built(ranking)[0])).to.be.below(ends[0]!.at - 6);
      expect(position(built(ranking).at(-1))).to.be.above(ends[1]!.at + 6);
      for (const { at, top } of ends) {
        const row = built(ranking).find((one) => position(one) === at)!;
        expect(row.getBoundingClientRect().top).to.be.closeTo(top, 0.5);
      }
    });

    it('sees ranks and names, as high as the rows are, and all of them when the leaps are over', async () => {
      const ranking = await long();
      const height = seen(ranking)[0]!.getBoundingClientRect().height;
      await leap(ranking);
      for (const row of seen(ranking)) {
        expect(has(row)).to.equal('.rank .name');
        expect(row.getAttribute('aria-setsize')).to.equal(String(COUNT));
        expect(row.getBoundingClientRect().height).to.be.closeTo(height, 0.5);
      }
      const names = seen(ranking).map((row) => row.querySelector('.name')?.textContent);
      stay!();
      await painted(ranking);
      expect(seen(ranking).every(isWhole)).to.equal(true);
      expect(seen(ranking).map((row) => row.querySelector('.name')?.textContent)).to.deep.equal(names);
    });

    it('has whole rows on paper', async () => {
      const ranking = await long('', 1000);
      await leap(ranking);
      dispatchEvent(new Event('beforeprint'));
      await ranking.updateComplete;
      expect(built(ranking).every(isWhole)).to.equal(true);
      dispatchEvent(new Event('afterprint'));
    });

    it('has whole rows in the table', async () => {
      const ranking = await long('view="table"');
      await scrollTo(ranking, 0.5);
      await scrollTo(ranking, 0.8);
      const rows = all(ranking, 'tbody > *');
      expect(rows.length).to.be.above(5);
      expect(rows.every((row) => row.localName === 'tr' && row.querySelector('button'))).to.equal(true);
    });
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
