import type { Dataset, Language } from '@kaoping/core';
import type { EvidenceRef } from '@kaoping/views';
import { evidenceView } from '@kaoping/views';
import { isStandIn } from '../off-page/stand-in.js';
import { checkEvidence } from './check-evidence.js';
import type { EvidenceDialog } from './evidence-dialog.js';

/** A fact that a reader asks about. */
export interface AskedFact {
  readonly ref: EvidenceRef;
  /** Whose it is, where that is known. */
  readonly organization?: string | undefined;
  readonly lang: Language;
  /** Where files lie that belong to the data. */
  readonly folder: string | undefined;
}

/** Shows the evidence of a fact; what came of checking the fact joins it when it is there. */
export async function openEvidence(
  dialog: EvidenceDialog,
  dataset: Dataset,
  { ref, organization = '', lang, folder }: AskedFact,
): Promise<void> {
  const isHere = !isStandIn(dataset);
  const view = isHere ? evidenceView(dataset, ref, lang) : await dataset.evidence(ref, organization);
  if (!view) return;
  dialog.show(view);
  // What was checked of data that are elsewhere is not known here.
  if (isHere)
    void checkEvidence(view, dataset, lang, folder).then((checked) => {
      dialog.replace(view, checked);
    });
}
