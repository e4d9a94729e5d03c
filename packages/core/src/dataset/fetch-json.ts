import type { Fault } from './problem.js';
import { ProblemError } from './problem.js';

export interface FetchOptions {
  readonly signal?: AbortSignal;
  /** Seconds in which something must arrive; a server that is silent or drips longer than that has failed. */
  readonly patience?: number;
  /** Asks for the file; the platform's own `fetch` where left out. A {@link ProblemError} of it is passed on. */
  readonly ask?: (url: string, init: RequestInit) => Promise<Response>;
}

const PATIENCE = 20;
/** Within that time at least so many bytes must have come: whoever sends less keeps a page waiting for ever. */
const PROGRESS = 16 * 1024;
/** Larger files are refused before they are parsed, which cannot be done in parts: a page must stay alive. */
const MOST_BYTES = 4 * 1024 * 1024;
/** Deeper than any dataset; a parser builds all of a million levels before it finds that they are not closed. */
const MOST_LEVELS = 32;

type Fail = (fault: Fault) => never;

/** Whether brackets that stand in no string nest too deep. */
function isTooDeep(text: string): boolean {
  let levels = 0;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') isString = !isString;
    else if (isString) at += Number(character === '\\');
    else if (character === '[' || character === '{') levels++;
    else if (character === ']' || character === '}') levels--;
    if (levels > MOST_LEVELS) return true;
  }
  return false;
}

function parse(text: string, fail: Fail): unknown {
  if (isTooDeep(text)) return fail({ code: 'dataset/not-json', found: 'too-deep' });
  try {
    return JSON.parse(text);
  } catch {
    const [first = ''] = text.trimStart();
    const isCut = '[{'.includes(first) && !'}]'.includes(text.trimEnd().slice(-1));
    const found = first === '<' ? 'html' : isCut ? 'cut-off' : 'other';
    return fail({ code: 'dataset/not-json', found });
  }
}

/** Reads what arrives, no more than is allowed of it, and tells of progress. */
async function readText(response: Response, fail: Fail, progress: () => void): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let bytes = Number(response.headers.get('content-length'));
  let text = '';
  for (let came = 0, told = 0; bytes <= MOST_BYTES; bytes = came) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return text + decoder.decode();
    came += value.length;
    text += decoder.decode(value, { stream: true });
    if (came < told + PROGRESS) continue;
    told = came;
    progress();
  }
  return fail({ code: 'dataset/too-large', bytes, allowed: MOST_BYTES });
}

/**
 * Fetches and parses one file, giving up when the caller does or when nobody answers. Rejects with a
 * {@link ProblemError} that names the address, and with the signal's reason when the caller aborts.
 *
 * @example
 * const ask = () => Promise.resolve(new Response('[1, 2]'));
 * await fetchJson('index.json', { ask }); // [1, 2]
 */
export async function fetchJson(
  url: string,
  { signal, patience = PATIENCE, ask = fetch }: FetchOptions = {},
): Promise<unknown> {
  const fail: Fail = (fault) => {
    throw new ProblemError([{ ...fault, place: { url } }]);
  };
  const control = new AbortController();
  const giveUp = (): void => control.abort();
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isLate = true;
      giveUp();
    }, patience * 1000);
  };
  wait();
  if (signal?.aborted) giveUp();
  signal?.addEventListener('abort', giveUp);
  try {
    const response = await ask(url, { signal: control.signal, credentials: 'same-origin' });
    if (!response.ok) return fail({ code: 'dataset/unreachable', status: response.status });
    return parse(await readText(response, fail, wait), fail);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    if (isLate) return fail({ code: 'dataset/no-answer', seconds: patience });
    if (signal?.aborted) throw error;
    return fail({ code: 'dataset/unreachable' });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
    // What was refused need not arrive; what arrived does not mind.
    giveUp();
  }
}
