// The little of the W3C WebDriver protocol that tests need: one session, one window.

/** A script of the page that ends when a frame was painted. */
const FRAME = 'const done = arguments[0]; requestAnimationFrame(() => setTimeout(done));';

/** Keys by the names of `KeyboardEvent.key`, as WebDriver writes them. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

function keyOf(name) {
  const key = KEYS[name] ?? name;
  if (Array.from(key).length !== 1) throw new Error(`No key is called ${name}.`);
  return key;
}

/** A session of a WebDriver server at `address`, with these capabilities. */
export async function openSession(address, capabilities) {
  const ask = async (method, path, body) => {
    const answer = await fetch(address + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${value.error}: ${value.message} (${method} ${path})`);
    return value;
  };
  const session = await ask('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  const at = `/session/${session.sessionId}`;
  const press = (actions) =>
    ask('POST', `${at}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
  const run = (script, ...args) => ask('POST', `${at}/execute/sync`, { script, args });
  return {
    version: `${session.capabilities.browserName} ${session.capabilities.browserVersion}`,
    run,
    goTo: (url) => ask('POST', `${at}/url`, { url }),
    url: () => ask('GET', `${at}/url`),
    end: () => ask('DELETE', at),
    picture: () => ask('GET', `${at}/screenshot`),
    frame: () => ask('POST', `${at}/execute/async`, { script: FRAME, args: [] }),
    window: (box) => ask('POST', `${at}/window/rect`, box),
    /** What the engine tells assistive technology of an element that a script gave. */
    heard: async (reference) => {
      const path = `${at}/element/${Object.values(reference)[0]}`;
      return {
        role: await ask('GET', `${path}/computedrole`),
        name: await ask('GET', `${path}/computedlabel`),
      };
    },
    down: (name) => press([{ type: 'keyDown', value: keyOf(name) }]),
    up: (name) => press([{ type: 'keyUp', value: keyOf(name) }]),
    type: (keys) =>
      press(
        keys.flatMap((name) => [
          { type: 'keyDown', value: keyOf(name) },
          { type: 'keyUp', value: keyOf(name) },
        ]),
      ),
  };
}
