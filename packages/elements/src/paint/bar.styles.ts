import { css } from 'lit';

export const barStyles = css`
  svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  .sure {
    fill: var(--bar);
  }
  .soft {
    fill: var(--bar-soft);
  }
  .mine .sure {
    fill: var(--mark);
  }
  .mine .soft {
    fill: var(--mark-soft);
  }
`;
