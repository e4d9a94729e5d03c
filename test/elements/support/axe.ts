import type Axe from 'axe-core';
import 'axe-core';
import { config } from 'chai';

// Findings are told in full.
config.truncateThreshold = 0;

/** axe puts itself on the window; as a module it exports nothing. */
const { axe } = window as unknown as { axe: typeof Axe };

const folded = (words: string): string => words.replace(/\s+/g, ' ').trim();

/**
 * Whether a label holds letter by letter what is seen, as WCAG 2.5.3 asks. axe compares words, and Firefox cuts 食品安全
 * into other words after 1月 than alone.
 */
const saysWhatIsSeen = (rule: string, element: Element | undefined): boolean =>
  rule === 'label-content-name-mismatch' &&
  element instanceof HTMLElement &&
  folded(element.ariaLabel ?? '').includes(folded(element.innerText));

/** What axe finds wrong, a line each: rule and place. Page-wide rules do not concern a widget. */
export async function axeFindings(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    resultTypes: ['violations'],
    elementRef: true,
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter((node) => !saysWhatIsSeen(id, node.element as Element | undefined))
      .map(({ target, failureSummary = '' }) => `${id} ${String(target)} ${failureSummary}`),
  );
}
