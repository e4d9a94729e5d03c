import { css } from 'lit';

/** On paper: nothing to press or to type into, black ink, the address beside the source. */
export const printStyles = css`
  .patterns {
    position: absolute;
  }
  @media print {
    .frame {
      border-color: #999;
      break-inside: avoid;
    }
    /* Else it would leave the sheet that it begins on all but empty. */
    .frame.long {
      break-inside: auto;
    }
    .tools,
    .sound,
    .said-tool,
    .act,
    .actions,
    .search,
    .search + .hint,
    .find > :not([role]),
    .matches button,
    dialog {
      display: none;
    }
    /* The rule under the last line is the foot's. */
    dl ~ .foot {
      margin: 0;
      border: 0;
    }
    /* A line of its own, so that no address is broken where one would fit. */
    .on-paper {
      display: block;
    }
    /* The field above the list had the space between them. */
    .matches + .group {
      margin-block-start: 12px;
    }
    /* No list without its heading, no entry in two halves, save one that holds a list itself. */
    .ruler,
    h2,
    h3,
    h4,
    dt,
    summary,
    .sub,
    .group > .why,
    .note > p:not(:last-child) {
      break-after: avoid;
    }
    li:not([part='indicator']),
    tr,
    .gauge,
    .foot {
      break-inside: avoid;
    }
    /* Columns side by side whose rows are shared do not grow with what goes over to the next sheet. */
    .frame[data-theme] .board,
    .frame[data-theme] .column {
      display: block;
    }
    .frame[data-theme] .column {
      margin-block-start: 20px;
    }
    .frame[data-theme] .column ul {
      columns: 3 12em;
      column-gap: 20px;
    }
    .frame[data-theme] {
      --bar: #777;
      --bar-soft: #bbb;
      --mark: #000;
      --mark-soft: #777;
      --edge: #666;
      --shade: #eee;
      --note-ink: #000;
      --note-paper: #fff;
      --note-edge: #666;
      --ink: #000;
      --ink-2: #000;
      --ink-3: #333;
      --paper: #fff;
      --rule: #999;
      --good: #555;
      --warn: #000;
      --bad: #000;
    }
    button {
      color: #000;
    }
    /* What only guides the eye steps back. */
    .courses .now,
    .frame[data-theme] .grid {
      stroke-opacity: 0.3;
    }
    .soft {
      fill: url(#kp-hatch);
      stroke: #000;
      stroke-width: 0.5;
    }
    .mine .sure {
      fill: url(#kp-cross);
      stroke: #000;
    }
  }
`;
