/** Rollup's plugin: a copy of each script under its stable name, for scripts that cannot import another. */
export const stableCopies = () => ({
  name: 'stable-copies',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk' && chunk.isEntry)
        this.emitFile({ type: 'asset', fileName: `${chunk.name}.js`, source: chunk.code });
  },
});
