import type { RankingGroup } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';

/** Pixels that a mark reaches past the bar, above and below. */
const REACH = 4;

/** Lines of a scale from 0 to 1, whatever its width is; paper around them keeps them apart from any bar. */
const lines = (path: string, height: number): TemplateResult =>
  svg`<svg viewBox="0 0 1 ${height}" preserveAspectRatio="none" height=${height} overflow="visible"><path class="middle halo" d=${path}></path><path class="middle" d=${path}></path></svg>`;
const line = (at: number, height: number): string => `M${at} ${-REACH}V${height + REACH}`;
const ticks = (at: number, height: number): string => `M${at} ${-REACH}V0M${at} ${height}V${height + REACH}`;

/** Where the peers' median and quartiles lie, across a bar and beside it, so that they are seen on any bar. */
export function paintMiddle(
  { median, quartiles }: RankingGroup,
  height: number,
): TemplateResult | typeof nothing {
  if (median === undefined && !quartiles) return nothing;
  const sides = quartiles ? quartiles.map((share) => ticks(share, height)).join('') : '';
  return lines((median === undefined ? '' : line(median, height)) + sides, height);
}

const KEY_HEIGHT = 10;
const key = (path: string, words: string): TemplateResult =>
  html`<span class="key"
    ><svg class="sign" width="6" height=${KEY_HEIGHT} aria-hidden="true">${lines(path, KEY_HEIGHT)}</svg
    >${words}</span
  >`;

/** Says what the marks mean, beside the marks themselves. */
export const paintLegend = ({
  legend: { median, quartiles },
}: RankingGroup): TemplateResult | typeof nothing =>
  median || quartiles
    ? html`<span class="keys"
        >${median ? key(line(0.5, KEY_HEIGHT), median) : nothing}${quartiles ? key(ticks(0.5, KEY_HEIGHT), quartiles) : nothing}</span
      >`
    : nothing;
