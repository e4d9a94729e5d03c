import type { Empty, Failed, Loading } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { paintDates } from '../paint/dates.js';

/** The steps of an address, within which no line ends, and a file's name with the colon that would else begin a line. */
const FILE = /([^/\s]*(?:\/|\.json.))/;

/** What stands where no figures do; what the page put inside the tag stands with it. */
export function paintState(shown: Loading | Empty | Failed, retry: () => void): TemplateResult {
  switch (shown.state) {
    case 'loading':
      return html`<slot></slot>
        <div class="wait" role="status">
          <span class="aside">${shown.message}</span>
          <p></p>
        </div>`;
    case 'empty':
      return html`<div class="message" part="message" role="status">
          <h2>${shown.heading}</h2>
          <p>${shown.message}</p>
        </div>
        <slot></slot>`;
    case 'problem':
      return html`<div class="message" part="message" role="alert">
          <h2>${shown.heading}</h2>
          <ul>
            ${shown.problems.map(({ text }) => html`<li>${paintDates(text, FILE)}</li>`)}
          </ul>
          ${shown.more ? html`<p>${shown.more}</p>` : nothing}
          <button class="act" part="retry" data-stop @click=${retry}>${shown.retry}</button>
        </div>
        <slot></slot>`;
  }
}
