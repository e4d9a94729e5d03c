import { transform } from 'esbuild';

/** Private fields are in Chromium since 74; the transpiler waits for 84, which mended `a?.#b`. */
const TARGET = { target: 'chrome80', charset: 'utf8', supported: { 'class-private-field': true } };

/** Rollup's plugin: what Chromium 80 has not is written in what it has. */
export const oldSyntax = () => ({
  name: 'old-syntax',
  renderChunk: async (code) => (await transform(code, TARGET)).code,
});
