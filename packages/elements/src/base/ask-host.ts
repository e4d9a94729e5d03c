import { ProblemError } from '@kaoping/core';
import { homeOrigin } from './data-home.js';

/** Who may be asked for data: the page's own host, and the one that the scripts were uploaded to. */
const hosts = (): readonly string[] =>
  [window.origin, homeOrigin() ?? ''].filter(
    (origin, at, all) => origin.startsWith('http') && all.indexOf(origin) === at,
  );

/**
 * Asks for a file, of no other host than those two: what a visitor looks at is nobody else's concern. A redirect is
 * followed only where it stays on the page's own.
 *
 * @throws ProblemError where the address, or a redirect, leads elsewhere; nobody there has been asked then
 */
export async function askHost(url: string, init: RequestInit): Promise<Response> {
  const allowed = hosts();
  const refuse = (): never => {
    throw new ProblemError([{ code: 'dataset/other-host', allowed, place: { url } }]);
  };
  if (!allowed.includes(new URL(url).origin)) return refuse();
  const response = await fetch(url, { ...init, redirect: 'manual' });
  if (response.type !== 'opaqueredirect') return response;
  try {
    // In this mode the browser itself ends a redirect that leads away, before anybody there is asked.
    return await fetch(url, { ...init, mode: 'same-origin' });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    return refuse();
  }
}
