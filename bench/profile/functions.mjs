import { fileAt } from '../server.mjs';

const SHOWN = 70;
/** What the engine does by itself, and waiting. */
const NATIVE = new Set(['(program)', '(idle)', '(root)']);

async function sourceAt({ functionName, url, lineNumber, columnNumber }) {
  const bytes = url.startsWith('http') ? await fileAt(new URL(url).pathname) : undefined;
  const line = bytes?.toString('utf8').split('\n')[lineNumber] ?? '';
  const name = functionName || '(unnamed)';
  return `${name} ${line.slice(Math.max(0, columnNumber - 12), columnNumber + SHOWN)}`.replace(
    /[\s|]+/g,
    ' ',
  );
}

/** The functions that took longest by themselves, with how their source begins: minified names say little. */
export async function slowest({ nodes, samples, timeDeltas }, count) {
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  const times = new Map();
  samples.forEach((id, at) => {
    const frame = byId.get(id);
    if (NATIVE.has(frame.functionName)) return;
    const key = `${frame.functionName} ${frame.url} ${frame.lineNumber} ${frame.columnNumber}`;
    const { ms } = times.get(key) ?? { ms: 0 };
    times.set(key, { frame, ms: ms + timeDeltas[at] / 1000 });
  });
  const longest = [...times.values()].sort((a, b) => b.ms - a.ms).slice(0, count);
  return Promise.all(longest.map(async ({ frame, ms }) => ({ ms, source: await sourceAt(frame) })));
}
