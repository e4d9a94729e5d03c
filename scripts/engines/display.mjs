// A screen that nobody sees, and the settings of the desktop that programs on it follow.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGroup } from './children.mjs';

/** Far larger than any window of the tests, so that the pointer in the corner rests on none of them. */
const SCREEN = '4000x3000x24';

/** MiniBrowser's own bar must not set how narrow a window can be. */
const NARROW =
  '* { min-width: 0; min-height: 0; padding: 0; margin: 0; font-size: 1px; -gtk-icon-transform: scale(0.05); }\n';

const settings = ({ colorScheme, reducedMotion }) =>
  [
    `Net/ThemeName "${colorScheme === 'dark' ? 'Adwaita-dark' : 'Adwaita'}"`,
    `Gtk/EnableAnimations ${reducedMotion === 'reduce' ? 0 : 1}`,
    '',
  ].join('\n');

/** Starts a screen; `environment` is what programs need to appear on it. */
export async function startDisplay(media) {
  const home = mkdtempSync(join(tmpdir(), 'kaoping-engine-'));
  const screen = startGroup('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    screen.child.stdio[3].once('data', (data) => resolve(String(data).trim()));
    screen.child.once('exit', () => reject(new Error('Xvfb ended before it had a screen.')));
  });
  const file = join(home, 'xsettings.conf');
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0/gtk.css'), NARROW);
  writeFileSync(file, settings(media));
  const environment = { DISPLAY: `:${number}`, HOME: home, XDG_CONFIG_HOME: home };
  const desktop = startGroup('xsettingsd', ['-c', file], { stdio: 'ignore', env: environment });
  return {
    environment,
    home,
    set(changed) {
      writeFileSync(file, settings(changed));
      desktop.child.kill('SIGHUP');
    },
    end() {
      desktop.end();
      screen.end();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
