import type { Language } from '@kaoping/core';

/** Fetches the words of a language; a class whose words are all there has none. */
export type WordFiles = Readonly<Partial<Record<Language, () => Promise<unknown>>>>;

const fetched = new WeakSet<() => Promise<unknown>>();

/** Fetches the words of a language; undefined where they are there. Rejects where they cannot be had. */
export function fetchWords(files: WordFiles | undefined, lang: Language): Promise<void> | undefined {
  const load = files?.[lang];
  if (!load || fetched.has(load)) return undefined;
  return load().then(() => {
    fetched.add(load);
  });
}
