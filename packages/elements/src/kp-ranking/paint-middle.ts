import type { RankingGroup } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';
import { percent } from '../paint/bar.js';

/** Pixels that a mark reaches past the bar, above and below. */
const REACH = 4;

const line = (at: string, from: number, to: number): TemplateResult =>
  svg`<rect class="middle" x=${at} width="2" y=${from} height=${to - from}></rect>`;
const ticks = (at: string, height: number): TemplateResult =>
  svg`${line(at, -REACH, 0)}${line(at, height, height + REACH)}`;

/** Where the peers' median and quartiles lie, across a bar and beside it, so that they are seen on any bar. */
export const paintMiddle = ({ median, quartiles }: RankingGroup, height: number): TemplateResult =>
  svg`${median === undefined ? nothing : line(percent(median), -REACH, height + REACH)}
    ${quartiles ? quartiles.map((share) => ticks(percent(share), height)) : nothing}`;

const KEY_HEIGHT = 10;
const key = (sign: TemplateResult, words: string): TemplateResult =>
  html`<span class="key"
    ><svg class="sign" width="6" height=${KEY_HEIGHT} aria-hidden="true">${sign}</svg>${words}</span
  >`;

/** Says what the marks mean, beside the marks themselves. */
export const paintLegend = ({
  legend: { median, quartiles },
}: RankingGroup): TemplateResult | typeof nothing =>
  median || quartiles
    ? html`<span class="keys"
        >${median ? key(line('50%', -2, KEY_HEIGHT + 2), median) : nothing}${quartiles ? key(ticks('50%', KEY_HEIGHT), quartiles) : nothing}</span
      >`
    : nothing;
