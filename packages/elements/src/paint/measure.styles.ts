import { css } from 'lit';

/** Large type on a wide page: lines that the eye can follow, bars no longer than they need be. */
export const measure = css`
  [data-mode='elder'] > section,
  [data-mode='elder'] > .note {
    max-inline-size: 36em;
  }
`;
