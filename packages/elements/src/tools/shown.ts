import type { Dataset, Language } from '@kaoping/core';
import type { Exporter, Sounder } from '@kaoping/views';
import type { ReactiveControllerHost } from 'lit';

export type ToolsHost = ReactiveControllerHost & HTMLElement;

/** What a widget shows now, and how that is taken away and heard. */
export interface Shown<View> {
  readonly view: View;
  /** The data behind it. Rejects where they cannot be had. */
  readonly dataset: () => Promise<Dataset>;
  readonly lang: Language;
  readonly isElder: boolean;
  readonly exporter?: (() => Promise<Exporter<View>>) | undefined;
  readonly sounder?: (() => Promise<Sounder<View>>) | undefined;
}

export type Tool = 'speak' | 'listen' | 'download';
