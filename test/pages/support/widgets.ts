import type { Page } from 'puppeteer-core';

/** What a widget shows when it has come to where its state leads. */
export const SIGNS: Readonly<Record<string, string>> = {
  ready: '[part~=foot]',
  loading: '.wait',
  empty: '[part=message][role=status]',
  problem: '[part=message][role=alert]',
  stale: '[part~=stale]',
};

/** Waits until every element that a selector finds shows a sign in its shadow root. */
export const shows = (page: Page, selector: string, sign: string): Promise<unknown> =>
  page.waitForFunction(
    (tags: string, inside: string) => {
      const found = Array.prototype.slice.call(document.querySelectorAll(tags)) as Element[];
      return found.length > 0 && found.every((one) => one.shadowRoot?.querySelector(inside));
    },
    {},
    selector,
    sign,
  );

/** The widgets, without the tag that only provides. */
export const WIDGET_TAGS = [
  'kp-ranking',
  'kp-gauge',
  'kp-unit-card',
  'kp-scorecard',
  'kp-trend',
  'kp-compare',
  'kp-projects',
  'kp-rectification',
  'kp-catalog',
  'kp-evidence',
];
