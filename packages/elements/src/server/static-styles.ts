import type { Language } from '@kaoping/core';
import { NARROW } from '../base/width-controller.js';

/** The widths of which a widget's styles know, as the widget itself measures them. */
const queriesOf = (narrow: number) => ({
  narrow: `(max-width: ${narrow - 0.02}px)`,
  regular: `(min-width: ${narrow}px) and (max-width: 639.98px)`,
  wide: '(min-width: 640px)',
});
const RULE = /([^{}]*\[data-width='[^{}]*)\{([^{}]*)\}/g;
const COMMENT = /\/\*[^]*?\*\//g;

/**
 * Styles for a widget that has not measured itself yet: what holds for a width is said again as a container query, at the
 * same place and as weighty as there. Where scripts are off, what needs one is not offered.
 */
export function staticStyles(css: string, lang: Language): string {
  const queries = queriesOf(NARROW[lang]);
  const queried = css.replace(COMMENT, '').replace(RULE, (rule, selectors: string, body: string) => {
    const said = Object.entries(queries).map(([width, query]) => {
      const measured = `[data-width='${width}']`;
      const own = selectors.split(',').filter((selector) => selector.includes(measured));
      const unmeasured = own.join(',').split(measured).join(':not([data-width])');
      return own.length ? `\n@container ${query} {${unmeasured}{${body}}}` : '';
    });
    return rule + said.join('');
  });
  return `:host{container-type:inline-size}\n${queried}\n@media (scripting:none){.tools,.act{display:none}}`;
}
