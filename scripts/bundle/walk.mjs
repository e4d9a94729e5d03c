/** Calls back with every node of a syntax tree, before and after those inside it. */
export function walk(node, enter, leave = () => {}) {
  if (!node || typeof node.type !== 'string') return;
  enter(node);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) walk(child, enter, leave);
  leave(node);
}

/** A text with some of its places written anew. */
export function splice(code, edits) {
  const sorted = [...edits].sort((a, b) => b.start - a.start);
  return sorted.reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), code);
}
