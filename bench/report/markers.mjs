const BEGIN = '<!-- bench:begin -->';
const END = '<!-- bench:end -->';

const SKELETON = `# Benchmarks

${BEGIN}
${END}

## What was tried
`;

/** The first heading and the paragraph below it come before what is measured. */
function withMarkers(text) {
  if (!text.trim()) return SKELETON;
  if (text.includes(BEGIN) && text.includes(END)) return text;
  const at = text.search(/^## /m);
  const place = at < 0 ? text.length : at;
  return `${text.slice(0, place).trimEnd()}\n\n${BEGIN}\n${END}\n\n${text.slice(place)}`;
}

/** A text with what was measured between its markers; everything else stays as it was written. */
export function withMeasured(text, measured) {
  const whole = withMarkers(text);
  const start = whole.indexOf(BEGIN) + BEGIN.length;
  return `${whole.slice(0, start)}\n${measured.trim()}\n${whole.slice(whole.indexOf(END))}`;
}
