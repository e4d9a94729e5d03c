import { isServer } from 'lit';

let isStatic: boolean = isServer;

/**
 * Whether a widget is painted as a server paints it: without a word about the page, the reader's settings or their
 * device. True on a server, and while a browser finds out what a server has painted.
 */
export const paintsStatically = (): boolean => isStatic;

/** What `paint` gives when it paints as a server does. */
export function paintStatically<Result>(paint: () => Result): Result {
  isStatic = true;
  try {
    return paint();
  } finally {
    isStatic = isServer;
  }
}
