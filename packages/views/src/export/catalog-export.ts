import { catalogMessages } from '../catalog/catalog-language.js';
import type { CatalogView } from '../catalog-view.js';
import type { Exporter, PictureBlock } from '../export-view.js';

/** A picture holds so many indicators of a category. */
const MOST = 12;

/** The catalog to be taken away: the indicators that are shown, with their ids and how many report them. */
export const catalogExport: Exporter<CatalogView> = (view, lang) => {
  const { columns } = catalogMessages[lang];
  return {
    name: 'catalog',
    heading: view.heading,
    subheading: [view.subheading, view.matches].filter(Boolean).join(' · '),
    columns: [
      { key: 'category', label: columns.category },
      { key: 'name', label: columns.name },
      { key: 'indicator', label: columns.indicator },
      { key: 'reporters', label: columns.reporters },
    ],
    lines: view.groups.flatMap(({ heading, items }) =>
      items.map(({ id, name, reporters }) => ({ cells: [heading, name, id, reporters] })),
    ),
    caveats: [],
    source: view.foot.text,
    // What is folded stays folded: hundreds of indicators are a list, not a picture.
    picture: view.groups.flatMap(({ heading, count, items, isOpen }): readonly PictureBlock[] => [
      { kind: 'heading', text: heading, aside: count },
      ...(isOpen ? items : [])
        .slice(0, MOST)
        .map(({ name, reporters }) => ({ kind: 'text', text: `${name} · ${reporters}` }) as const),
      ...(isOpen && items.length > MOST
        ? [{ kind: 'text', text: `${MOST} / ${items.length}`, tone: 'quiet' } as const]
        : []),
    ]),
  };
};
