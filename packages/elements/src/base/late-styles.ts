import type { CSSResult } from 'lit';
import { supportsAdoptingStyleSheets } from 'lit';

/** Adds styles to a widget that is painted already: what opens later brings its own. Adding them again does nothing. */
export function addStyles(root: ShadowRoot, styles: CSSResult): void {
  const { styleSheet } = styles;
  if (supportsAdoptingStyleSheets && styleSheet) {
    if (!root.adoptedStyleSheets.includes(styleSheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    return;
  }
  const text = styles.toString();
  if ([...root.querySelectorAll('style')].some(({ textContent }) => textContent === text)) return;
  const style = document.createElement('style');
  style.textContent = text;
  root.append(style);
}
