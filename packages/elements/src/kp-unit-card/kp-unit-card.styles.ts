import { css } from 'lit';
import { dotsStyles } from '../paint/dots.styles.js';

export const unitCardStyles = css`
  ${dotsStyles}
  .card > h2 {
    margin-block-start: 2px;
    font-size: var(--xl);
  }
  .headlines {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(10.5em, 100%), 1fr));
    gap: 0 20px;
  }
  /* Of the figures, not of their list: a card without any has no gap there. */
  .headlines li {
    margin-block-start: 16px;
  }
  /* English units are long words. */
  [lang^='en'] .headlines {
    grid-template-columns: repeat(auto-fill, minmax(min(15.5em, 100%), 1fr));
  }
  .frame[data-mode='elder'] .headlines {
    grid-template-columns: minmax(0, 1fr);
  }
  .headlines button {
    padding: 0;
    white-space: normal;
  }
  .headlines .small,
  .when,
  .change,
  .chip {
    white-space: nowrap;
  }
  .when {
    color: var(--ink-3);
  }
  .headlines .number {
    font-size: var(--xl);
    font-weight: 600;
    line-height: 1.2;
  }
  .headlines .small {
    color: var(--ink-2);
    font-size: var(--m);
  }
  .chip {
    display: inline-block;
    padding: 0 6px;
    border: 1px solid var(--edge);
    border-radius: 3px;
    color: var(--ink-2);
    font-size: var(--xs);
  }
  .label {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: baseline;
    color: var(--ink-2);
    font-size: var(--s);
  }
  .card > .act {
    margin-block-start: 16px;
  }
  /* The rule under the last list is the foot's. */
  .section + .foot {
    margin-block-start: 0;
    border: 0;
  }
  .section {
    margin-block-start: 1.2em;
  }
  .section > h3,
  summary,
  .line {
    border-block-end: 1px solid var(--rule);
  }
  .section > h3 {
    padding-block-end: 5px;
  }
  summary {
    color: var(--ink-2);
    font-size: var(--s);
    font-weight: 600;
    /* In the middle between the rules above and below it. */
    line-height: var(--target);
    cursor: pointer;
  }
  .line > button {
    display: block;
    inline-size: 100%;
    padding: 5px 0;
    font-size: var(--s);
  }
  /* Short lines on a wide page. */
  @media screen {
    .frame:not([data-mode='elder']) h3:not(#targets) + ul,
    .frame:not([data-mode='elder']) summary + ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(20em, 100%), 1fr));
      gap: 0 24px;
    }
  }
  .line small {
    /* Below the name in every line: a list has one rhythm. */
    display: block;
    color: var(--ink-3);
    font-size: var(--xs);
  }
`;
