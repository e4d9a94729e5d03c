import { css } from 'lit';

/** The way back. */
export const crumbsStyles = css`
  .crumbs ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2px;
    align-items: center;
    margin-block-end: 4px;
    color: var(--ink-2);
    font-size: var(--s);
  }
  .crumbs li {
    display: flex;
    align-items: center;
  }
  .crumbs li + li::before {
    content: '›';
    content: '›' / '';
    padding-inline: 6px;
    color: var(--ink-3);
  }
  .crumbs button {
    padding-inline: 2px;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  @media (forced-colors: active) {
    .crumbs button {
      text-decoration-color: currentcolor;
    }
  }
`;
