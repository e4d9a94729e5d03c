// Which modules are the classic script, and which are parts that it fetches: what the modules fetch late too, and the
// widgets that few pages have. What two parts share is in the script.

/** Parts by what is fetched; whatever else the modules fetch late is in the script itself. */
const LATE = [
  ['sound', /\/sound\/|-sounder\.js$/],
  ['files', /\/(export|fact-card|picture)\/|-exporter\.js$/],
  ['large', /\/(off-page|hyparquet|fflate)\//],
  ['late', /\/(over-time|findings|read-aloud|audit)\.js$/],
];
const SCRIPT = 'kaoping.legacy';

/**
 * Rollup's `manualChunks` for the classic script.
 *
 * @param graph what each widget is made of
 * @param main the names of the widgets in the script itself
 */
export function legacyParts(graph, main) {
  const widgets = graph.filter(({ name }) => name.startsWith('kp-'));
  const isMain = ({ name }) => main.includes(name);
  const rooms = new Map(widgets.flatMap(({ rooms }) => [...rooms]));

  /** The part of what is fetched late: of the one widget that fetches it, where that is a part itself. */
  function partOfRoom(id) {
    const owners = widgets.filter(({ rooms }) => rooms.has(id));
    if (owners.length === 1 && !isMain(owners[0])) return owners[0].name;
    return LATE.find(([, pattern]) => pattern.test(id.replace(/\\/g, '/')))?.[0] ?? SCRIPT;
  }

  const parts = new Map();
  const add = (modules, part) => {
    for (const id of modules) parts.set(id, parts.has(id) && parts.get(id) !== part ? SCRIPT : part);
  };
  for (const widget of widgets) add(widget.own, isMain(widget) ? SCRIPT : widget.name);
  for (const [id, modules] of rooms) add(modules, partOfRoom(id));

  return (id) => {
    const part = parts.get(id) ?? SCRIPT;
    return part === SCRIPT ? SCRIPT : `legacy-${part}`;
  };
}
