// For pages that frame widgets: `<iframe data-kaoping src="…/embed.html?…">` becomes as high as what it shows.
import { toldHeight } from './frame-message.js';

const FRAMES = 'iframe[data-kaoping]';
const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll<HTMLIFrameElement>(FRAMES)];

/** What a frame's own border and padding add, where the page counts them in. */
function around(frame: HTMLIFrameElement): number {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== 'border-box') return 0;
  const parts = [style.borderTopWidth, style.borderBottomWidth, style.paddingTop, style.paddingBottom];
  return parts.reduce((sum, part) => sum + parseFloat(part), 0);
}

/** A frame is believed when the message comes from its window and from the origin that the page gave it. */
function listen({ data, origin, source }: MessageEvent<unknown>): void {
  const height = toldHeight(data);
  if (height === undefined || !source) return;
  for (const frame of frames()) {
    if (frame.contentWindow !== source || new URL(frame.src, document.baseURI).origin !== origin) continue;
    frame.style.height = `${height + around(frame)}px`;
  }
}

/** Frames that were faster than this script are asked again; the question holds nothing that others may not read. */
const ask = (): void => {
  for (const frame of frames()) frame.contentWindow?.postMessage({ type: 'kaoping:ask', version: 1 }, '*');
};

addEventListener('message', listen);
ask();
document.addEventListener('DOMContentLoaded', ask);
