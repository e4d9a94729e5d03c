import type { PlainView } from '@kaoping/views';
import { plainOf } from '@kaoping/views';
import type { KpElement } from '../base/kp-element.js';

/** What a widget shows now as a plain table, for `plainHtml`; undefined before it shows figures. */
export async function plainOfWidget(
  widget: Pick<KpElement<unknown>, 'current'>,
): Promise<PlainView | undefined> {
  const { view, dataset, lang, exporter } = widget.current() ?? {};
  if (!exporter || !dataset || !lang) return undefined;
  const exported = await exporter();
  return plainOf(dataset, exported(view, lang), lang);
}
