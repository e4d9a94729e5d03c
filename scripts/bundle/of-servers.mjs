import { readFileSync } from 'node:fs';

const OWN = '?own';
const HELPERS = ['lit-html/directive.js', 'lit-html/directive-helpers.js'];

/**
 * What only pages of a server fetch brings its own copy of the helpers that it shares with the widgets, so that all other
 * pages load just what the widgets use of them. The helpers hold no state.
 */
export const ofServers = () => ({
  name: 'of-servers',
  async resolveId(source, importer) {
    if (!HELPERS.includes(source) || !importer?.includes('@lit-labs/ssr-client')) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && { ...found, id: found.id + OWN };
  },
  load: (id) => (id.endsWith(OWN) ? readFileSync(id.slice(0, -OWN.length), 'utf8') : null),
});

const NONE = '\0keep-served';

/** Old browsers make no shadow roots of what a server wrote, so their script has nothing to keep. */
export const notOfServers = () => ({
  name: 'not-of-servers',
  resolveId: (source) => (source.endsWith('/keep-served.js') ? NONE : null),
  load: (id) => (id === NONE ? 'export const keepServed = () => false;' : null),
});
