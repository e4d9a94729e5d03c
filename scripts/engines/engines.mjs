import { chromium } from './chromium.mjs';
import { firefox } from './firefox.mjs';
import { webkit } from './webkit.mjs';

/**
 * The engines that the element tests run in. Each has a `name`; `launcher()` for the test runner; `emulate(page, media)`;
 * `tree(page)`, what it tells assistive technology; `cannot`, the reason by what it cannot do.
 */
export const ENGINES = { chromium, firefox, webkit };
