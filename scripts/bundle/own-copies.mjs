/** Small, without state, and used by some widgets: a file of its own would cost each of them more than a copy. */
const COPIED =
  /dist[\\/](?:paint[\\/](?:bar|clauses|dots|heading|kept|line|phrases|toward-full|words|(?:dots|lines|measure)\.styles)|base[\\/]whole-slice)\.js$/;
/** Who imports: a widget, or what was copied for it. */
const WIDGET = /(?:dist[\\/](kp-[a-z-]+)[\\/]|\?of-(kp-[a-z-]+))/;
const MARK = '?of-';

/** Rollup's plugin: every widget that uses one of these modules has it in its own file. */
export const ownCopies = () => ({
  name: 'own-copies',
  async resolveId(source, importer, options) {
    const [, own, copy] = WIDGET.exec(importer ?? '') ?? [];
    const widget = own ?? copy;
    if (!widget) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && COPIED.test(found.id) ? { ...found, id: `${found.id}${MARK}${widget}` } : null;
  },
  load(id) {
    const at = id.indexOf(MARK);
    return at < 0 ? null : this.fs.readFile(id.slice(0, at), { encoding: 'utf8' });
  },
});
