import { css } from 'lit';

/** On paper: no tools, black ink, the address beside the source. */
export const printStyles = css`
  .patterns {
    position: absolute;
  }
  @media print {
    .frame {
      border-color: #999;
      break-inside: avoid;
    }
    .tools,
    .sound,
    .said-tool,
    .act,
    dialog {
      display: none;
    }
    /* A line of its own, so that no address is broken where one would fit. */
    .on-paper {
      display: block;
    }
    /* No list without its heading, no entry in two halves. */
    h2,
    h3,
    h4,
    summary {
      break-after: avoid;
    }
    li,
    tr {
      break-inside: avoid;
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
