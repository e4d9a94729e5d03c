import { css } from 'lit';

export const dialStyles = css`
  .dials {
    display: grid;
    grid-template-columns: repeat(var(--across, 1), minmax(0, 1fr));
    gap: 0 32px;
  }
  /* However many lines a name takes, the dials of a row stand at one height. */
  @supports (grid-template-rows: subgrid) {
    .dials .gauge {
      display: grid;
      grid-template-rows: subgrid;
      grid-row: span 7;
    }
    .dials .gauge > * {
      align-content: start;
    }
  }
  .dial {
    max-inline-size: 220px;
    margin-inline: auto;
  }
  .dials .dial {
    inline-size: 100%;
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
  [data-mode='elder'] .dial {
    max-inline-size: 280px;
  }
  @media (forced-colors: active) {
    .track.arc {
      stroke: GrayText;
      stroke-opacity: 0.25;
      stroke-width: 16;
    }
  }
`;
