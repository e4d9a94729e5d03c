// `npm start`: install, build, serve the gallery, rebuild on change. Ctrl-C ends it.
import { watch } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { root } from './root.mjs';

const FIRST_PORT = 8080;
const PORTS_TO_TRY = 50;
/** Editors save in bursts; one rebuild answers all of them. */
const SETTLE_MS = 150;

const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });

async function freePort() {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TO_TRY; port++) if (await isFree(port)) return port;
  console.error(`No free port from ${FIRST_PORT} to ${FIRST_PORT + PORTS_TO_TRY - 1}.`);
  return process.exit(1);
}

function rebuildOnChange() {
  let timer;
  let isBuilding = false;
  let isStale = false;
  const rebuild = async () => {
    if (isBuilding) {
      isStale = true;
      return;
    }
    isBuilding = true;
    do {
      isStale = false;
      console.log('Rebuilding…');
      if (await build()) console.log('Ready.');
    } while (isStale);
    isBuilding = false;
  };
  const sources = ['seeds', ...['core', 'views', 'elements', 'cli'].map((name) => `packages/${name}/src`)];
  return sources.map((folder) =>
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(rebuild, SETTLE_MS);
    }),
  );
}

install();
if (!(await build())) process.exit(1);
const { startDevServer } = await import('@web/dev-server');
const { providePrototype } = await import('./hosts/libraries.mjs');
const { frontDoor } = await import('./hosts/front-door.mjs');
const { hosts } = await import('./hosts/middleware.mjs');
providePrototype();
const port = await freePort();
const server = await startDevServer({
  config: {
    rootDir: root,
    port,
    middleware: [frontDoor, hosts],
    watch: true,
    open: false,
    clearTerminalOnReload: false,
  },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
  logStartMessage: false,
});
const watchers = rebuildOnChange();
console.log(`\nThe gallery is at http://localhost:${port}/demos/  (Ctrl-C ends it)`);

async function stop() {
  for (const watcher of watchers) watcher.close();
  await server.stop();
  process.exit(0);
}
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
