import { transform } from 'esbuild';

/**
 * Rollup's plugin: what Terser then makes shorter still. The two do not find the same things; together they save a
 * hundred bytes of gzip in what every widget fetches.
 */
export const shortened = () => ({
  name: 'shortened',
  async renderChunk(code) {
    const { code: short } = await transform(code, {
      minify: true,
      format: 'esm',
      target: 'es2022',
      legalComments: 'none',
    });
    return { code: short, map: null };
  },
});
