// Finds a Chrome or Chromium, and installs one where there is none.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { installDebian } from './debian.mjs';
import { placesOf, runs } from './find-program.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Browsers that Playwright keeps in the user's cache. */
function downloaded() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache/ms-playwright');
  try {
    return readdirSync(cache)
      .filter((name) => name.startsWith('chromium-'))
      .flatMap((name) =>
        ['chrome-linux', 'chrome-linux64'].map((folder) => join(cache, name, folder, 'chrome')),
      );
  } catch {
    return [];
  }
}

/** The path of an installed browser, CHROME_PATH first; undefined where there is none. */
export function findBrowser() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) {
    if (runs(CHROME_PATH)) return CHROME_PATH;
    console.error(`CHROME_PATH names ${CHROME_PATH}, which cannot be run.`);
  }
  return [...placesOf(NAMES), ...PLACES, ...downloaded()].find(runs);
}

const quietly = (command, args) =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' })
    .status === 0;

/** An installed browser, or undefined after one sentence on what to do. */
export function provideBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chrome or Chromium found; installing one…');
  if (installDebian('chromium') && findBrowser()) return findBrowser();
  if (quietly('npx', ['--yes', 'playwright', 'install', 'chromium']) && findBrowser()) return findBrowser();
  console.error('Install Chrome or Chromium, or name one in CHROME_PATH, and run npm test again.');
  return undefined;
}

/** What a browser needs to run without a screen, without the network, and as root in a container. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  // A page behind another one must paint and keep time too, or tests wait for frames that never come.
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
];
