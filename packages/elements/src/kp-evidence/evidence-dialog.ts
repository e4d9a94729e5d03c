import type { Language } from '@kaoping/core';
import type { EvidenceView } from '@kaoping/views';
import { toolWords, widgetWords } from '@kaoping/views';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { copyText } from '../base/copy-text.js';
import { addStyles } from '../base/late-styles.js';
import { evidenceStyles } from './evidence.styles.js';
import { paintEvidence } from './paint-evidence.js';

type Host = ReactiveControllerHost & HTMLElement;

/** The dialog in which a figure stands before its source. One serves a whole widget. */
export class EvidenceDialog implements ReactiveController {
  readonly #host: Host;
  #view: EvidenceView | undefined;
  #opener: HTMLElement | null = null;
  #said = '';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    if (host.shadowRoot) addStyles(host.shadowRoot, evidenceStyles);
  }

  show(view: EvidenceView): void {
    const active = this.#host.shadowRoot?.activeElement;
    this.#opener = active instanceof HTMLElement ? active : null;
    this.#view = view;
    this.#said = '';
    this.#host.requestUpdate();
  }

  /** Shows more of the same fact, if that is still what is shown. */
  replace(view: EvidenceView, next: EvidenceView): void {
    if (this.#view !== view || next === view) return;
    this.#view = next;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const dialog = this.#dialog;
    if (!this.#view || !dialog?.isConnected || dialog.open) return;
    dialog.showModal();
  }

  hostDisconnected(): void {
    this.#view = undefined;
  }

  readonly #closed = (): void => {
    this.#view = undefined;
    this.#host.requestUpdate();
    this.#opener?.focus();
  };

  /** A click beside the dialog lands on the dialog itself: its content fills it. */
  readonly #clicked = (event: MouseEvent): void => {
    const box = this.#dialog?.getBoundingClientRect();
    if (!box || event.target !== this.#dialog) return;
    const { clientX: x, clientY: y } = event;
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) this.#dialog?.close();
  };

  get #dialog(): HTMLDialogElement | null {
    return this.#host.shadowRoot?.querySelector('dialog') ?? null;
  }

  async #copy(lang: Language): Promise<void> {
    const dialog = this.#dialog;
    if (!dialog || !this.#view) return;
    const { copied, notCopied } = toolWords(lang);
    this.#said = (await copyText(this.#view.copy, dialog)) ? copied : notCopied;
    this.#host.requestUpdate();
  }

  async #save(lang: Language): Promise<void> {
    const view = this.#view;
    if (!view) return;
    try {
      const { saveFactCard } = await import('../fact-card/save-fact-card.js');
      this.#said = toolWords(lang).saved(await saveFactCard(view));
    } catch {
      this.#said = widgetWords(lang).failed;
    }
    this.#host.requestUpdate();
  }

  render(lang: Language): TemplateResult | typeof nothing {
    const view = this.#view;
    if (!view) return nothing;
    // The dialog answers to Escape and has a button; the click beside it is one more way out for the mouse.
    /* eslint-disable lit-a11y/click-events-have-key-events */
    return html`<dialog
      part="evidence"
      aria-labelledby="evidence-heading"
      @close=${this.#closed}
      @click=${this.#clicked}
    >
      <h2 id="evidence-heading">${view.heading}</h2>
      ${paintEvidence(view)}
      <div class="actions">
        <output>${this.#said}</output>
        <button class="act" @click=${() => this.#copy(lang)}>${view.copyLabel}</button>
        <button class="act" @click=${() => this.#save(lang)}>${toolWords(lang).card}</button>
        <button class="act" @click=${() => this.#dialog?.close()}>${widgetWords(lang).close}</button>
      </div>
    </dialog>`;
  }
}
