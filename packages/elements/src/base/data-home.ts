let home: string | undefined;

/**
 * Where data are when a tag names no `src`: a folder, or a file. What the page says goes before what
 * {@link dataBeside} says; a relative address is the page's.
 */
export function setDataHome(folder: string | URL): void {
  home = String(folder);
}

/** Told by the script that registers a tag: its data lie in the folder beside it. */
export function dataBeside(script: string): void {
  // Bundlers take `new URL('…', import.meta.url)` for a file of the package, which they then do not find.
  home ??= new URL('./data/', script).href;
}

/** The host of that folder; undefined where nobody told of one. */
export const homeOrigin = (): string | undefined => home && new URL(home, document.baseURI).origin;

/** Whether an address names a file, which then is all there is, rather than a folder of slices. */
export const isFile = (path: string): boolean => /\.json$/i.test(path.split(/[?#]/)[0] ?? '');

/** The folder of what stands beside the data, with a slash; undefined where `src` names a file alone. */
export function dataFolder(src: string | undefined): string | undefined {
  return isFile(src ?? home ?? '') ? undefined : dataAddress(src, './');
}

/**
 * The address of what a widget needs: `src` itself when it names a file, else the slice in the folder that it names.
 * Undefined where no folder is known, or what is named is no address. Relative addresses are the page's.
 */
export function dataAddress(src: string | undefined, slice: string): string | undefined {
  const base = src ?? home;
  if (base === undefined) return undefined;
  let from: URL;
  try {
    from = new URL(base, document.baseURI);
  } catch {
    return undefined;
  }
  // What has no folders, such as `data:…`, is all there is: whoever asks for it is told what is allowed.
  if (isFile(base) || !from.pathname.startsWith('/')) return from.href;
  if (!from.pathname.endsWith('/')) from.pathname += '/';
  return new URL(slice, from).href;
}
