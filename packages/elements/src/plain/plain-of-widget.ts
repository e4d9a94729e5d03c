import type { PlainView } from '@kaoping/views';
import { plainOf } from '@kaoping/views';
import type { KpElement } from '../base/kp-element.js';

/** What a widget shows now as a plain table, for `plainHtml`; undefined before it shows figures. */
export async function plainOfWidget<View>(
  widget: Pick<KpElement<View>, 'current'>,
): Promise<PlainView | undefined> {
  const shown = widget.current();
  if (!shown?.exporter) return undefined;
  const { view, dataset, lang, exporter } = shown;
  const exported = await exporter();
  return plainOf(dataset, exported(view, lang), lang);
}
