// The typeface that the pictures of the widgets are taken with; installs it where that needs no question.
import { answer, installDebian } from './debian.mjs';

export const FONT = { family: 'Noto Sans CJK SC', package: 'fonts-noto-cjk' };

/** Whether the typeface is here, as `file version`; empty where it is not. */
export function findFont() {
  const [line = ''] = answer('fc-list', [
    `:family=${FONT.family}:style=Regular`,
    'file',
    'fontversion',
  ]).split('\n');
  const found = /([^/]+\.\w+): ?:fontversion=(\d+)/.exec(line);
  return found ? `${found[1]} ${found[2]}` : '';
}

/** Installs the typeface on Debian; anywhere else, pictures are skipped by name. */
export function provideFont() {
  if (!findFont()) installDebian(FONT.package);
  return findFont();
}
