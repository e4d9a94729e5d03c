/** Freezes a tree of plain objects and arrays, leaves first: a fact that one widget changes would lie to all others. */
export function freeze<Tree>(tree: Tree): Readonly<Tree> {
  if (typeof tree !== 'object' || tree === null || Object.isFrozen(tree)) return tree;
  for (const key in tree) freeze(tree[key]);
  return Object.freeze(tree);
}
