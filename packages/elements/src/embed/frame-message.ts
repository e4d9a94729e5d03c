/** What a frame tells the page around it. */
export interface HeightMessage {
  readonly type: 'kaoping:height';
  readonly version: 1;
  /** CSS pixels that the content needs. */
  readonly height: number;
}

/** What the page asks a frame that may have told its height before anybody listened. */
export interface AskMessage {
  readonly type: 'kaoping:ask';
  readonly version: 1;
}

/** Taller than any widget; a page must not be stretched without end by what it frames. */
export const MOST_PIXELS = 20_000;

const isMessage = (data: unknown, type: string): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' &&
  data !== null &&
  (data as Partial<AskMessage>).type === (type as unknown) &&
  (data as Partial<AskMessage>).version === 1;

export const isAsk = (data: unknown): boolean => isMessage(data, 'kaoping:ask');

/** The height that a message tells; undefined for every other message, and for heights that no widget has. */
export function toldHeight(data: unknown): number | undefined {
  if (!isMessage(data, 'kaoping:height')) return undefined;
  const { height } = data;
  return typeof height === 'number' && height > 0 && height <= MOST_PIXELS ? Math.ceil(height) : undefined;
}
