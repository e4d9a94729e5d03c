// Which modules share a file. Left alone, Rollup makes a file for each set of widgets that share something: dozens of
// small ones, each a request and badly packed. What most widgets need is one file, and one a language for its words.
import { wordsOf } from './one-language.mjs';

/** From so many widgets on a module belongs to what all share: measured as the least that single widgets fetch. */
const MOST = 5;
/** Files that only pass on what others export; in a shared file they would draw all of it in. */
const DOORS = /dist\/(?:index|audit|aggregate|publish)\.js$/;

/** Rollup's `manualChunks` for widgets of this graph. */
export function sharedChunks(graph) {
  const uses = new Map();
  for (const { own, name } of graph)
    if (name !== 'kaoping') for (const id of own) uses.set(id, (uses.get(id) ?? 0) + 1);
  return (module) => {
    const { id, lang } = wordsOf(module);
    if (DOORS.test(id) || (uses.get(id) ?? 0) < MOST) return undefined;
    return lang ? `words-${lang}` : 'shared';
  };
}
