import { shuffled } from './statistics.mjs';

/**
 * Runs a case so many times, the contestants one after the other in an order that changes from round to round. Gives
 * their samples by name, one a round.
 */
export async function rounds(stage, each, count, random, note = () => undefined) {
  const samples = Object.fromEntries(each.contestants.map((name) => [name, []]));
  for (let round = 0; round < count; round++)
    for (const contestant of shuffled(each.contestants, random)) {
      const sample = await stage.run({ ...each, contestant });
      if (each.hasHeap) {
        const { heap } = await stage.run({ ...each, contestant, action: 'hold' });
        sample.heap = { script: sample.heap.script - heap.script, page: sample.heap.page - heap.page };
      }
      samples[contestant].push(sample);
      note(contestant, sample);
    }
  return samples;
}
