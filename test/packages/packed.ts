import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The folder of the workspace, from where the compiled tests stand. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** A script of the workspace; they are JavaScript without types. */
export const script = async (path: string): Promise<unknown> => import(pathToFileURL(join(root, path)).href);

const { tarballs } = (await script('scripts/packages/pack.mjs')) as {
  readonly tarballs: () => Readonly<Record<string, string>>;
};

/** The packed files by the names of their packages. */
export const packed = tarballs();
