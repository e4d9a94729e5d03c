import { chromeLauncher } from '@web/test-runner-chrome';
import { mediaQuery } from './media.mjs';
import { until } from './until.mjs';

/** `about:config` by setting; they are in force at once, in all pages. */
const preferences = ({ colorScheme, reducedMotion, forcedColors }) => ({
  'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
  'ui.prefersReducedMotion': reducedMotion === 'reduce' ? 1 : 0,
  'browser.display.document_color_use': forcedColors === 'active' ? 2 : 1,
});

const session = (page) => page.mainFrame().browsingContext.userContext.browser.session;

/** Runs a script where Firefox itself runs: WebDriver BiDi has no commands for settings and accessibility yet. */
async function inFirefox(page, expression) {
  const { contexts } = (await session(page).send('browsingContext.getTree', { 'moz:scope': 'chrome' }))
    .result;
  const { result } = await session(page).send('script.evaluate', {
    expression,
    target: { context: contexts[0].context },
    awaitPromise: true,
  });
  if (result.type !== 'success') throw new Error(result.exceptionDetails.text);
  return result.result.value;
}

/** Firefox' accessibility tree of the page in front, when it has come from the page's process with all its news. */
const TREE = `(async () => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const children = (node) => {
    const all = [];
    for (let child = node.firstChild; child; child = child.nextSibling) all.push(child);
    return all;
  };
  const copy = (node) => ({
    role: service.getStringRole(node.role) === 'text leaf' ? 'StaticText' : node.computedARIARole,
    name: node.name ?? '',
    children: children(node).map(copy),
  });
  const read = () => {
    const frame = service.getAccessibleFor(gBrowser.selectedBrowser);
    const page = frame && frame.firstChild;
    return page && page.childCount ? JSON.stringify(copy(page)) : '';
  };
  const turn = () => new Promise((resolve) => setTimeout(resolve, 100));
  let before = '';
  for (let turns = 0; turns < 100; turns++) {
    const now = read();
    if (now && now === before) return now;
    before = now;
    await turn();
  }
  throw new Error('The accessibility tree does not come to rest.');
})()`;

/** Firefox, through WebDriver BiDi. */
export const firefox = {
  name: 'Firefox',
  packages: ['firefox-esr'],
  programs: ['firefox-esr'],
  cannot: {},
  launcher: (executablePath) => {
    const launcher = chromeLauncher({
      launchOptions: { browser: 'firefox', executablePath, args: ['--remote-allow-system-access'] },
    });
    launcher.name = 'Firefox';
    return launcher;
  },
  async emulate(page, media) {
    const set = Object.entries(preferences(media))
      .map(([name, value]) => `Services.prefs.setIntPref('${name}', ${value});`)
      .join('');
    await inFirefox(page, set);
    const query = mediaQuery(media);
    await until(() => page.evaluate(`matchMedia('${query}').matches`), query);
  },
  tree: async (page) => JSON.parse(await inFirefox(page, TREE)),
};
