import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}
interface Waiting {
  readonly resolve: (result: Record<string, unknown>) => void;
  readonly reject: (error: Error) => void;
}

/** What a key is called in the protocol; only keys that write nothing. */
const KEY_CODES = { Tab: 9, Enter: 13, Escape: 27, End: 35, Home: 36, ArrowUp: 38, ArrowDown: 40 };
export type Key = keyof typeof KEY_CODES;

/**
 * One page of a browser of 2020, spoken to over pipes: the clients of today ask what it does not know. It collects what
 * the page complains of.
 */
export class OldPage {
  readonly complaints: string[] = [];
  readonly #browser: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  #session: string | undefined;
  #id = 0;
  #rest = '';
  #onLoad = (): void => undefined;

  private constructor(path: string, args: readonly string[]) {
    this.#browser = spawn(path, [...args, '--remote-debugging-pipe'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    const answers = this.#browser.stdio[4] as Readable;
    answers.setEncoding('utf8').on('data', (text: string) => {
      const messages = (this.#rest + text).split('\0');
      this.#rest = messages.pop() ?? '';
      for (const message of messages) this.#take(JSON.parse(message) as Answer);
    });
    this.#browser.once('exit', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('the old browser went away'));
    });
  }

  static async open(path: string, args: readonly string[], size: { width: number; height: number }) {
    const page = new OldPage(path, args);
    const { targetId } = await page.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await page.send('Target.attachToTarget', { targetId, flatten: true });
    page.#session = sessionId as string;
    for (const domain of ['Page', 'Runtime', 'Log']) await page.send(`${domain}.enable`);
    const metrics = { ...size, deviceScaleFactor: 1, mobile: false };
    await page.send('Emulation.setDeviceMetricsOverride', metrics);
    return page;
  }

  #take({ id, method, params, result, error }: Answer): void {
    if (id !== undefined) {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.reject(new Error(error.message));
      else waiting?.resolve(result ?? {});
      return;
    }
    if (method === 'Page.loadEventFired') this.#onLoad();
    const isComplaint =
      method === 'Runtime.exceptionThrown' ||
      (method === 'Runtime.consoleAPICalled' && ['error', 'warning'].includes(String(params?.['type']))) ||
      method === 'Log.entryAdded';
    if (isComplaint) this.complaints.push(JSON.stringify(params));
  }

  send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    const id = ++this.#id;
    const sessionId = this.#session;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      const message = JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) });
      (this.#browser.stdio[3] as Writable).write(`${message}\0`);
    });
  }

  /** The value of an expression in the page, once it is settled. */
  async evaluate<Value>(expression: string): Promise<Value> {
    const answer = await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    const { exceptionDetails, result } = answer as { exceptionDetails?: unknown; result: { value: Value } };
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return result.value;
  }

  /** Opens an address and waits for its load event. */
  async goto(url: string): Promise<void> {
    const isLoaded = new Promise<void>((resolve) => (this.#onLoad = resolve));
    await this.send('Page.navigate', { url });
    await isLoaded;
  }

  async press(key: Key): Promise<void> {
    const windowsVirtualKeyCode = KEY_CODES[key];
    const text = key === 'Enter' ? { text: '\r' } : {};
    const common = { key, code: key, windowsVirtualKeyCode };
    await this.send('Input.dispatchKeyEvent', {
      type: 'text' in text ? 'keyDown' : 'rawKeyDown',
      ...common,
      ...text,
    });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...common });
  }

  async close(): Promise<void> {
    const hasEnded = new Promise((resolve) => this.#browser.once('exit', resolve));
    this.#browser.kill('SIGKILL');
    await hasEnded;
  }
}
