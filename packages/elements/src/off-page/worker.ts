import { Holder } from './holder-engine.js';
import { problemsIn } from './problems.js';
import type { FromWorker, ToWorker } from './request.js';

const holder = new Holder();
/** Who still waits for an answer. */
const waiting = new Set<number>();
const tell = (message: FromWorker): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void hear(data));

async function hear(message: ToWorker): Promise<void> {
  if ('ping' in message) {
    tell({ pong: true });
    return;
  }
  if ('drop' in message) {
    waiting.delete(message.drop);
    return;
  }
  const { id, request } = message;
  waiting.add(id);
  // What came meanwhile may take it back: who types fast wants the last answer only.
  await new Promise((resolve) => setTimeout(resolve));
  if (!waiting.has(id)) return;
  try {
    tell({ id, answer: await holder.answer(request) });
  } catch (error) {
    tell({ id, problems: problemsIn(error) });
  }
  waiting.delete(id);
}
