import type { Language } from '@kaoping/core';
import type { Derived } from '@kaoping/core/audit';
import type { ResolvedShareView } from '../rectification-view.js';
import { barOn, scaleOf, shareOn } from '../scale.js';
import { figureMessages } from '../words/figure-language.js';
import { percent } from '../words/percent.js';
import type { RectificationMessages } from './rectification-messages.js';

const FULL = { value: 100, interval: [100, 100] } as const;

/** A share with what it may be: one figure, a range, or a bound. */
function shareText({ value, interval: [low, high] }: Derived, lang: Language): string {
  const { range, atLeast, atMost } = figureMessages[lang];
  const say = (figure: number): string => percent(figure / 100);
  const [least, most] = [say(low), say(high)];
  if (Number.isFinite(low) && Number.isFinite(high)) return least === most ? say(value) : range(least, most);
  return Number.isFinite(low) ? atLeast(least) : Number.isFinite(high) ? atMost(most) : say(value);
}

/** A share in percent as words and a bar toward 100%, and beyond it where more was resolved than found. */
export function shareView(
  share: Derived,
  lang: Language,
  messages: RectificationMessages,
): ResolvedShareView {
  const scale = scaleOf([FULL, share]);
  const text = shareText(share, lang);
  return {
    text,
    words: messages.share(text),
    bar: barOn(scale, share),
    full: shareOn(scale, FULL.value),
  };
}
