// A page reads one language. In the sources both are imported, so that a view never waits; in the files to upload the
// words of each widget are two files of their own, `kp-ranking-zh` and `kp-ranking-en`, of which the page fetches one.
//
// Every `*-messages-zh.js` and `*-messages-en.js` becomes an empty object, which its language's file fills. Messages
// that a lazy part needs and its widget does not (evidence, downloads) stay as they are: that part brings them along.

export const MESSAGES = /-messages-(zh|en)\.js$/;
const REAL = '?words';
const FILE = 'kaoping-words:';
const LANGUAGES = ['zh', 'en'];

const exported = (code) => [...code.matchAll(/^export const (\w+) =/gm)].map(([, name]) => name);

/** Splits the words of widgets by language; `graph` is what they are made of. */
export function oneLanguage(graph) {
  const needed = new Set(graph.flatMap(({ lazy }) => [...lazy]));
  const isEmptied = (id) => MESSAGES.test(id) && !needed.has(id);
  const words = new Map(graph.map(({ id, own }) => [id, [...own].filter(isEmptied).sort()]));
  const emptied = new Set([...words.values()].flat());
  return {
    name: 'one-language',
    resolveId: (id) => (id.startsWith(FILE) || id.endsWith(REAL) ? id : null),
    async load(id) {
      if (id.startsWith(FILE)) {
        const [lang, entry] = id.slice(FILE.length).split(/:(.*)/);
        const ids = words.get(entry).filter((one) => MESSAGES.exec(one)[1] === lang);
        const lines = await Promise.all(
          ids.map(async (one, at) => {
            const [name] = exported(await this.fs.readFile(one, { encoding: 'utf8' }));
            const from = (file, as) => `import { ${name} as ${as}${at} } from ${JSON.stringify(file)};`;
            return `${from(one, 'empty')}${from(one + REAL, 'full')}Object.assign(empty${at}, full${at});`;
          }),
        );
        return lines.join('\n');
      }
      if (id.endsWith(REAL)) return this.fs.readFile(id.slice(0, -REAL.length), { encoding: 'utf8' });
      return null;
    },
    transform(code, id) {
      if (emptied.has(id)) {
        return {
          code: exported(code)
            .map((name) => `export const ${name} = {};`)
            .join('\n'),
          map: null,
        };
      }
      const [, element] = /^define\('[a-z-]+', (\w+)\);/m.exec(code) ?? [];
      if (!element || !words.get(id)?.length) return null;
      const files = LANGUAGES.map(
        (lang) => `${lang}: () => import(${JSON.stringify(`${FILE}${lang}:${id}`)})`,
      );
      return {
        code: code.replace(/^define\(/m, `${element}.wordFiles = { ${files.join(', ')} };\ndefine(`),
        map: null,
      };
    },
  };
}

/** The address of a module without what marks it as words, and their language. */
export const wordsOf = (id) =>
  id.endsWith(REAL)
    ? { id: id.slice(0, -REAL.length), lang: MESSAGES.exec(id.slice(0, -REAL.length))?.[1] }
    : { id };
