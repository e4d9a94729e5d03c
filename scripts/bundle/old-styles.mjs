// What browsers of 2020 do not know of our style sheets, said in what they know; newer ones read the same.

/** Came with Chromium 84, as the gaps of flexible boxes did. */
const WITHOUT_GAPS = '@supports not (color:revert)';

/** The values between the spaces that are in no parentheses. */
const values = (text) => text.match(/(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];

/** `margin-block:1px 2px` as its two sides. */
const bothSides = (text) =>
  text.replace(/\b(margin|padding)-(block|inline):([^;{}]+)/g, (_, box, axis, value) => {
    const [start, end = start] = values(value);
    return `${box}-${axis}-start:${start};${box}-${axis}-end:${end}`;
  });

const each = (selectors, change) =>
  selectors
    .split(',')
    .map((selector) => change(selector.trim()))
    .join(',');

/** Space between the children of a flexible box; a row that wraps has it after each, so that no line is indented. */
function gaps(selectors, body) {
  const gap = /(?:^|;)gap:([^;]+)/.exec(body)?.[1];
  if (!gap || !/display:(?:inline-)?flex/.test(body)) return '';
  const [row, column = row] = values(gap);
  const isColumn = /flex-direction:column/.test(body);
  const isEven = /flex-wrap:wrap/.test(body) && !/justify-content/.test(body);
  const [side, size] = isColumn ? ['block-start', row] : [isEven ? 'inline-end' : 'inline-start', column];
  if (/^0(?:px)?$/.test(size)) return '';
  const children = each(selectors, (selector) => `${selector}>*${isEven && !isColumn ? '' : '+*'}`);
  return `${WITHOUT_GAPS}{${children}{margin-${side}:${size}}}`;
}

/** A focus ring for all focus where the browser cannot tell a keyboard's from a mouse's. */
function rings(selectors, body) {
  if (!selectors.includes(':focus-visible')) return '';
  const focus = (more) => each(selectors, (selector) => selector.replace(/:focus-visible/g, `:focus${more}`));
  return `${focus('')}{${body}}${focus(':not(:focus-visible)')}{outline:none}`;
}

/** Takes and gives a style sheet without superfluous white space, or a part of one between two holes. */
export const oldStyles = (text) =>
  bothSides(text).replace(/([^{}@;]*)\{([^{}]*)\}/g, (rule, selectors, body) =>
    selectors.trim() ? rings(selectors, body) + rule + gaps(selectors, body) : rule,
  );
