const LONGEST_QUOTE = 60;
const HALF_PAIRS = /\p{Cs}/gu;

/**
 * A value of a file in a few whole characters, to stand in a problem. What is nested is not unfolded: it may be endless.
 */
export function quote(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const isSaid = typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
  const text = isSaid ? String(value) : '?';
  const cut = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return cut.replace(HALF_PAIRS, '\ufffd');
}
