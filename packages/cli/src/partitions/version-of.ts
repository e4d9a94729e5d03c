import { createHash } from 'node:crypto';

const DIGITS = 8;

/** What tells one version of a part from others, in its address: it changes with any of these bytes. */
export function versionOf(parts: readonly (Uint8Array | string)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, DIGITS);
}
