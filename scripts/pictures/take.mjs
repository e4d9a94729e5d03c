// Takes the picture of a widget as the gallery shows it, and makes it small: few colors, no transparency.
/* global document -- the functions given to the page run there */
import { URLSearchParams } from 'node:url';
import { PNG } from 'pngjs';
import { palettePng } from './palette-png.mjs';

export const WIDTH = 640;
/** A picture is of the first screen of a widget: long lists are the same below. */
export const MOST_HEIGHT = 900;
/** Colors are kept in steps of so much, which halves the file; a comparison must forgive half a step. */
export const COLOR_STEP = 32;

/** Where the gallery shows one widget alone. */
export const pathOf = (widget, look, lang = 'zh') =>
  `all-states.html?${new URLSearchParams({ lang, words: lang, widget: widget.tag, state: widget.states[0].name, look: look.name, bare: '' })}`;

/** The widget's picture, once it shows its figures and nothing moves. */
export async function takePicture(page, address, { tag, sign = '[part~=foot]' }) {
  await page.setViewport({ width: WIDTH, height: MOST_HEIGHT, deviceScaleFactor: 1 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(address, { waitUntil: 'networkidle0' });
  await page.waitForFunction(
    (each, shown) => document.querySelector(each)?.shadowRoot?.querySelector(shown),
    {},
    tag,
    sign,
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const box = await page.evaluate((each) => {
    const { x, y, width, height } = document.querySelector(each).getBoundingClientRect();
    return { x, y, width, height };
  }, tag);
  const clip = { ...box, height: Math.min(box.height, MOST_HEIGHT) };
  return PNG.sync.read(Buffer.from(await page.screenshot({ clip, captureBeyondViewport: true })));
}

/** A picture as the baseline keeps it. */
export function pack(png) {
  const { data } = png;
  for (let at = 0; at < data.length; at++)
    data[at] = Math.min(255, Math.round(data[at] / COLOR_STEP) * COLOR_STEP);
  return palettePng(png);
}
