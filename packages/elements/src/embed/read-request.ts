import { FRAME_ATTRIBUTES } from './frame-attributes.js';

/** What the address of a frame asks for. */
export interface FrameRequest {
  readonly widget: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** Why an address is refused: what it says, and what it may say. */
export interface FrameRefusal {
  readonly why: 'widget' | 'attribute' | 'other-host';
  readonly found: string;
  readonly allowed: readonly string[];
}

/** Data come from the frame's own host, or not at all. */
function isElsewhere(src: string, here: URL): boolean {
  try {
    return new URL(src, here).origin !== here.origin;
  } catch {
    return true;
  }
}

/** Reads the address of a frame: one widget, and attributes that it has. `lang` is the page's. */
export function readRequest(address: string): FrameRequest | FrameRefusal {
  const here = new URL(address);
  const asked = here.searchParams;
  const widget = asked.get('widget') ?? '';
  const names = Object.prototype.hasOwnProperty.call(FRAME_ATTRIBUTES, widget)
    ? FRAME_ATTRIBUTES[widget]
    : undefined;
  if (!names) return { why: 'widget', found: widget, allowed: Object.keys(FRAME_ATTRIBUTES) };
  const attributes = [...asked].filter(([name]) => name !== 'widget' && name !== 'lang');
  const unknown = attributes.find(([name]) => !names.includes(name));
  if (unknown) return { why: 'attribute', found: unknown[0], allowed: names };
  const src = asked.getAll('src').find((each) => isElsewhere(each, here));
  if (src !== undefined) return { why: 'other-host', found: src, allowed: [here.origin] };
  return { widget, attributes };
}
