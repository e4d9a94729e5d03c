import { paintsStatically } from '../served/static-paint.js';
import { CONTRAST, FORCED, media } from './media.js';

export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

const DARK = '(prefers-color-scheme: dark)';

/** Whether the page itself has a dark form: a dark widget on a page that stays white would be a hole in it. */
function pageGoesDark(element: Element): boolean {
  const scheme = getComputedStyle(element).getPropertyValue('color-scheme');
  const meta = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]');
  return scheme.includes('dark') || (meta?.content.includes('dark') ?? false);
}

/** The theme that `auto` stands for, here and now. */
export function resolveTheme(theme: Theme, element: Element): Exclude<Theme, 'auto'> {
  if (theme !== 'auto') return THEMES.includes(theme) ? theme : 'light';
  if (paintsStatically()) return 'light';
  if (media(CONTRAST).matches) return 'contrast';
  return media(DARK).matches && pageGoesDark(element) ? 'dark' : 'light';
}

/** Calls back when the reader's preference changes; returns what ends it. */
export function onPreferenceChange(listener: () => void): () => void {
  // addListener is what browsers before 2020 have; it is still everywhere.
  const queries = [DARK, CONTRAST, FORCED].map(media);
  for (const query of queries) query.addEventListener?.('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener?.('change', listener);
  };
}
