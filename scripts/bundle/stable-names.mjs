import { staticGraph } from './static-graph.mjs';

/**
 * Rollup's plugin: beside every entry `name.<hash>.js` a module `name.js` that imports it and all that it needs. Naming
 * the whole graph lets a browser fetch it at once: the file costs a request, and no further round trip.
 */
export const stableNames = () => ({
  name: 'stable-names',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.isEntry) continue;
      const imports = Array.from(staticGraph(chunk.fileName, bundle), (file) => `import"./${file}";`);
      this.emitFile({ type: 'asset', fileName: `${chunk.name}.js`, source: `${imports.join('')}\n` });
    }
  },
});
