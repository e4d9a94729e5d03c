// Turns CommonJS chunks into a classic script and the parts that it fetches when they are asked for.

/**
 * A part is a module that is given what the script exports. `import()` is in every browser that has custom elements;
 * unlike a script element it needs no leave of Trusted Types. The names here must be ones that no module declares.
 */
const SCRIPT_BEGINS = `(function () {
  const script$here = (document.currentScript || {}).src || document.baseURI;
  const exports = {};
  const script$parts = {};
  const script$part = (path) =>
    script$parts[path]
      ? Promise.resolve(script$parts[path])
      : import(new URL(path, script$here).href).then(
          (room) => (script$parts[path] = script$parts[path] || room.default(() => exports)),
        );
`;
const PART_BEGINS = 'export default function (require) { const exports = {};\n';

/** Rollup's plugin: entries become scripts, all other chunks become parts of the one script. */
export const legacyScript = () => ({
  name: 'legacy-script',
  resolveImportMeta: (property) => (property === 'url' ? 'script$here' : null),
  renderDynamicImport: ({ chunk, targetChunk }) =>
    targetChunk && targetChunk.fileName !== chunk?.fileName ? { left: 'script$part(', right: ')' } : null,
  renderChunk(code, chunk, _options, { chunks }) {
    for (const imported of chunk.imports)
      if (chunk.isEntry || !chunks[imported]?.isEntry)
        this.error(`${chunk.fileName} imports ${imported}: a part may import the script, and nothing else.`);
    return chunk.isEntry ? `${SCRIPT_BEGINS}${code}\n})();` : `${PART_BEGINS}${code}\nreturn exports; }`;
  },
});
