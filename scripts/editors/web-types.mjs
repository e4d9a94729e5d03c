// web-types of JetBrains' editors.
import { toldOnce } from './told-once.mjs';

const described = ({ name, description }) => ({ name, description });
const valued = ({ name, description, parsedType, default: ours }) => ({
  name,
  description,
  value: {
    type: parsedType.text,
    // The manifest has the source's quotes; an attribute's value has none.
    ...(ours !== undefined && { default: ours.replace(/^'|'$/g, '') }),
  },
});
const property = ({ name, description, parsedType }) => ({ name, description, type: parsedType.text });

export const webTypes = (widgets, { name, version }) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: widgets.map(({ tagName, description, attributes, members, events, slots }) => ({
        name: tagName,
        description,
        attributes: attributes.map(valued),
        slots: slots.map(described),
        js: { properties: members.map(property), events: events.map(described) },
      })),
    },
    css: {
      properties: toldOnce(widgets.flatMap(({ cssProperties }) => cssProperties)),
      parts: toldOnce(widgets.flatMap(({ cssParts }) => cssParts)),
    },
  },
});
