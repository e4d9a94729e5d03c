import { isRecord } from '../dataset/info.js';
import type { Beside } from './wire-of.js';

/** Under this name a Parquet file of figures carries what they refer to: JSON, gzip, base64. */
export const NOTE = 'kaoping';

/** Reads the note of a file. What is no note is none: the figures then refer to nothing, and reading them says so. */
export function readNote(note: string | undefined, inflate: (bytes: Uint8Array) => Uint8Array): Beside {
  if (!note) return { tables: {} };
  const text = atob(note);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  const json: unknown = JSON.parse(new TextDecoder().decode(inflate(bytes)));
  return isRecord(json) && isRecord(json['tables']) ? (json as unknown as Beside) : { tables: {} };
}
