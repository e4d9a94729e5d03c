// `npm run pictures`: takes the pictures that the tests compare with, and notes with what they were taken.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { launch } from 'puppeteer-core';
import { LOOKS, WIDGETS } from '../demos/all-states.list.js';
import { BROWSER_ARGUMENTS, provideBrowser } from './browser.mjs';
import { provideFont } from './font.mjs';
import { pack, pathOf, takePicture } from './pictures/take.mjs';
import { root } from './root.mjs';

export const BASELINE = 'test/pages/pictures/baseline';

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = await startDevServer({
    config: { rootDir: root, port: 0, hostname: 'localhost', open: false, clearTerminalOnReload: false },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
  });
  const font = provideFont();
  const browser = await launch({
    executablePath: provideBrowser(),
    args: [...BROWSER_ARGUMENTS, '--force-color-profile=srgb'],
  });
  const folder = join(root, BASELINE);
  const pictures = new Map();
  for (const widget of WIDGETS)
    for (const look of LOOKS) {
      const page = await browser.newPage();
      const address = `http://localhost:${server.server.address().port}/demos/${pathOf(widget, look)}`;
      pictures.set(`${widget.tag}.${look.name}.png`, pack(await takePicture(page, address, widget)));
      await page.close();
    }
  // Only now that all are there do they take the place of the old ones.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, picture] of pictures) writeFileSync(join(folder, name), picture);
  const bytes = Array.from(pictures.values()).reduce((sum, { length }) => sum + length, 0);
  writeFileSync(
    join(folder, 'taken-with.json'),
    `${JSON.stringify({ browser: await browser.version(), font }, null, 2)}\n`,
  );
  console.log(`${pictures.size} pictures, ${Math.round(bytes / 1000)} kB, in ${BASELINE}`);
  await browser.close();
  await server.stop();
}
