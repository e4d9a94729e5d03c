import type { DrillWords } from '../scorecard-view.js';

/** Going down to those below an organization, and back. */
export interface DescentMessages {
  readonly drill: (name: string) => DrillWords;
  /** What the crumbs are called. */
  readonly crumbs: string;
  /** The first crumb, where nothing was said of whom. */
  readonly everybody: string;
}
