const KINDS = [
  ['compile scripts', /^(V8\.(Compile|Parse)|v8\.(compile|produce))/],
  ['collect garbage', /GC/],
  [
    'run scripts',
    /^(v8\.(evaluateModule|callFunction|run|newInstance)|FunctionCall|EvaluateScript|RunMicrotasks|AsyncTask|V8\.)/,
  ],
  ['styles', /^(UpdateLayoutTree|ParseAuthorStyleSheet|StyleRecalc)/],
  ['layout', /^Layout$/],
  ['paint', /^(PrePaint|Paint|Layerize|Commit|UpdateLayer)/],
  ['parse HTML', /^ParseHTML/],
  ['fetch, start tasks', /^(RunTask|Resource|Receive)/],
];
const kindOf = (name) => KINDS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other';

/**
 * How long a thread was busy with each kind of work: the thread's own time, without that of what ran inside.
 *
 * @param events complete events of one thread
 * @returns {Map<string, number>} milliseconds by kind
 */
export function timeByKind(events) {
  const times = new Map();
  const add = (name, micros) => times.set(kindOf(name), (times.get(kindOf(name)) ?? 0) + micros / 1000);
  const open = [];
  for (const { name, ts, dur, tdur = 0 } of [...events].sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    while (open.length && open[open.length - 1].end <= ts) open.pop();
    if (open.length) add(open[open.length - 1].name, -tdur);
    add(name, tdur);
    open.push({ name, end: ts + dur });
  }
  return times;
}
