/** The widths of which a widget's styles know, as the widget itself measures them. */
const QUERIES = {
  narrow: '(max-width: 419.98px)',
  regular: '(min-width: 420px) and (max-width: 639.98px)',
  wide: '(min-width: 640px)',
} as const;
const RULE = /[^{}]*\[data-width='(narrow|regular|wide)'\][^{}]*\{[^{}]*\}/g;

/**
 * Styles for a widget that has not measured itself yet: what holds for a width is said again as a container query, at the
 * same place and as weighty as there. Where scripts are off, what needs one is not offered.
 */
export function staticStyles(css: string): string {
  const queried = css.replace(RULE, (rule, width: keyof typeof QUERIES) => {
    const unmeasured = rule.replace(/\[data-width='\w+'\]/g, ':not([data-width])');
    return `${rule}\n@container ${QUERIES[width]} {${unmeasured}}`;
  });
  return `:host{container-type:inline-size}\n${queried}\n@media (scripting:none){.tools,.act{display:none}}`;
}
