import type { ExportFormat } from '@kaoping/views';
import { EXPORT_FORMATS, toolWords, widgetWords } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { addStyles } from '../base/late-styles.js';
import { wholeOf } from '../off-page/stand-in.js';
import type { Shown, Tool, ToolsHost } from './shown.js';
import { toolsStyles } from './tools.styles.js';

/** What the tools of a widget do, and what they open. What a tool needs is fetched when it is pressed. */
export class Toolbox<View> {
  readonly #host: ToolsHost;
  readonly #shown: () => Shown<View> | undefined;
  readonly #say: (text: string) => void;
  #isOpen = false;
  #hush: (() => void) | undefined;
  #silence: (() => void) | undefined;
  #isListening = false;

  constructor(host: ToolsHost, shown: () => Shown<View> | undefined, say: (text: string) => void) {
    this.#host = host;
    this.#shown = shown;
    this.#say = say;
    if (host.shadowRoot) addStyles(host.shadowRoot, toolsStyles);
  }

  /** Whether a tool's button is pressed, or what it opens is open. */
  isOn(tool: Tool): boolean {
    if (tool === 'speak') return this.#hush !== undefined;
    return tool === 'listen' ? this.#isListening : this.#isOpen;
  }

  /** Does what a button stands for. Rejects where something could not be fetched. */
  async press(tool: Tool): Promise<void> {
    if (tool === 'speak') await this.#speak();
    else if (tool === 'listen') await this.#listen();
    else this.#open();
  }

  /** Stops whatever sounds: the widget leaves the page. */
  end(): void {
    this.#hush?.();
    this.#endSound();
  }

  /** What is open, for below the foot's line. */
  panel(): TemplateResult | typeof nothing {
    const lang = this.#shown()?.lang;
    if (!lang) return nothing;
    const words = toolWords(lang);
    return html`${
      this.#isOpen
        ? html`<span class="tools formats" role="group" aria-label=${widgetWords(lang).download}>
            ${EXPORT_FORMATS.map(
              (format) =>
                html` <button data-stop data-format=${format} @click=${() => this.#take(format)}>
                  ${words.formats[format]}
                </button>`,
            )}
          </span>`
        : nothing
    }${
      this.#isListening
        ? html`<div class="sound" part="sound">
            <div class="sounding" data-stop data-sound role="application" @keydown=${this.#soundKey}>
              ${words.soundKeys}
            </div>
            <div class="heard"></div>
          </div>`
        : nothing
    }`;
  }

  #open(): void {
    this.#isOpen = !this.#isOpen;
    this.#say('');
  }

  async #take(format: ExportFormat): Promise<void> {
    const shown = this.#shown();
    if (!shown?.exporter) return;
    const { dataset, view, lang, exporter } = shown;
    try {
      const [{ takeAway }, exported, data] = await Promise.all([
        import('../export/take-away.js'),
        exporter(),
        dataset().then(wholeOf),
      ]);
      this.#say(toolWords(lang).saved(await takeAway(format, data, exported(view, lang), lang)));
    } catch {
      this.#say(widgetWords(lang).failed);
    }
  }

  async #speak(): Promise<void> {
    const shown = this.#shown();
    const frame = this.#host.shadowRoot?.querySelector('.frame');
    if (this.#hush) {
      this.#hush();
      return;
    }
    if (!shown || !frame) return;
    const { readAloud, sentencesOf } = await import('../speech/read-aloud.js');
    this.#hush = readAloud(sentencesOf(frame), shown.lang, () => {
      this.#hush = undefined;
      this.#host.requestUpdate();
    });
    this.#say('');
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  }

  #endSound(): void {
    this.#silence?.();
    this.#silence = undefined;
    this.#isListening = false;
  }

  async #listen(): Promise<void> {
    const shown = this.#shown();
    if (this.#isListening || !shown?.sounder) {
      this.#endSound();
      this.#say('');
      return;
    }
    try {
      const [{ playSound }, sounder] = await Promise.all([import('../sound/play-sound.js'), shown.sounder()]);
      const sound = sounder(shown.view, shown.lang);
      if (!sound) return;
      this.#isListening = true;
      this.#say('');
      await this.#host.updateComplete;
      const [place, heard] = [this.#find('[data-sound]'), this.#find('.heard')];
      if (!place || !heard) return;
      place.setAttribute('aria-label', toolWords(shown.lang).sound(sound.heading));
      this.#silence = playSound(sound, place, heard, shown.lang);
      // Whoever asks to listen goes there, as into a dialog, and Escape leads back.
      place.focus();
    } catch (error) {
      this.#endSound();
      throw error;
    }
  }

  /** The keys of the sound are its own; only Tab and Escape lead out. */
  readonly #soundKey = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') return;
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    this.#endSound();
    this.#find('[data-tool=listen]')?.focus();
    this.#say('');
  };
}
