import { css } from 'lit';

export const apartStyles = css`
  .note li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
  }
  .note .figure {
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .note .figure .small {
    color: inherit;
  }
  .note p + p,
  .note ul + p {
    margin-block-start: 6px;
  }
`;
