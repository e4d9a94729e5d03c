export { openingTag, renderWidget } from './server/render-widget.js';
export type { Rendered, RenderRequest } from './server/render-widget.js';
export type { StaticSource } from './server/static-data.js';
export { attributesOf, WIDGET_TAGS } from './server/widgets.js';
export type { WidgetAttribute, WidgetTag } from './server/widgets.js';
