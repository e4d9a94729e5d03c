import { plainHtml } from '@kaoping/views';
import type { KpElement } from '../base/kp-element.js';
import { plainOfWidget } from './plain-of-widget.js';

/** What a widget shows now as a plain HTML table; empty before it shows figures. */
export async function plainMarkup<View>(widget: Pick<KpElement<View>, 'current'>): Promise<string> {
  const view = await plainOfWidget(widget);
  return view ? plainHtml(view) : '';
}
