import { allMedia } from './media.mjs';

/** The commands that tests give an engine beside the runner's own: settings of the reader, the accessibility tree. */
export const engineCommands = (engine) => ({
  name: 'engine-commands',
  async executeCommand({ command, payload, session }) {
    const page = () => session.browser.getPage(session.id);
    switch (command) {
      case 'engine-cannot':
        return engine.cannot;
      case 'engine-media':
        await engine.emulate(page(), allMedia(payload));
        return true;
      case 'engine-tree':
        return engine.tree(page());
      default:
        return undefined;
    }
  },
});
