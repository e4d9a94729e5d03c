import { css } from 'lit';

/** Of what stands side by side with dots between. */
export const dotsStyles = css`
  /* Each has its dot before it, and what begins a line has it outside, where it is cut off. */
  .dots {
    display: block;
    margin-inline-start: -0.55em;
    clip-path: inset(0 0 0 0.55em);
  }
  .dots > .phrase {
    padding-inline-start: 0.55em;
  }
  .dot {
    display: inline-block;
    inline-size: 0.8em;
    margin-inline-start: -0.8em;
    text-align: center;
  }
`;
