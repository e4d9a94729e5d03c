// What each widget is made of: the modules that it imports at once, and those of its lazy parts.
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

/** For each define file its own modules, and those that only its lazy parts add. Unused modules are left out. */
export async function widgetGraph(input) {
  const bundle = await rollup({ input, plugins: [nodeResolve()], logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const modules = (from, links) => {
    const found = new Set([from]);
    for (const name of found)
      for (const link of links(chunks.get(name))) if (chunks.has(link)) found.add(link);
    return [...found].flatMap((name) => Object.keys(chunks.get(name).modules));
  };
  const entries = output.filter(({ isEntry }) => isEntry);
  return entries.map(({ facadeModuleId, fileName, name }) => {
    const own = new Set(modules(fileName, ({ imports }) => imports));
    const all = modules(fileName, ({ imports, dynamicImports }) => [...imports, ...dynamicImports]);
    return { id: facadeModuleId, name, own, lazy: new Set(all.filter((id) => !own.has(id))) };
  });
}
