import type { BarView } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { nothing, svg } from 'lit';

/** A share of the scale as SVG says it. */
export const percent = (share: number): string => `${share * 100}%`;

/** Pixels that the head of an arrow reaches past its place; rows keep that much space free beside the bar. */
const REACH = 8;

/** The head of an arrow, in pixels of its own so that it keeps its shape on any width. */
const head = (at: number, height: number, direction: 1 | -1): TemplateResult =>
  svg`<svg class="soft" x=${percent(at)} overflow="visible"><path d="M0 0L${direction * REACH} ${height / 2}L0 ${height}z"></path></svg>`;

const stretch = (from: number, to: number, height: number): TemplateResult =>
  svg`<rect class="soft" x=${percent(from)} width=${percent(Math.max(0, to - from))} height=${height}></rect>`;

/**
 * The bar of a figure inside an `<svg>` of the scale's width: what is certain, the lighter stretch of what may be, and
 * an arrow where the bound is open. Geometry is in attributes, which a strict style policy allows.
 */
export const paintBar = (bar: BarView, height: number): TemplateResult =>
  svg`${isSure(bar) ? nothing : paintSoft(bar, height)}<rect class="sure" x=${percent(bar.start)} width=${percent(bar.end - bar.start)} height=${height}></rect>`;

const isSure = ({ soft, openTo, openFrom }: BarView): boolean =>
  !soft && openTo === undefined && openFrom === undefined;

const paintSoft = ({ start, end, soft, openTo, openFrom }: BarView, height: number): TemplateResult =>
  svg`${openTo === undefined ? nothing : stretch(end, openTo, height)}
    ${openFrom === undefined ? nothing : stretch(openFrom, start, height)}
    ${soft ? stretch(soft.start, soft.end, height) : nothing}
    ${openTo === undefined ? nothing : head(openTo, height, 1)}
    ${openFrom === undefined ? nothing : head(openFrom, height, -1)}`;
