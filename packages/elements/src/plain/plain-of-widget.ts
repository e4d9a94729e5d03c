import type { PlainView } from '@kaoping/views';
import { plainOf } from '@kaoping/views';
import { wholeOf } from '../off-page/stand-in.js';
import type { Shown } from '../tools/shown.js';

/** A widget, as far as its figures are asked for. */
export interface Showing<View> {
  readonly heading?: string;
  current(): Shown<View> | undefined;
}

/** What a widget shows now as a plain table, for `plainHtml`; undefined before it shows figures. */
export async function plainOfWidget<View>(widget: Showing<View>): Promise<PlainView | undefined> {
  const shown = widget.current();
  if (!shown?.exporter) return undefined;
  const { view, dataset, lang, exporter } = shown;
  const [exported, data] = await Promise.all([exporter(), dataset().then(wholeOf)]);
  const plain = plainOf(data, exported(view, lang), lang);
  return { ...plain, caption: widget.heading ?? plain.caption };
}
