/** Read by V8 where it stands at the very beginning: every function is compiled while the file is read, off the page's thread. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Rollup's plugin: has browsers compile the files of these names as a whole. Else each function is compiled when it is
 * called for the first time, and what every widget paints with is called at once. Comes after what drops comments.
 */
export const compiledWhole = (names) => ({
  name: 'compiled-whole',
  renderChunk: (code, { name }) => (names.test(name) ? { code: HINT + code, map: null } : null),
});
