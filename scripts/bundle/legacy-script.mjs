// Turns CommonJS chunks into a classic script and the parts that it fetches when they are asked for.

/**
 * A part is a module that tells what other parts it needs, and is given what they and the script export. `import()` is
 * in every browser that has custom elements; unlike a script element it needs no leave of Trusted Types. The names here
 * must be ones that no module declares.
 */
const SCRIPT_BEGINS = `(function () {
  const script$here = (document.currentScript || {}).src || document.baseURI;
  const exports = {};
  const script$rooms = {};
  const script$part = (path) => {
    const name = path.replace(/.*\\//, '');
    if (script$rooms[name]) return Promise.resolve(script$rooms[name]);
    return import(new URL('chunks/' + name, script$here).href).then((part) =>
      Promise.all(part.needs.map(script$part)).then(
        () => (script$rooms[name] = script$rooms[name] || part.default((need) => script$rooms[need] || exports, script$here, script$part)),
      ),
    );
  };
`;
const nameOf = (path) => path.replace(/.*\//, '');

function asPart(code, needs) {
  const body = code.replace(/require\('[^']*\/([^'/]+)'\)/g, "require('$1')");
  return `export const needs = ${JSON.stringify(needs)};
export default function (require, script$here, script$part) { const exports = {};
${body}
return exports; }`;
}

/** Rollup's plugin: entries become scripts, all other chunks become parts of the one script. */
export const legacyScript = () => ({
  name: 'legacy-script',
  resolveImportMeta: (property) => (property === 'url' ? 'script$here' : null),
  renderDynamicImport: ({ chunk, targetChunk }) =>
    targetChunk && targetChunk.fileName !== chunk?.fileName ? { left: 'script$part(', right: ')' } : null,
  renderChunk(code, chunk, _options, { chunks }) {
    const parts = chunk.imports.filter((file) => !chunks[file]?.isEntry);
    if (chunk.isEntry && parts.length) this.error(`The script cannot wait for ${parts.join(', ')}.`);
    for (const part of parts)
      if (chunks[part].imports.includes(chunk.fileName))
        this.error(`${part} and ${chunk.fileName} wait for each other.`);
    return chunk.isEntry ? `${SCRIPT_BEGINS}${code}\n})();` : asPart(code, parts.map(nameOf));
  },
});
