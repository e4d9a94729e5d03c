// What each widget is made of: the modules that it imports at once, and those of its lazy parts.
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { BROWSER } from './browser.mjs';

/**
 * For each define file its own modules, those that only its lazy parts add, and the lazy parts: what is fetched, with
 * all that it imports at once. Unused modules are left out.
 */
export async function widgetGraph(input) {
  const bundle = await rollup({ input, plugins: [nodeResolve(BROWSER)], logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const files = (from, links) => {
    const found = new Set([from]);
    for (const name of found)
      for (const link of links(chunks.get(name))) if (chunks.has(link)) found.add(link);
    return [...found];
  };
  const modulesOf = (names) => names.flatMap((name) => Object.keys(chunks.get(name).modules));
  const atOnce = ({ imports }) => imports;
  const everything = ({ imports, dynamicImports }) => [...imports, ...dynamicImports];
  const entries = output.filter(({ isEntry }) => isEntry);
  return entries.map(({ facadeModuleId, fileName, name }) => {
    const own = new Set(modulesOf(files(fileName, atOnce)));
    const all = files(fileName, everything);
    const rooms = all.filter((file) => chunks.get(file).isDynamicEntry);
    return {
      id: facadeModuleId,
      name,
      own,
      lazy: new Set(modulesOf(all).filter((id) => !own.has(id))),
      rooms: new Map(
        rooms.map((file) => [chunks.get(file).facadeModuleId ?? file, modulesOf(files(file, atOnce))]),
      ),
    };
  });
}
