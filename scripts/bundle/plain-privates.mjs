import { splice, walk } from './walk.mjs';

/**
 * Rollup's plugin: private members become properties under names of their own. Lowering them to weak maps, as
 * transpilers do, would add a twentieth to the size and hide them from nobody.
 */
export function plainPrivates() {
  // One count for all chunks: a class of one may extend a class of another.
  let count = 0;
  return {
    name: 'plain-privates',
    renderChunk(code) {
      const edits = [];
      const classes = [];
      const nameOf = (name) => classes.findLast((names) => names.has(name))?.get(name);
      walk(
        this.parse(code),
        (node) => {
          if (node.type === 'ClassBody') {
            const keys = node.body.map(({ key }) => key).filter((key) => key?.type === 'PrivateIdentifier');
            classes.push(
              new Map(
                Array.from(new Set(keys.map(({ name }) => name)), (name) => [
                  name,
                  `$${(count++).toString(36)}`,
                ]),
              ),
            );
          }
          if (node.type !== 'PrivateIdentifier') return;
          const by = nameOf(node.name);
          if (by === undefined) this.error(`#${node.name} is declared by no class around it.`);
          edits.push({ ...node, by });
        },
        (node) => {
          if (node.type === 'ClassBody') classes.pop();
        },
      );
      return splice(code, edits);
    },
  };
}
