/** All that opens with a figure's evidence, fetched when the first reader asks. */
export { EvidenceDialog } from './evidence-dialog.js';
export { openEvidence } from './open-evidence.js';
