// What a reader may have set in the system, as tests name it and as style sheets ask for it.

/** The media features, and what holds where a test names none. */
const FEATURES = {
  colorScheme: ['prefers-color-scheme', 'light'],
  reducedMotion: ['prefers-reduced-motion', 'no-preference'],
  forcedColors: ['forced-colors', 'none'],
};

/** All settings: those of a test, and what is usual for the others. */
export const allMedia = (media = {}) =>
  Object.fromEntries(Object.entries(FEATURES).map(([name, [, usual]]) => [name, media[name] ?? usual]));

/** The settings as pairs for the DevTools protocol. */
export const mediaFeatures = (media) =>
  Object.entries(FEATURES).map(([name, [feature]]) => ({ name: feature, value: media[name] }));

/** The media query that holds when all settings have come to the page. */
export const mediaQuery = (media) =>
  mediaFeatures(media)
    .map(({ name, value }) => `(${name}: ${value})`)
    .join(' and ');
