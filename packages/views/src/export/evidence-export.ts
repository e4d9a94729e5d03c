import type { EvidenceView } from '../evidence-view.js';
import type { Exporter } from '../export-view.js';

/** A figure's evidence to be taken away: the figure with its source, and what came of checking it. */
export const evidenceExport: Exporter<EvidenceView> = ({ of, heading, sentence, lines, version }) => {
  const checked = lines.find(({ key }) => key === 'checked');
  return {
    name: `evidence-${of.id}`,
    heading,
    subheading: sentence,
    columns: checked ? [{ key: 'checked', label: checked.label }] : [],
    lines: [{ fact: of, cells: checked ? [checked.text] : [] }],
    caveats: [],
    source: version,
    pairs: lines.map(({ label, text }) => [label, text]),
    picture: lines.map(({ label, text, isConflict }) => ({
      kind: 'text',
      text: `${label} · ${text}`,
      ...(isConflict && { tone: 'bad' as const }),
    })),
  };
};
