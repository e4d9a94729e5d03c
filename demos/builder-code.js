// The code to paste, in three grades: tag, frame, plain table. Pure, so that a test can paste it.

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const quoted = (text) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]);

const folder = (base) => (base === '' || base.endsWith('/') ? base : `${base}/`);

/** The attributes of a tag; one that is on or off stands without a value. */
const attributesOf = (settings) =>
  Object.entries(settings)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${quoted(value)}"`))
    .join('');

/** The address of a frame: everything that the tag would say. */
export function frameAddress(base, { tag, settings, lang }) {
  const asked = new URLSearchParams({ widget: tag });
  for (const [name, value] of Object.entries(settings))
    if (name !== 'lang') asked.set(name, value === true ? '' : value);
  asked.set('lang', settings.lang ?? lang);
  return `${folder(base)}embed.html?${asked}`;
}

/** A tag and the one script that it needs. */
export const tagCode = (base, { tag, settings }) =>
  `<script type="module" src="${quoted(folder(base))}${tag}.js"></script>\n<${tag}${attributesOf(settings)}></${tag}>`;

/** A frame alone; it scrolls by itself where nothing fits its height. */
export const frameTag = (base, choice, title, height = 480) =>
  `<iframe data-kaoping src="${quoted(frameAddress(base, choice))}" title="${quoted(title)}" width="100%" height="${height}" frameborder="0" loading="lazy"></iframe>`;

/** A frame, and the script that makes it as high as what it shows. */
export const frameCode = (base, choice, title) =>
  `${frameTag(base, choice, title)}\n<script src="${quoted(folder(base))}embed-parent.js" async></script>`;

/** The table inside its tag: what is read where scripts are off. With the script of the tag it becomes the widget. */
export const tableCode = ({ tag, settings }, plain) =>
  `<${tag}${attributesOf(settings)}>\n${plain.trim()}\n</${tag}>`;
