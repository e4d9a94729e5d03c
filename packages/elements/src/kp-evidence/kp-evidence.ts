import type { Dataset, ObservationId } from '@kaoping/core';
import { SLUG } from '@kaoping/core';
import type { EvidenceView, Loading, Shown } from '@kaoping/views';
import { loading, toolWords } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { property } from '../base/property.js';
import { copyText } from '../base/copy-text.js';
import { KpElement } from '../base/kp-element.js';
import { late } from '../base/late.js';
import { WholeSlice } from '../base/whole-slice.js';
import { evidenceStyles } from './evidence.styles.js';
import type { FindingsState } from './findings.js';
import { findingsOf, knownFindings } from './findings.js';
import { paintEvidence } from './paint-evidence.js';

const engine = late(() => import('./evidence-engine.js'));
type Engine = NonNullable<typeof engine.now>;

/**
 * Where a figure was said: the sentence, the document and the place in it; how it was read; and what came of checking it
 * against the other figures.
 *
 * @element kp-evidence
 * @slot - Shown until the evidence is ready, when scripts are off, and when it fails
 * @fires kp-ready - The evidence is shown
 * @fires kp-problem - It cannot be shown; detail: problems
 * @csspart frame - The outer box
 * @csspart heading - What this is
 * @csspart evidence - The fact, and where it is from
 * @csspart foot - Version of the data
 */
export class KpEvidence extends KpElement<EvidenceView, Engine> {
  static override styles = [KpElement.styles, evidenceStyles];

  /** Id of the observation. */
  @property() observation?: string;
  /** Id of the organization that reported it; with it only that organization's slice is fetched. */
  @property() organization?: string;
  /** Id of its indicator; with it only that indicator's slice is fetched. */
  @property() indicator?: string;

  override readonly engine = engine;
  protected override exporter = async () => (await import('./evidence-exporter.js')).evidenceExport;
  readonly #slice = new WholeSlice('observations');
  #findings: FindingsState | undefined;
  #said = '';

  override get slice(): string {
    const { observation, organization, indicator } = this;
    if (!observation) return '';
    if (organization || !indicator) return this.#slice.path(organization);
    return SLUG.test(indicator) ? `indicators/${indicator}.json` : '';
  }

  protected override get question() {
    const { observation = '', organization, indicator } = this;
    return { observation, ...(organization && { organization }), ...(indicator && { indicator }) };
  }

  protected override look(dataset: Dataset): boolean {
    return this.#slice.look(dataset, this.organization, this.isGivenAll);
  }

  protected override viewOf(dataset: Dataset, engine: Engine): Shown<EvidenceView> | Loading {
    const { observation = '', language: lang } = this;
    const view = engine.evidenceView(dataset, observation as ObservationId, lang);
    if (view) return this.#checked(view, dataset, engine);
    return this.look(dataset) ? loading(lang) : engine.notThere('observation', observation, lang);
  }

  /**
   * The evidence with what came of checking it. It waits for that, so that nothing moves under the reader's eyes, and
   * stands without it where it cannot be had.
   */
  #checked(
    view: EvidenceView,
    dataset: Dataset,
    { checkedEvidence, ready }: Engine,
  ): Shown<EvidenceView> | Loading {
    const { language: lang } = this;
    const learned = knownFindings(dataset);
    if (learned !== undefined) return ready(learned ? checkedEvidence(view, dataset, learned, lang) : view);
    const known = this.#findings;
    if (known?.dataset === dataset) {
      if (known.isPending) return loading(lang);
      return ready(known.findings ? checkedEvidence(view, dataset, known.findings, lang) : view);
    }
    const asked: FindingsState = { dataset, isPending: true };
    this.#findings = asked;
    const settle = (findings?: FindingsState['findings']): void => {
      if (this.#findings !== asked) return;
      this.#findings = { dataset, ...(findings && { findings }) };
      this.requestUpdate();
    };
    findingsOf(dataset, this.dataFolder).then(settle, () => {
      settle();
    });
    return loading(lang);
  }

  protected override paint(view: EvidenceView): TemplateResult {
    const { card } = toolWords(this.language);
    return html`<section aria-labelledby="heading" part="evidence">
      <h2 id="heading" part="heading">${this.heading ?? view.heading}</h2>
      ${paintEvidence(view)}
      <div class="actions">
        <output>${this.#said}</output>
        <button class="act" data-stop @click=${() => this.#copy(view)}>${view.copyLabel}</button>
        <button class="act" data-stop @click=${() => this.#save(view)}>${card}</button>
      </div>
      ${this.foot({ source: '', version: view.version, text: view.version })}
    </section>`;
  }

  #say(text: string): void {
    this.#said = text;
    this.requestUpdate();
  }

  async #copy({ copy }: EvidenceView): Promise<void> {
    const { copied, notCopied } = toolWords(this.language);
    const place = this.renderRoot.querySelector('section');
    if (place) this.#say((await copyText(copy, place)) ? copied : notCopied);
  }

  async #save(view: EvidenceView): Promise<void> {
    const { saved } = toolWords(this.language);
    try {
      const { saveFactCard } = await import('../fact-card/save-fact-card.js');
      this.#say(saved(await saveFactCard(view)));
    } catch {
      this.#say(this.words.failed);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kp-evidence': KpEvidence;
  }
}
