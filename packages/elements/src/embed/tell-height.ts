import type { HeightMessage } from './frame-message.js';
import { isAsk } from './frame-message.js';

/** Room above and below a dialog, in CSS pixels. */
const AROUND_DIALOG = 32;

/** The height of what is shown: a dialog lies over the page and adds nothing to it, but needs to be read too. */
function neededHeight(content: Element, widget: Element | null): number {
  const height = content.getBoundingClientRect().height;
  const dialog = widget?.shadowRoot?.querySelector('dialog[open]');
  return Math.ceil(dialog ? Math.max(height, dialog.scrollHeight + 2 * AROUND_DIALOG) : height);
}

/**
 * Tells the page around this one how high it is, now and whenever that changes. Anybody may read the height: it says
 * nothing of the reader, so it needs no origin to be sent to, and the page around needs not be known.
 */
export function tellHeight(content: Element, widget: Element | null): void {
  if (window.parent === window) return;
  const tell = (): void => {
    const height = neededHeight(content, widget);
    const message: HeightMessage = { type: 'kaoping:height', version: 1, height };
    if (height > 0) window.parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(content);
  const dialogs = new MutationObserver(tell);
  const watch = (): void => {
    if (!widget?.shadowRoot) return;
    dialogs.observe(widget.shadowRoot, { subtree: true, childList: true, attributeFilter: ['open'] });
  };
  watch();
  // The widget's script comes later than this one.
  if (widget) void customElements.whenDefined(widget.localName).then(watch);
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (source === window.parent && isAsk(data)) tell();
  });
}
