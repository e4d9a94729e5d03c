import type { Exporter, ExportLine, PictureBlock } from '../export-view.js';
import { projectsMessages } from '../projects/projects-language.js';
import type { ProjectColumn, ProjectItem, ProjectsView } from '../projects-view.js';

/** A picture holds so many projects of a stage. */
const MOST = 8;

const linesOf = (heading: string, { evidence, detail, figure }: ProjectItem): readonly ExportLine[] => [
  { fact: evidence, cells: [heading, detail] },
  ...(figure ? [{ fact: figure.evidence, cells: [heading, ''] }] : []),
];

const itemBlock = ({ name, detail, figure }: ProjectItem): PictureBlock => ({
  kind: 'text',
  text: [name, detail, figure?.text].filter(Boolean).join(' · '),
});

const columnBlocks = ({ heading, count, hint, stages }: ProjectColumn): readonly PictureBlock[] => [
  { kind: 'heading', text: heading, aside: count },
  { kind: 'text', text: hint, tone: 'quiet' },
  ...stages.flatMap((stage): readonly PictureBlock[] => [
    { kind: 'text', text: `${stage.heading} ${stage.count}`, tone: 'quiet' },
    ...stage.items.slice(0, MOST).map(itemBlock),
    ...(stage.items.length > MOST
      ? [{ kind: 'text', text: `${MOST} / ${stage.items.length}`, tone: 'quiet' } as const]
      : []),
  ]),
];

/** Projects to be taken away: those that are shown, each with its figure, and that none is verified. */
export const projectsExport: Exporter<ProjectsView> = (view, lang) => {
  const { kind, detail } = projectsMessages[lang].columns;
  const { verified } = view;
  const words = `${verified.heading} ${verified.count}`;
  return {
    name: 'projects',
    heading: view.heading,
    subheading: [view.subheading, view.matches].filter(Boolean).join(' · '),
    columns: [
      { key: 'kind', label: kind },
      { key: 'detail', label: detail },
    ],
    lines: view.columns.flatMap(({ heading, stages }) =>
      stages.flatMap(({ items }) => items.flatMap((item) => linesOf(heading, item))),
    ),
    caveats: [view.part, verified.text],
    source: view.foot.text,
    picture: [
      ...view.columns.flatMap(columnBlocks),
      // What that means stands below the picture, with the other caveats.
      { kind: 'text', text: words, tone: 'note' },
    ],
  };
};
