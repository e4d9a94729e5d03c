import { ProblemError } from '@kaoping/core';

/**
 * What comes of an address that leads elsewhere, or that may, by a redirect. Without `init` nobody is asked at all.
 *
 * @throws ProblemError unless the redirect stays on the page's own host
 */
export async function ledAway(
  url: string,
  init: RequestInit | undefined,
  allowed: readonly string[],
): Promise<Response> {
  try {
    // In this mode the browser itself ends a redirect that leads away, before anybody there is asked.
    if (init) return await fetch(url, { ...init, mode: 'same-origin' });
  } catch (error) {
    if (init?.signal?.aborted) throw error;
  }
  throw new ProblemError([{ code: 'dataset/other-host', allowed, place: { url } }]);
}
