import { splice, walk } from './walk.mjs';

/** White space that a style sheet does without; a space before a colon is a combinator and stays. */
const squeezeCss = (text) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/([ :(,-])0\./g, '$1.')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');
/** Between tags a line break reads as a space. */
const squeezeHtml = (text) => text.replace(/\s*\n\s*/g, ' ');

/**
 * Rollup's plugin: templates without the white space that is there for those who read the sources.
 *
 * @param tags which templates; `html` must not be squeezed where a server renders the same templates: hydration compares their texts.
 * @param changeStyles what else becomes of style sheets.
 */
export function squeezeTemplates(tags, changeStyles = (text) => text) {
  const squeeze = { css: (text) => changeStyles(squeezeCss(text)), html: squeezeHtml, svg: squeezeHtml };
  return {
    name: 'squeeze-templates',
    transform(code, id) {
      if (!/packages[\\/]elements[\\/]dist/.test(id)) return null;
      const edits = [];
      walk(this.parse(code), ({ type, tag, quasi }) => {
        if (type !== 'TaggedTemplateExpression' || !tags.includes(tag.name)) return;
        for (const { start, end } of quasi.quasis)
          edits.push({ start, end, by: squeeze[tag.name](code.slice(start, end)) });
      });
      return { code: splice(code, edits), map: null };
    },
  };
}
