import { css } from 'lit';

/**
 * Room for rows that are not built; a row that has the focus is there wherever the page was scrolled. Paper has no room
 * for rows that could not be had in time, and says which it has.
 */
export const longListStyles = css`
  .long {
    position: relative;
    overflow-anchor: none;
  }
  .through {
    margin-block: 6px;
  }
  .pinned {
    position: absolute;
    inset-inline: 0;
  }
  .listed {
    display: none;
  }
  @media print {
    .listed {
      display: block;
    }
    .long {
      padding-block: 0 !important;
    }
    .pinned {
      display: none;
    }
  }
  .long table {
    table-layout: fixed;
  }
  .long tr > :first-child {
    inline-size: calc(var(--ranks) + 8px);
  }
  .long tr > :last-child {
    inline-size: var(--figures);
  }
`;
