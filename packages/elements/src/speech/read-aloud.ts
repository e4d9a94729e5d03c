import type { Language } from '@kaoping/core';

/** What is read, in reading order: headings, paragraphs, and the sentence of each figure. */
const READ = 'h2, h3, p, button[aria-label], li';
/** What is no part of the reading: tools, what is folded away, and the dialog. */
const LEFT_OUT = 'footer, dialog, .tools, [hidden], details:not([open]) > :not(summary)';

/** The words of an element for the ear: what is hidden from it is left out, what stands in small type set off. */
function heard(node: Node): string {
  if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '';
  if (node.getAttribute('aria-hidden') === 'true') return '';
  const words = [...node.childNodes].map(heard).join('');
  return node.localName === 'small' && words.trim() ? `, ${words}` : words;
}

const wordsOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? heard(element)).replace(/\s+/g, ' ').replace(/ ,/g, ',').trim();

/** The sentences of a widget in reading order, as they stand in its labels; nothing is said twice. */
export function sentencesOf(frame: Element): readonly string[] {
  const all = [...frame.querySelectorAll(READ)].filter((one) => !one.closest(LEFT_OUT));
  // Of a row and what is in it, the inner says it all.
  const innermost = all.filter((one) => !all.some((other) => other !== one && one.contains(other)));
  const paragraphs = innermost.filter((one) => {
    const row = one.closest('li');
    return (
      !row || one.tagName === 'LI' || one.tagName === 'BUTTON' || !row.querySelector('button[aria-label]')
    );
  });
  return paragraphs.map(wordsOf).filter(Boolean);
}

/** Reads sentences with the reader's own voice; calls back when all is read. Gives what stops it. */
export function readAloud(sentences: readonly string[], lang: Language, ended: () => void): () => void {
  const { speechSynthesis: voice } = window;
  let isOver = false;
  const end = (): void => {
    if (isOver) return;
    isOver = true;
    ended();
  };
  voice.cancel();
  sentences.forEach((sentence, at) => {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.lang = lang === 'zh' ? 'zh-CN' : 'en-US';
    utterance.onerror = end;
    if (at === sentences.length - 1) utterance.onend = end;
    voice.speak(utterance);
  });
  if (!sentences.length) end();
  return () => {
    voice.cancel();
    end();
  };
}
