// Turns CommonJS chunks into a classic script and the parts that it fetches when they are asked for.

/**
 * A part is a module that is given what the script exports. `import()` is in every browser that has custom elements;
 * unlike a script element it needs no leave of Trusted Types.
 */
const SCRIPT_BEGINS = `(function () {
  const here = (document.currentScript || {}).src || document.baseURI;
  const exports = {};
  const parts = {};
  const part = (path) =>
    parts[path]
      ? Promise.resolve(parts[path])
      : import(new URL(path, here).href).then(
          (room) => (parts[path] = parts[path] || room.default(() => exports)),
        );
`;
const PART_BEGINS = 'export default function (require) { const exports = {};\n';

/** Rollup's plugin: entries become scripts, all other chunks become parts of the one script. */
export const legacyScript = () => ({
  name: 'legacy-script',
  resolveImportMeta: (property) => (property === 'url' ? 'here' : null),
  renderDynamicImport: ({ chunk, targetChunk }) =>
    targetChunk && targetChunk.fileName !== chunk?.fileName ? { left: 'part(', right: ')' } : null,
  renderChunk(code, chunk, _options, { chunks }) {
    for (const imported of chunk.imports)
      if (chunk.isEntry || !chunks[imported]?.isEntry)
        this.error(`${chunk.fileName} imports ${imported}: a part may import the script, and nothing else.`);
    return chunk.isEntry ? `${SCRIPT_BEGINS}${code}\n})();` : `${PART_BEGINS}${code}\nreturn exports; }`;
  },
});
