import { accessibilityTree } from './engine.js';

export interface Node {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly Node[];
}

/** The browser's own accessibility tree of the page, flattened in reading order to `role name`. */
export async function spoken(): Promise<string[]> {
  const lines: string[] = [];
  const walk = ({ role, name = '', children = [] }: Node): void => {
    lines.push(`${role} ${name}`.trim());
    children.forEach(walk);
  };
  const tree = (await accessibilityTree()) as Node | null;
  if (tree) walk(tree);
  return lines;
}
