// Custom data of Visual Studio Code, and of every editor that speaks its HTML and CSS language servers.
import { wordsOf } from './literal-types.mjs';
import { toldOnce } from './told-once.mjs';

const VERSION = 1.1;
const list = (title, named = []) =>
  named.length
    ? `\n\n**${title}**\n${named.map(({ name, description }) => `- \`${name || '(default)'}\`: ${description}`).join('\n')}`
    : '';

const attribute = ({ name, description, parsedType }) => ({
  name,
  description,
  // A tag alone is true: nothing follows it.
  ...(parsedType.text === 'boolean'
    ? { valueSet: 'v' }
    : { values: wordsOf(parsedType.text).map((word) => ({ name: word })) }),
});

export const htmlData = (widgets) => ({
  version: VERSION,
  tags: widgets.map(({ tagName, description, attributes, events, slots, cssParts }) => ({
    name: tagName,
    description: {
      kind: 'markdown',
      value: `${description}${list('Events', events)}${list('Slots', slots)}${list('Parts', cssParts)}`,
    },
    attributes: attributes.map(attribute),
  })),
});

export const cssData = (widgets) => ({
  version: VERSION,
  properties: toldOnce(widgets.flatMap(({ cssProperties }) => cssProperties)),
  pseudoElements: toldOnce(widgets.flatMap(({ cssParts }) => cssParts)).map(({ name, description }) => ({
    name: `::part(${name})`,
    description,
  })),
});
