import { expect } from 'chai';
import { setViewport } from '@web/test-runner-commands';
import { emulateMedia, itWith } from '../support/engine.js';
import { all, inside, one, unmount } from '../support/mount.js';
import { inState, LANGUAGES, LOOKS, turn, WIDGETS } from './family.js';

const USUAL = { width: 1024, height: 768 };
/** 1280 px at a zoom of 400%, as WCAG 1.4.10 counts. */
const ZOOMED = { width: 320, height: 256 };
/** The least that a target may measure, each way, in CSS pixels. */
const TARGET = 24;
const ELDER_TARGET = 60;

const name = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent ?? '';
const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });

/** Whether a list scrolls sideways by itself, on purpose, with a name and the keyboard. */
const scrolls = (element: Element): boolean => {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth) return true;
  return false;
};

describe('all widgets for everybody', () => {
  afterEach(async () => {
    unmount();
    await setViewport(USUAL);
    await emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
  });

  for (const widget of WIDGETS)
    for (const mode of ['', 'elder'] as const)
      it(`<${widget.tag}> ${mode}: at 400% zoom the page does not scroll sideways, and nothing is cut off`, async () => {
        await setViewport(ZOOMED);
        for (const state of widget.states)
          for (const lang of LANGUAGES) {
            const element = await inState(widget, state, lang, mode ? { mode } : {});
            await turn();
            const where = `${state.name} ${lang}`;
            expect(document.documentElement.scrollWidth, where).to.be.at.most(ZOOMED.width);
            const edge = all(element, '.frame')[0]!.getBoundingClientRect().right;
            const beyond = all(element, 'h2, h3, p, li, button, .figure')
              .filter((each) => isShown(each) && !scrolls(each) && !each.closest('.aside'))
              .filter((each) => each.getBoundingClientRect().right > edge + 1);
            expect(
              beyond.map((each) => `${each.localName}.${each.className} ${name(each)}`.trim()),
              where,
            ).to.deep.equal([]);
            unmount();
          }
      });

  for (const widget of WIDGETS)
    for (const [mode, least] of [
      ['', TARGET],
      ['elder', ELDER_TARGET],
    ] as const)
      it(`<${widget.tag}> ${mode}: every target is at least ${least} px high`, async () => {
        for (const state of widget.states.filter(({ outcome }) => outcome !== 'loading')) {
          const element = await inState(widget, state, 'zh', mode ? { mode } : {});
          const small = all(element, 'button, summary, input, select, a')
            .filter(isShown)
            .map((each) => ({ each, box: each.getBoundingClientRect() }))
            .filter(({ box }) => box.height < least - 0.5 || box.width < TARGET)
            .map(
              ({ each, box }) => `${name(each).trim()} ${Math.round(box.width)}×${Math.round(box.height)}`,
            );
          expect(small, state.name).to.deep.equal([]);
          unmount();
        }
      });

  for (const widget of WIDGETS)
    itWith(
      'forced-colors',
      `<${widget.tag}>: in forced colors every figure stays readable and no bar vanishes`,
      async () => {
        await emulateMedia({ forcedColors: 'active' });
        expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
        const [state] = widget.states;
        const element = await inState(widget, state!, 'zh');
        const { backgroundColor: paper } = getComputedStyle(all(element, '.frame')[0]!);
        for (const each of all(element, '.figure, h2, h3, p').filter(isShown))
          expect(getComputedStyle(each).color, name(each)).not.to.equal(paper);
        for (const each of Array.from(inside(element).querySelectorAll('.sure')).filter(isShown)) {
          const { fill, stroke } = getComputedStyle(each);
          expect(
            [fill, stroke].some((color) => color !== paper && color !== 'none'),
            fill,
          ).to.equal(true);
        }
        for (const { name: look, attributes } of LOOKS) {
          unmount();
          const dressed = await inState(widget, state!, 'zh', attributes);
          const bar = getComputedStyle(one(dressed, '.frame')).getPropertyValue('--bar');
          expect(bar.trim(), look).to.equal('CanvasText');
        }
      },
    );

  for (const widget of WIDGETS)
    it(`<${widget.tag}>: with reduced motion nothing moves in any state`, async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      for (const state of widget.states) {
        const element = await inState(widget, state, 'zh');
        const moving = inside(element)
          .getAnimations()
          .filter(({ playState }) => playState === 'running');
        expect(moving, state.name).to.have.length(0);
        unmount();
      }
    });

  for (const widget of WIDGETS)
    it(`<${widget.tag}>: one tab stop, whatever its look`, async () => {
      const [state] = widget.states;
      for (const { name: dress, attributes } of LOOKS) {
        const element = await inState(widget, state!, 'zh', attributes);
        const stops = all(element, 'button, a[href], input, select, summary, [tabindex]').filter(
          (each) => isShown(each) && each.tabIndex >= 0,
        );
        expect(stops.map(name), dress).to.have.length(1);
        unmount();
      }
    });
});
