import { css } from 'lit';

export const dialStyles = css`
  .dials {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(220px, 100%), 1fr));
    gap: 0 32px;
  }
  .dial {
    max-inline-size: 220px;
    margin-inline: auto;
  }
  .dial svg {
    overflow: hidden;
  }
  .arc {
    fill: none;
    stroke-width: 16;
  }
  .track.arc {
    stroke: var(--shade);
  }
  .sure.arc {
    fill: none;
    stroke: var(--bar);
  }
  .good .sure.arc {
    fill: none;
    stroke: var(--good);
  }
  .dial text {
    fill: var(--ink);
    font-size: 22px;
    font-weight: 600;
    text-anchor: middle;
  }
  @media (forced-colors: active) {
    .track.arc {
      stroke: GrayText;
      stroke-opacity: 0.25;
      stroke-width: 16;
    }
  }
`;
