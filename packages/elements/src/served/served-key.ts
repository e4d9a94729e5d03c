/**
 * A short name for what is painted: a browser that would paint the same may keep what a server painted. Everything that
 * a widget paints is in its view and in the attributes of its tag, so two keys differ where any figure, word or order
 * does.
 */
export function servedKey(painted: unknown, attributes: readonly (readonly [string, string])[]): string {
  const order = [...attributes].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify([painted, order]);
  let [high, low] = [5381, 52711];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = (Math.imul(high, 33) ^ code) >>> 0;
    low = (Math.imul(low, 31) + code) >>> 0;
  }
  return `${high.toString(36)}-${low.toString(36)}`;
}
