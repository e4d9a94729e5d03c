// Which modules share a file. Left alone, Rollup makes a file for each set of widgets that share something: dozens of
// small ones, each a request and badly packed. What most widgets paint with is one file, and what most of them compute
// with is another, which a page fetches only where it must compute.
import { statSync } from 'node:fs';

/** From so many widgets on a module belongs to what all share: measured as the least that single widgets fetch. */
const MOST = 7;
/** Bytes below which what a few share, or two, is carried along by all: a file of its own costs more. */
const SMALL = 1000;
const TINY = 400;
/** The same of what some engines share. */
const SLIGHT = 800;
/** Files that only pass on what others export; in a shared file they would draw all of it in. */
const DOORS = /dist\/(?:index|audit|aggregate|partitions|publish)\.js$/;
/** A line or two that a widget, or an engine, and what is fetched later need would be a file of its own. */
const LINES = /(?:answers\/first-rows|off-page\/stand-in)\.js$/;
/** What a widget computes with. */
const ENGINE = /-engine\.js$/;
/** A ranking's is one file with all that it shares with one other at most: pages have many rankings. */
const RANKING = /ranking-engine\.js$/;

/** How often each module stands in some lists. */
function count(lists) {
  const uses = new Map();
  for (const list of lists) for (const id of list) uses.set(id, (uses.get(id) ?? 0) + 1);
  return uses;
}

/** Rollup's `manualChunks` for widgets of this graph. */
export function sharedChunks(graph) {
  const widgets = graph.filter(({ name }) => name !== 'kaoping');
  const atOnce = count(widgets.map(({ own }) => own));
  const engines = new Map(widgets.flatMap(({ rooms }) => [...rooms].filter(([id]) => ENGINE.test(id))));
  const computing = count(engines.values());
  const ofRanking = new Set([...engines].find(([id]) => RANKING.test(id))?.[1]);
  return (id) => {
    if (DOORS.test(id)) return undefined;
    if (LINES.test(id)) return 'shared';
    const uses = atOnce.get(id) ?? 0;
    if (uses >= MOST || (uses > 1 && statSync(id).size < (uses > 2 ? SMALL : TINY))) return 'shared';
    // What any widget paints with must not wait for the engine.
    if (atOnce.has(id)) return undefined;
    const engines = computing.get(id) ?? 0;
    if (engines >= MOST || (engines > 1 && statSync(id).size < SLIGHT)) return 'engine';
    return ofRanking.has(id) && engines < 3 ? 'ranking' : undefined;
  };
}
