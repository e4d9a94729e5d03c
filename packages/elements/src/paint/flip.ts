/** How long a row takes to its new place. */
const GLIDE_MS = 250;
/** Beyond this many rows nobody can follow them. */
const MOST = 60;

export type Places = ReadonlyMap<string, number>;

const rowsIn = (root: ParentNode): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('[data-glide]'),
];

const wantsMotion = (): boolean => matchMedia('(prefers-reduced-motion: no-preference)').matches;

/** Where rows stand before a change, by their `data-glide`; nothing where motion is not wanted or would not help. */
export function placesOf(root: ParentNode | null): Places {
  const rows = root && wantsMotion() ? rowsIn(root) : [];
  if (rows.length > MOST) return new Map();
  return new Map(rows.map((row) => [row.dataset['glide'] ?? '', row.getBoundingClientRect().top]));
}

/** Lets rows that stand in another order than before glide from where they stood, so that the eye can follow. */
export function glide(root: ParentNode, before: Places): void {
  if (!before.size) return;
  const rows = rowsIn(root);
  const now = rows.map((row) => row.dataset['glide'] ?? '').filter((name) => before.has(name));
  const then = [...before.keys()].filter((name) => now.includes(name));
  if (now.every((name, at) => name === then[at])) return;
  const tops = rows.map((row) => row.getBoundingClientRect().top);
  rows.forEach((row, at) => {
    const from = before.get(row.dataset['glide'] ?? '');
    const by = from === undefined ? 0 : from - (tops[at] ?? from);
    if (by)
      row.animate([{ transform: `translateY(${by}px)` }, { transform: 'none' }], {
        duration: GLIDE_MS,
        easing: 'ease-out',
      });
  });
}
