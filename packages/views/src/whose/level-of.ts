import type { Level } from '@kaoping/core';
import { LEVELS } from '@kaoping/core';

/**
 * The level that `among` names. A level's name always is the level: an organization whose id is `street` cannot be
 * asked for by it, so that a page means the same with every dataset.
 */
export const levelOf = (among: string | undefined): Level | undefined =>
  LEVELS.find((level) => level === among);
