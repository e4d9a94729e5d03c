import { posix } from 'node:path';
import { staticGraph } from './static-graph.mjs';

const IMPORT = /\bimport\('(\.[^']+)'\)/g;

/**
 * Rollup's plugin: where a file of a widget asks for such a part, it asks for all files that this needs. Else a browser
 * would learn of them only when the part has come and the page has time to read it. What the widget needs itself is there.
 *
 * @param part which parts, by their paths; each name of a file costs the widget some bytes
 */
export const wholeImports = (part) => ({
  name: 'whole-imports',
  renderChunk(code, chunk, _options, { chunks }) {
    if (!chunk.isEntry) return null;
    const folder = posix.dirname(chunk.fileName);
    const present = staticGraph(chunk.fileName, chunks);
    const asked = (file) => `import('./${posix.relative(folder, file)}')`;
    const whole = (said, path) => {
      const needed = [...staticGraph(posix.join(folder, path), chunks)].filter((file) => !present.has(file));
      if (!part.test(path) || needed.length < 2) return said;
      return `Promise.all([${needed.map(asked).join()}]).then((all) => all[0])`;
    };
    return { code: code.replace(IMPORT, whole), map: null };
  },
});
