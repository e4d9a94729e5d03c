import { css } from 'lit';

/** Where readers have chosen the colors of all pages. */
export const forcedColors = css`
  @media (forced-colors: active) {
    .frame,
    .act {
      border-color: CanvasText;
    }
    /* Drawings keep the colors that they are given, so they are given the reader's, whatever the theme. */
    .frame,
    .frame[data-theme] {
      --ink: CanvasText;
      --ink-2: CanvasText;
      --ink-3: CanvasText;
      --rule: GrayText;
      --edge: CanvasText;
      --paper: Canvas;
      --bar: CanvasText;
      --bar-soft: GrayText;
      --mark: Highlight;
      --mark-soft: Highlight;
      --shade: Canvas;
      --good: CanvasText;
      --warn: CanvasText;
      --bad: CanvasText;
    }
    svg,
    .wait p {
      forced-color-adjust: none;
    }
    .track {
      stroke: CanvasText;
      stroke-width: 1;
    }
    /* Lighter, so that the mark across it is seen. */
    .gauge .sure,
    .gauge .soft {
      fill-opacity: 0.5;
      stroke-opacity: 0.6;
    }
    .gauge .target {
      stroke-width: 3;
    }
    .scorecard thead button,
    .drill {
      text-decoration-color: currentcolor;
    }
    /* What is coming is seen to be coming, and not taken for bars. */
    .wait p {
      background: repeating-linear-gradient(GrayText 0 2px, #0000 0 24px);
    }
  }
`;
