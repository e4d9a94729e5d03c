import type { Dataset, Language } from '@kaoping/core';
import { SLUG } from '@kaoping/core';
import type { PlainView } from '@kaoping/views';
import { failed, markupSafe, plainDatasetLine, plainHtml, plainState } from '@kaoping/views';
import { KpElement } from '../base/kp-element.js';
import { SERVED } from '../served/served.js';
import { servedKey } from '../served/served-key.js';
import { learnDetail } from '../kp-catalog/detail-loader.js';
import { KpCatalog } from '../kp-catalog/kp-catalog.js';
import { KpDataset } from '../kp-dataset/kp-dataset.js';
import { KpEvidence } from '../kp-evidence/kp-evidence.js';
import { learnFindings } from '../kp-evidence/findings.js';
import { plainOfWidget } from '../plain/plain-of-widget.js';
import { StaticWidget } from './static-widget.js';
import type { StaticSource } from './static-data.js';
import { datasetAt, isDataset } from './static-data.js';
import type { WidgetTag } from './widgets.js';

export interface RenderRequest {
  readonly tag: WidgetTag;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly source: StaticSource;
  readonly lang?: Language;
  /** `plain`: the tag with a table inside. `shadow`: besides that, the widget itself as declarative shadow DOM. */
  readonly form?: 'plain' | 'shadow';
  /** How many CSS pixels wide the widget will be, for what depends on it; a usual column where it is not said. */
  readonly width?: number;
}

/** The HTML of a widget, or why there is none, in the reader's words. */
export type Rendered =
  | { readonly state: 'ready' | 'empty'; readonly html: string }
  | { readonly state: 'problem'; readonly heading: string; readonly texts: readonly string[] };

const WIDTH = 480;
/** A slice may turn out to be the first part of what is needed; more than its whole there is not. */
const MOST_SLICES = 3;

/** How a tag begins, with its attributes; one without a value is a flag. */
export const openingTag = (tag: string, attributes: Readonly<Record<string, string>>): string =>
  `<${tag}${Object.entries(attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${markupSafe(value)}"`))
    .join('')}>`;

async function plainViewOf({ element }: StaticWidget, lang: Language): Promise<PlainView | undefined> {
  if (element instanceof KpElement) {
    const { shown } = element;
    return shown.state === 'ready' ? plainOfWidget(element) : plainState(shown, lang);
  }
  const line = element instanceof KpDataset ? element.painted : undefined;
  return line ? plainDatasetLine(line, lang) : undefined;
}

/** What stands inside the tag: of `<kp-dataset>` it would stay when scripts run, so there it is for those without. */
async function insideOf(widget: StaticWidget, lang: Language, isPainted: boolean): Promise<string> {
  const plain = await plainViewOf(widget, lang);
  if (!plain) return '';
  const table = plainHtml(plain);
  if (!(widget.element instanceof KpDataset)) return table;
  return isPainted ? '' : `<noscript>\n${table}</noscript>\n`;
}

/** What a widget would fetch beside its slice: a server does not wait for it while it paints. */
async function learn({ element }: StaticWidget, found: Dataset, source: StaticSource): Promise<void> {
  const read = typeof source === 'function' ? source : () => Promise.resolve(undefined);
  if (element instanceof KpEvidence) await learnFindings(found, await read('audit.json'));
  if (
    typeof source !== 'function' ||
    !(element instanceof KpCatalog) ||
    !element.indicator ||
    !SLUG.test(element.indicator)
  )
    return;
  const detail = await datasetAt(source, `indicators/${element.indicator}.json`);
  if (isDataset(detail)) learnDetail(found, detail);
}

/** Gives a widget the slices that it asks for. The problems where they cannot be had or do not hold what it shows. */
async function fill(widget: StaticWidget, source: StaticSource, lang: Language) {
  await widget.prepare();
  let path: string | undefined;
  for (let step = 0; step < MOST_SLICES && widget.slice !== path; step++) {
    path = widget.slice;
    const found = await datasetAt(source, path);
    if (!isDataset(found)) return failed(found.problems, lang);
    await learn(widget, found, source);
    widget.show(found);
    // What it found to show may need a part of its own.
    await widget.prepare();
    widget.show(found);
  }
  const shown = widget.element instanceof KpElement ? widget.element.shown : undefined;
  return shown?.state === 'problem' ? shown : undefined;
}

/**
 * The static HTML of a widget with its data, for a page that a server writes. Rejects only where `source` does.
 */
export async function renderWidget(request: RenderRequest): Promise<Rendered> {
  const { tag, attributes = {}, source, lang = 'zh', form = 'plain', width = WIDTH } = request;
  const widget = new StaticWidget(tag, attributes, lang, width);
  const problem = await fill(widget, source, lang);
  if (problem)
    return {
      state: 'problem',
      heading: problem.heading,
      texts: [...problem.problems.map(({ text }) => text), problem.more].filter(Boolean),
    };
  const { painted } = widget.element;
  const outer = { ...attributes, lang: lang === 'zh' ? 'zh-CN' : 'en' };
  const isPainted = form === 'shadow';
  const served = `${servedKey(painted, Object.entries(outer))} ${width}`;
  const shadow = isPainted ? `<template shadowrootmode="open">${widget.shadow()}</template>\n` : '\n';
  const html = [
    openingTag(tag, isPainted ? { ...outer, [SERVED]: served } : outer),
    shadow,
    await insideOf(widget, lang, isPainted),
    `</${tag}>\n`,
  ].join('');
  const shown = widget.element instanceof KpElement ? widget.element.shown.state : 'ready';
  return { state: shown === 'empty' ? 'empty' : 'ready', html };
}
