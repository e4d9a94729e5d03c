// Programs that tests start beside the browser, and that must not outlive them.
import { spawn } from 'node:child_process';

let isHeard = false;
/** Whoever ends the tests ends what they started: a signal is an exit too. */
function hearSignals() {
  if (isHeard) return;
  isHeard = true;
  for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
}

/** Starts a program with its whole family in a group of its own; `end` ends them all. */
export function startGroup(command, args, options) {
  hearSignals();
  const child = spawn(command, args, { detached: true, ...options });
  const end = () => {
    process.removeListener('exit', end);
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
  };
  process.on('exit', end);
  return { child, end };
}
