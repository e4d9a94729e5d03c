/** Rollup's plugin: no byte above 127, also in templates, so that a page in GBK reads the script as it was written. */
export const ascii = () => ({
  name: 'ascii',
  renderChunk: (code) =>
    code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
});
