import type { Dataset, Language } from '@kaoping/core';
import { LitElementRenderer } from '@lit-labs/ssr';
import type { RenderInfo } from '@lit-labs/ssr/lib/render-value.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { ReactiveElement } from 'lit';
import { KpElement } from '../base/kp-element.js';
import type { Late } from '../base/late.js';
import type { Part } from '../base/part.js';
import { contrast } from '../base/contrast.styles.js';
import { forcedColors } from '../base/forced-colors.styles.js';
import { printStyles } from '../base/print.styles.js';
import { reader } from '../base/reader.js';
import { KpDataset } from '../kp-dataset/kp-dataset.js';
import type { ServedElement } from '../served/served-element.js';
import { staticStyles } from './static-styles.js';
import type { WidgetTag } from './widgets.js';

/** A widget that a server holds: it has attributes and data, and can be painted, but stands in no page. */
export class StaticWidget {
  readonly #renderer: LitElementRenderer;
  readonly element: ServedElement & { data?: Dataset | object };

  readonly #lang: Language;

  constructor(tag: WidgetTag, attributes: Readonly<Record<string, string>>, lang: Language, width: number) {
    this.#lang = lang;
    this.#renderer = new LitElementRenderer(tag);
    this.element = this.#renderer.element as unknown as ServedElement;
    for (const [name, value] of Object.entries({ ...attributes, lang }))
      this.#renderer.setAttribute(name, value);
    if (this.element instanceof KpElement) this.element.width.assume(width);
  }

  /** The path of the slice that it needs; empty where it cannot know. */
  get slice(): string {
    return this.element instanceof KpElement ? this.element.slice : 'dataset.json';
  }

  get #parts(): readonly Late<Part>[] {
    return this.element instanceof KpElement ? this.element.formParts : [];
  }

  /** Fetches what it computes with: a server paints at once. */
  async prepare(): Promise<void> {
    const { element } = this;
    const own = element instanceof KpElement || element instanceof KpDataset ? element.engine : reader;
    await Promise.all([own, reader, ...this.#parts].map((part) => part.load()));
    if (element instanceof KpElement) await element.partsComing;
  }

  show(dataset: Dataset): void {
    this.element.data = dataset;
    this.#renderer.connectedCallback();
  }

  /** What its shadow root holds, ready for a browser to take over. */
  shadow(): string {
    const info: RenderInfo = {
      elementRenderers: [LitElementRenderer],
      customElementInstanceStack: [this.#renderer],
      customElementHostStack: [this.#renderer],
      eventTargetStack: [],
      slotStack: [],
      deferHydration: false,
    };
    const { elementStyles } = this.element.constructor as typeof ReactiveElement;
    const painted = collectResultSync(this.#renderer.renderShadow(info) ?? []);
    const late = this.#parts.flatMap(({ now }) => now?.styles ?? []);
    const css = [...elementStyles, ...late, contrast, forcedColors, printStyles].map(String).join('\n');
    return painted.replace(
      /^<style>[\s\S]*?<\/style>/,
      () => `<style>${staticStyles(css, this.#lang)}</style>`,
    );
  }
}
