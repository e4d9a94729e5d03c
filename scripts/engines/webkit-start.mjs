import { spawnSync } from 'node:child_process';
import { startGroup } from './children.mjs';
import { startDisplay } from './display.mjs';
import { freePort } from './free-port.mjs';
import { until } from './until.mjs';
import { openSession } from './webdriver.mjs';

/** What WebKit needs to run as root, without a graphics card, a session bus and a screen reader. */
const ALONE = {
  GDK_BACKEND: 'x11',
  LIBGL_ALWAYS_SOFTWARE: '1',
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  NO_AT_BRIDGE: '1',
  DBUS_SESSION_BUS_ADDRESS: 'disabled:',
};

const answers = (address) =>
  fetch(`${address}/status`).then(
    ({ ok }) => ok,
    () => false,
  );

/** Gives the window the keyboard, as there is no window manager to do it, and lays the pointer aside. */
function focus(env) {
  const { status, stderr } = spawnSync(
    'xdotool',
    [
      'mousemove',
      '3999',
      '2999',
      'search',
      '--sync',
      '--onlyvisible',
      '--class',
      'minibrowser',
      'windowfocus',
    ],
    { env, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The browser's window did not get the focus: ${stderr}`);
}

/** MiniBrowser on a screen of its own, and a WebDriver session with it. */
export async function startWebKit(media) {
  const display = await startDisplay(media);
  const env = { PATH: process.env.PATH, LANG: 'C.UTF-8', ...ALONE, ...display.environment };
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const driver = startGroup('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env });
  const end = async (session) => {
    await session?.end().catch(() => undefined);
    driver.end();
    display.end();
  };
  let session;
  try {
    await until(() => answers(address), 'WebKitWebDriver');
    session = await openSession(address, { pageLoadStrategy: 'none' });
    focus(env);
    await until(() => session.run('return document.hasFocus()'), 'the focus of the page');
  } catch (error) {
    await end(session);
    throw error;
  }
  return { session, display, end: () => end(session) };
}
