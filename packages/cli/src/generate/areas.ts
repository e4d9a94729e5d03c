import type { Random } from '@kaoping/core/aggregate';
import type { PlaceName } from './names.js';
import { placeName } from './names.js';
import type { Scale } from './scales.js';

/** An invented place. `province` counts from 0; `parts` are the streets in it, which is how large it is. */
export interface Area extends PlaceName {
  readonly id: string;
  readonly code: string;
  readonly depth: number;
  readonly parent: string;
  readonly province: number;
  parts: number;
}

const LEVELS = ['province', 'city', 'district', 'street'] as const;
export const levelOf = ({ depth }: Area): string => LEVELS[depth] ?? '';

/** Shares `total` among so many, unevenly, each at least one. */
function spread(total: number, among: number, random: Random): readonly number[] {
  const weights = Array.from({ length: among }, () => 0.4 + random());
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const shares = weights.map((weight) => Math.max(1, Math.floor((weight / sum) * total)));
  let rest = total - shares.reduce((all, share) => all + share, 0);
  for (let at = 0; rest !== 0; at = (at + 1) % among) {
    const step = Math.sign(rest);
    if ((shares[at] ?? 0) + step < 1) continue;
    shares[at] = (shares[at] ?? 0) + step;
    rest -= step;
  }
  return shares;
}

const FIRST_CODE = 11;
const PREFIXES = 'pcds';

function children(parents: readonly Area[], total: number, depth: number, random: Random): Area[] {
  const counts = spread(total, parents.length, random);
  const digits = depth < 3 ? 2 : 3;
  return parents.flatMap((parent, at) => {
    const taken = new Set<string>();
    return Array.from({ length: counts[at] ?? 0 }, (_, index): Area => {
      const code = parent.code + String(index + 1).padStart(digits, '0');
      const name = placeName(depth, random, taken);
      const id = PREFIXES.charAt(depth) + code;
      return { ...name, id, code, depth, parent: parent.id, province: parent.province, parts: 1 };
    });
  });
}

/** Every area of a scale, by level, children in the order of their parents. */
export function areasOf(scale: Scale, random: Random): readonly (readonly Area[])[] {
  const taken = new Set<string>();
  const provinces = Array.from({ length: scale.provinces }, (_, index): Area => {
    const code = String(FIRST_CODE + index);
    const name = placeName(0, random, taken);
    return { ...name, id: `p${code}`, code, depth: 0, parent: '', province: index, parts: 0 };
  });
  const levels = [provinces];
  for (const [depth, total] of [scale.cities, scale.districts, scale.streets].entries())
    levels.push(children(levels[depth] ?? [], total, depth + 1, random));
  const byId = new Map(levels.flat().map((area) => [area.id, area]));
  for (const level of [...levels.slice(1)].reverse())
    for (const area of level) {
      const parent = byId.get(area.parent);
      if (parent) parent.parts += area.depth === 3 ? 1 : area.parts;
    }
  return levels;
}
