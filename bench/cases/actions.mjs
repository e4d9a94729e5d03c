// What is done on a page, by name; each gives what it measured.
import { cold } from './cold.mjs';
import { filter } from './filter.mjs';
import { hold } from './hold.mjs';
import { scroll } from './scroll.mjs';
import { update } from './update.mjs';

export const actions = { cold, filter, hold, scroll, update };
