import { css } from 'lit';

export const apartStyles = css`
  .note li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    align-items: baseline;
  }
`;
