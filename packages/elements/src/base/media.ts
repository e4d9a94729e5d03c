export const FORCED = '(forced-colors: active)';
export const CONTRAST = '(prefers-contrast: more)';

const queries = new Map<string, MediaQueryList>();

/** A query that all widgets of a page share: each that is made costs the browser some styles. */
export function media(query: string): MediaQueryList {
  const list = queries.get(query) ?? matchMedia(query);
  queries.set(query, list);
  return list;
}
