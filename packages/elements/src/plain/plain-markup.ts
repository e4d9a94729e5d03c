import { plainHtml } from '@kaoping/views';
import type { Showing } from './plain-of-widget.js';
import { plainOfWidget } from './plain-of-widget.js';

/** What a widget shows now as a plain HTML table; empty before it shows figures. */
export async function plainMarkup<View>(widget: Showing<View>): Promise<string> {
  const view = await plainOfWidget(widget);
  return view ? plainHtml(view) : '';
}
