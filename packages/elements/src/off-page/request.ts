import type { DatasetInfo, Language } from '@kaoping/core';
import type { EvidenceRef, EvidenceView, RankingOptions, RankingView, Shown } from '@kaoping/views';

/** Data that a holder is to hold: the bytes of a file, or a folder of parts, which it fetches itself. */
export interface Opening {
  readonly do: 'open';
  /** Of the file, or of `partitions.json`. */
  readonly address: string;
  /** What the file holds, given away; left out for parts. */
  readonly bytes?: Uint8Array;
  /** Origins that may be asked. */
  readonly hosts: readonly string[];
}

/** A ranking as a widget asks for it. */
export interface Asked {
  readonly address: string;
  readonly options: RankingOptions;
  /** What the tag says of `among`, from where a reader may have opened what is below somebody. */
  readonly start: string;
}

export interface RankRequest extends Asked {
  readonly do: 'rank';
}

export interface EvidenceRequest extends Asked {
  readonly do: 'evidence';
  readonly ref: EvidenceRef;
  /** Whose the figure is, by which its part is found. */
  readonly organization: string;
  readonly lang: Language;
}

/** All data behind a ranking, for a file that a reader takes away. */
export interface WholeRequest extends Asked {
  readonly do: 'whole';
}

export type Request = Opening | RankRequest | EvidenceRequest | WholeRequest;

/** What is answered, plain enough to travel between threads. */
export interface Answer {
  readonly open: DatasetInfo;
  readonly rank: Shown<RankingView>;
  readonly evidence: EvidenceView | undefined;
  /** A dataset as it travels. */
  readonly whole: object;
}

/** Whoever holds data and answers: a worker, or the page itself where there can be none. */
export interface Place {
  /** Rejects with a ProblemError, with the signal's reason, and with {@link LOST} where the holder is gone. */
  ask<One extends Request>(request: One, signal?: AbortSignal): Promise<Answer[One['do']]>;
  end(): void;
}

/** Data that somebody holds, as whoever asks knows them. */
export interface Holding {
  readonly address: string;
  /** Settles when the data are with their holder. Rejects as `ask` does. */
  open(): Promise<DatasetInfo>;
  /** The answer to a ranking as it was prepared with the data; undefined where there is none. Never rejects. */
  soon(options: RankingOptions, start: string): Promise<Shown<RankingView> | undefined>;
  /** Rejects with a ProblemError, or with the signal's reason. */
  ask<One extends Request>(request: One, signal?: AbortSignal): Promise<Answer[One['do']]>;
}

/** The holder has died, with all that it held. */
export const LOST = new Error('The worker is gone.');

/** What is said to a worker, and by it. */
export type ToWorker =
  { readonly id: number; readonly request: Request } | { readonly drop: number } | { readonly ping: true };
export type FromWorker =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly problems: readonly unknown[] }
  | { readonly pong: true };
