import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { paintPhrases } from './phrases.js';
import { setProperties } from './set-properties.js';

/** The district that a long name begins with, the rest of the name, and what follows. */
const NAME = /^(.{2,3}[市区])(\S\S.*?(?:[，：]|$))(.*)/;
/** What fits one line of a phone in elder mode, in em. */
const LINE = 9;

/** A heading in its phrases. A long name breaks after its district only, and is read out as one. */
export function paintHeading(words: string): readonly (string | TemplateResult)[] {
  const [, district, rest, more = words] = NAME.exec(words) ?? [];
  const name = html`<span style=${setProperties({ 'word-break': 'keep-all' })}
    >${district}<wbr />${rest}</span
  >`;
  return [...(district ? [name] : []), ...paintPhrases(more, LINE)];
}
