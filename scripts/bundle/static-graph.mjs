/** The files that a chunk needs before it can run, itself first; each once. */
export function staticGraph(file, bundle, seen = new Set()) {
  const chunk = bundle[file];
  if (!chunk || seen.has(file)) return seen;
  seen.add(file);
  for (const imported of chunk.imports) staticGraph(imported, bundle, seen);
  return seen;
}
