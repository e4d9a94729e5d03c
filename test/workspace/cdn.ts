import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const folder = 'packages/elements/cdn';
export const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
export const isThere = (name: string): boolean =>
  statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() ?? false;

export interface CdnFile {
  readonly bytes: number;
  readonly gzip: number;
  readonly brotli: number;
  readonly integrity: string;
  readonly immutable: boolean;
  readonly hashed?: string;
  readonly imports?: readonly string[];
}
export const manifest = JSON.parse(read('manifest.json')) as {
  readonly files: Readonly<Record<string, CdnFile>>;
};

/** Everything that lies in the folder, itself relative to it. */
export const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replace(/\\/g, '/'))
  .filter(isThere)
  .sort();
export const scripts = names.filter((name) => name.endsWith('.js'));
