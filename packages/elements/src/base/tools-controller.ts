import { widgetWords } from '@kaoping/views';
import type { ReactiveController, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { paintsStatically } from '../served/static-paint.js';
import type { Shown, Tool, ToolsHost } from '../tools/shown.js';
import type { Toolbox } from '../tools/toolbox.js';

/** On phones, which have no keys, the library plays nothing. */
const hasKeys = (): boolean => paintsStatically() || !/Android|Mobi|iP/.test(navigator.userAgent);

/**
 * What every widget can do: be downloaded, be read aloud, be heard. Only the buttons are always there; what they do is
 * fetched when the first is pressed. What comes of it is said in a status line; the focus stays where it is.
 */
export class ToolsController<View> implements ReactiveController {
  readonly #host: ToolsHost;
  readonly #shown: () => Shown<View> | undefined;
  #box: Toolbox<View> | undefined;
  #said = '';
  /** Settles when what was pressed last has begun. */
  begun: Promise<void> | undefined;

  constructor(host: ToolsHost, shown: () => Shown<View> | undefined) {
    this.#host = host;
    this.#shown = shown;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#box?.end();
  }

  #button(tool: Tool, words: string): TemplateResult {
    const isOn = this.#box?.isOn(tool) ?? false;
    // The space is what lies between two.
    return html` <button
      data-stop
      data-tool=${tool}
      aria-pressed=${tool === 'speak' ? isOn : nothing}
      aria-expanded=${tool === 'speak' ? nothing : isOn}
      @click=${() => (this.begun = this.#press(tool))}
    >
      ${words}
    </button>`;
  }

  /** The buttons, for the end of the foot's line. */
  buttons(): unknown {
    const shown = this.#shown();
    if (!shown) return nothing;
    const { speak, hush, listen, download } = widgetWords(shown.lang);
    return [
      shown.isElder && (paintsStatically() || 'speechSynthesis' in window)
        ? this.#button('speak', this.#box?.isOn('speak') ? hush : speak)
        : nothing,
      shown.sounder && hasKeys() ? this.#button('listen', listen) : nothing,
      shown.exporter ? this.#button('download', download) : nothing,
    ];
  }

  /** What the buttons open, for below the foot's line. */
  panel(): TemplateResult {
    return html`${this.#box?.panel()} <span class="said-tool" role="status">${this.#said}</span>`;
  }

  /** Says that something could not be fetched. */
  fail(): void {
    const lang = this.#shown()?.lang;
    if (lang) this.#say(widgetWords(lang).failed);
  }

  readonly #say = (text: string): void => {
    this.#said = text;
    this.#host.requestUpdate();
  };

  async #press(tool: Tool): Promise<void> {
    try {
      const { Toolbox } = await import('../tools/toolbox.js');
      this.#box ??= new Toolbox(this.#host, this.#shown, this.#say);
      // Not waited for: what it does may itself wait until the widget is painted.
      this.#box.press(tool).catch(() => this.fail());
    } catch {
      this.fail();
    }
  }
}
