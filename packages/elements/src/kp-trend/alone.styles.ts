import { css } from 'lit';

export const aloneStyles = css`
  /* A figure alone is a bar from zero; the arrow of an open bound reaches past the scale. */
  .alone {
    display: block;
    overflow: visible;
    inline-size: calc(100% - 8px);
    margin-block-end: 8px;
  }
  .alone .sure {
    fill: var(--bar);
  }
  .alone.promise .sure {
    fill: none;
    stroke: var(--bar);
    stroke-width: 1.5;
    stroke-dasharray: 4 2;
  }
`;
