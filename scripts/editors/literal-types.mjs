// What an attribute may say, word by word: the manifest names types, editors want what they stand for.
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../root.mjs';

const DOOR = join(root, 'packages/elements/dist/index.d.ts');
const FORMAT = ts.TypeFormatFlags.InTypeAlias | ts.TypeFormatFlags.NoTruncation;

/** A function that gives the type of a class's property with every alias resolved, such as `"bars" | "table"`. */
export function typeReader() {
  const program = ts.createProgram([DOOR], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const door = checker.getSymbolAtLocation(program.getSourceFile(DOOR));
  const classes = new Map(checker.getExportsOfModule(door).map((symbol) => [symbol.name, symbol]));
  return (className, property) => {
    const type = checker.getDeclaredTypeOfSymbol(classes.get(className)).getProperty(property);
    if (!type) throw new Error(`${className} has no property ${property}`);
    const words = checker.typeToString(
      checker.getNonNullableType(checker.getTypeOfSymbol(type)),
      undefined,
      FORMAT,
    );
    return words.replace(/"/g, "'");
  };
}

/** The words of a union of words; none for any other type. */
export const wordsOf = (type) => {
  const words = type.split(' | ');
  return words.every((word) => /^'[^']*'$/.test(word)) ? words.map((word) => word.slice(1, -1)) : [];
};
