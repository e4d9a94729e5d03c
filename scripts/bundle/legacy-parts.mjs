import { staticGraph } from './static-graph.mjs';

/** What the classic script fetches when a reader asks for it, by the sources' addresses. */
const PARTS = [
  ['legacy-sound', /chart2music|\/sound\/|-sounder\.js$/],
  ['legacy-files', /\/(export|fact-card|picture)\/|-exporter\.js$|\/uqr\//],
  ['legacy-audit', /\/analytics\/audit|\/core\/dist\/audit|\/kp-evidence\/findings|\/evidence\/verdict/],
];

/**
 * Divides the classic script as the modules are divided: a source belongs to a part where its name says so and where
 * the modules, bundled before, fetch it late. All else is in the script itself.
 */
export function legacyParts(entry) {
  const atOnce = new Set();
  return {
    /** Rollup's plugin, for the modules. */
    watch: {
      name: 'what-is-needed-at-once',
      generateBundle(_options, bundle) {
        const whole = Object.values(bundle).find(({ name, isEntry }) => isEntry && name === entry);
        for (const file of staticGraph(whole.fileName, bundle))
          for (const id of bundle[file].moduleIds) atOnce.add(id);
      },
    },
    /** Rollup's `manualChunks`, for the classic script. */
    divide(id) {
      const part = PARTS.find(([, isIn]) => isIn.test(id.replace(/\\/g, '/')));
      return part && !atOnce.has(id) ? part[0] : 'kaoping.legacy';
    },
  };
}
