/** Named things of several widgets, each name once, with what each widget says of it where they differ. */
export function toldOnce(named) {
  const told = new Map();
  for (const { name, description } of named)
    told.set(name, new Set([...(told.get(name) ?? []), ...(description ? [description] : [])]));
  return Array.from(told, ([name, words]) => ({ name, description: Array.from(words).join(' · ') }));
}
