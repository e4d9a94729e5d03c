import { shuffled } from './statistics.mjs';

/**
 * Runs a case so many times, the contestants one after the other in an order that changes from round to round. Gives
 * their samples by name, one a round. What the data alone weigh in memory is always the same, so it is weighed once.
 */
export async function rounds(stage, each, count, random, note = () => undefined) {
  const samples = Object.fromEntries(each.contestants.map((name) => [name, []]));
  const held = new Map();
  for (let round = 0; round < count; round++)
    for (const contestant of shuffled(each.contestants, random)) {
      const sample = await stage.run({ ...each, contestant });
      if (each.hasHeap) {
        const { addresses } = sample.data;
        if (!held.has(contestant))
          held.set(contestant, (await stage.run({ ...each, contestant, action: 'hold', addresses })).heap);
        const { script, page } = held.get(contestant);
        sample.heap = { script: sample.heap.script - script, page: sample.heap.page - page };
      }
      samples[contestant].push(sample);
      note(contestant, sample);
    }
  return samples;
}
