import { css } from 'lit';

/**
 * Every value that a page may set, `--kp-…`, with its default. Inside, widgets use the short names only, so a page's
 * setting wins in every theme but that of high contrast.
 */
export const tokens = css`
  .frame {
    --ink: var(--kp-ink, #1c1f23);
    --ink-2: var(--kp-ink-2, #4f565f);
    --ink-3: var(--kp-ink-3, #666d76);
    --rule: var(--kp-rule, #e3e6ea);
    --edge: var(--kp-edge, #767d86);
    --paper: var(--kp-paper, #fff);
    --shade: var(--kp-shade, #eef1f4);
    --bar: var(--kp-bar, #3b6ea8);
    --bar-soft: var(--kp-bar-soft, #6f96c4);
    --mark: var(--kp-mark, #b5382a);
    --mark-soft: var(--kp-mark-soft, #cd7a6f);
    --good: var(--kp-good, #1f7a4d);
    --warn: var(--kp-warn, #8f5600);
    --bad: var(--kp-bad, #b5382a);
    --note-ink: var(--kp-note-ink, #5c4a22);
    --note-paper: var(--kp-note-paper, #f8f4ec);
    --note-edge: var(--kp-note-edge, #a87b1f);
    --focus: var(--kp-focus, #0b57d0);
    --radius: var(--kp-radius, 6px);
    --pad: var(--kp-padding, 20px);
    --row: 32px;
    --target: 28px;
    --xs: 12.5px;
    --s: 14px;
    --m: 15px;
    --l: 19px;
    --xl: 24px;
  }
  .frame[data-theme='dark'] {
    --ink: var(--kp-ink, #e9ebee);
    --ink-2: var(--kp-ink-2, #b8bfc7);
    --ink-3: var(--kp-ink-3, #98a0a9);
    --rule: var(--kp-rule, #31363d);
    --edge: var(--kp-edge, #858d97);
    --paper: var(--kp-paper, #16181c);
    --shade: var(--kp-shade, #262a30);
    --bar: var(--kp-bar, #6d9fd6);
    --bar-soft: var(--kp-bar-soft, #476991);
    --mark: var(--kp-mark, #f08a7a);
    --mark-soft: var(--kp-mark-soft, #965347);
    --good: var(--kp-good, #58b98a);
    --warn: var(--kp-warn, #e0a85a);
    --bad: var(--kp-bad, #f08a7a);
    --note-ink: var(--kp-note-ink, #e8d7b0);
    --note-paper: var(--kp-note-paper, #2a2418);
    --note-edge: var(--kp-note-edge, #c99a3b);
    --focus: var(--kp-focus, #8ab4f8);
  }
  .frame[data-width='narrow'] {
    --pad: var(--kp-padding, 16px);
    --xs: 14px;
  }
  .frame[data-mode='elder'] {
    --row: 60px;
    --target: 60px;
    --xs: 20px;
    --s: 24px;
    --m: 24px;
    --l: 30px;
    --xl: 36px;
  }
`;
