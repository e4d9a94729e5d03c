import type { Problem, Row } from '@kaoping/core';
import { groupsOf } from './group.js';
import type { Keeper } from './keeper.js';
import { doubled } from './keeper.js';
import { SeenIds, fingerprint } from './seen-ids.js';
import { Spill, idIn, rowOf } from './spill.js';
import { keyOf } from './group.js';

/** An id to be kept: a part of a text would keep all of the text. */
const ownId = (json: string): string => String(rowOf(json)['id']);

/** A suspicion by fingerprint is looked at again in full, so that what is named is so. */
function reportDoubled(
  spill: Spill,
  suspects: ReadonlySet<number>,
  report: (problem: Problem) => void,
): void {
  if (!suspects.size) return;
  const firsts = new Map<string, number>();
  const found: { id: string; first: number; line: number }[] = [];
  for (const lines of spill.files())
    for (const { line, json } of lines) {
      if (!suspects.has(fingerprint(idIn(json)))) continue;
      const id = ownId(json);
      const other = firsts.get(id);
      if (other !== undefined) found.push({ id, first: Math.min(line, other), line: Math.max(line, other) });
      else firsts.set(id, line);
    }
  for (const { id, first, line } of found.sort((a, b) => a.line - b.line)) report(doubled(id, first, line));
}

/** Keeps figures in files of a folder, one for each indicator and period. */
export function keepInFiles(folder: string): Keeper {
  const spill = new Spill(folder);
  const seen = new SeenIds(folder);
  return {
    add(row, line, json) {
      seen.add(String(row['id']));
      spill.add(keyOf(row), line, json);
    },
    finish(report) {
      spill.flush();
      reportDoubled(spill, seen.doubled(), report);
      return Promise.resolve();
    },
    find(ids) {
      const found = new Map<string, Row>();
      if (ids.size)
        for (const lines of spill.files())
          for (const { json } of lines) if (ids.has(idIn(json))) found.set(ownId(json), rowOf(json));
      return Promise.resolve(found);
    },
    // eslint-disable-next-line @typescript-eslint/require-await -- others have to wait
    async *groups(other) {
      for (const lines of spill.files())
        yield* groupsOf(
          lines.map(({ json }) => rowOf(json)),
          other,
        );
    },
  };
}
