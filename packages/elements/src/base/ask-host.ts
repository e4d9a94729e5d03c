import { homeOrigin } from './data-home.js';

/** Who may be asked for data: the page's own host, and the one that the scripts were uploaded to. */
export const hosts = (): readonly string[] =>
  [window.origin, homeOrigin() ?? ''].filter(
    (origin, at, all) => origin.startsWith('http') && all.indexOf(origin) === at,
  );

/**
 * Asks for a file, of no other host than those two: what a visitor looks at is nobody else's concern. A redirect is
 * followed only where it stays on the page's own.
 *
 * @param allowed origins; a worker is told them by its page
 * @throws ProblemError where the address, or a redirect, leads elsewhere; nobody there has been asked then
 */
export async function askHost(url: string, init: RequestInit, allowed = hosts()): Promise<Response> {
  const isAllowed = allowed.includes(new URL(url).origin);
  const response = isAllowed ? await fetch(url, { ...init, redirect: 'manual' }) : undefined;
  if (response && response.type !== 'opaqueredirect') return response;
  const { ledAway } = await import('./led-away.js');
  return ledAway(url, isAllowed ? init : undefined, allowed);
}
