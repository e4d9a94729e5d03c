import type { Dataset, Language, Observation } from '@kaoping/core';
import type { Finding } from '@kaoping/core/audit';
import type { EvidenceRef } from '../evidence-ref.js';
import type { EvidenceLine } from '../evidence-view.js';
import { factWords } from '../words/fact-words.js';
import { figureOf, inSentence } from '../words/figure.js';
import { formatNumber } from '../words/format-number.js';
import { decimalsOf } from '../words/decimals.js';
import { localWords } from '../words/names.js';
import type { VerdictMessages } from './verdict-messages.js';
import { verdictMessagesEn } from './verdict-messages-en.js';
import { verdictMessagesZh } from './verdict-messages-zh.js';

const allMessages: Readonly<Record<Language, VerdictMessages>> = {
  zh: verdictMessagesZh,
  en: verdictMessagesEn,
};

/** Findings that hold figures of one rank against each other: each of them is checked. */
const MUTUAL = new Set(['audit/said-twice', 'audit/parts', 'audit/areas']);
/** More digits than any report prints; what lies behind is the noise of doubles. */
const DIGITS = 12;
const steady = (value: number): number => Number(value.toPrecision(DIGITS));

const isOf = (ref: EvidenceRef, { standing, observations }: Finding): boolean =>
  ref.table === 'standings'
    ? standing === ref.id
    : ref.table === 'observations' && standing === undefined && observations.includes(ref.id);

/** Says an interval with `word` for each end; an end that is open has none. */
function rangeWords(
  [low, high]: readonly [number, number],
  word: (value: number) => string,
  { range, atLeast, atMost }: VerdictMessages,
): string {
  if (!Number.isFinite(high)) return atLeast(word(low));
  if (!Number.isFinite(low)) return atMost(word(high));
  const [from, to] = [word(low), word(high)];
  return from === to ? from : range(from, to);
}

/** What the check computed, in the unit of the figure that it checks, with a digit more where it would look the same. */
function recomputedWords(
  dataset: Dataset,
  { recomputed }: Finding,
  { quantity }: Observation,
  lang: Language,
): string {
  if (!recomputed) return '';
  const messages = allMessages[lang];
  const unit = dataset.unit(quantity.unit);
  if (unit?.dimension === 'ratio') {
    const printed = decimalsOf(quantity.value);
    const isAlike = Math.abs(recomputed[0] - quantity.value) < 0.5 / 10 ** printed;
    const most = Math.min(6, Math.max(1, printed) + (isAlike ? 2 : 0));
    return rangeWords(recomputed, (value) => `${formatNumber(value, 0, most)}%`, messages);
  }
  const factor = unit?.factor ?? 1;
  const word = (value: number): string =>
    inSentence(
      figureOf(dataset, { value: steady(value / factor), unit: quantity.unit, bound: 'exact' }, lang),
      lang,
    );
  return rangeWords(recomputed, word, messages);
}

function standingWords({ support = 'no_evidence', recomputed, reason }: Finding, lang: Language): string {
  const messages = allMessages[lang];
  const said = messages.support[support];
  if (support === 'no_evidence') return reason ? messages.not_checkable(messages.reason[reason]) : said;
  if (support === 'supported' || !recomputed) return said;
  const place = (value: number): string => messages.place(formatNumber(value));
  return said + messages.places(rangeWords(recomputed, place, messages));
}

function findingWords(dataset: Dataset, ref: EvidenceRef, finding: Finding, lang: Language): string {
  const messages = allMessages[lang];
  const { code, verdict, reason } = finding;
  if (finding.standing !== undefined) return standingWords(finding, lang);
  if (verdict === 'not_checkable') return reason ? messages.not_checkable(messages.reason[reason]) : '';
  const [checked, base] = finding.observations.map((id) => dataset.observation(id));
  const unit = base && dataset.unit(base.quantity.unit);
  const against = messages.against[code](unit ? localWords(unit.name, lang, 24) : '');
  if (verdict === 'agrees') return messages.agrees(against);
  // In a slice the figure itself may not be at hand; then its numbers cannot be said in its unit.
  if (!checked) return messages.bare[verdict](against);
  const reported = inSentence(figureOf(dataset, checked.quantity, lang), lang);
  const said = messages[verdict](against, reported, recomputedWords(dataset, finding, checked, lang));
  const isInput = checked.id !== ref.id && !MUTUAL.has(code);
  return isInput ? messages.through(factWords(dataset, checked, lang), said) : said;
}

/**
 * What came of checking a fact, as a line; undefined where a fact of this kind is never checked. A check that could not
 * be made is told only where no other could, and of a figure that others were checked with only what does not fit.
 */
export function verdictLine(
  dataset: Dataset,
  ref: EvidenceRef,
  findings: readonly Finding[],
  lang: Language,
): EvidenceLine | undefined {
  if (ref.table !== 'observations' && ref.table !== 'standings') return undefined;
  const own = findings.filter((finding) => isOf(ref, finding));
  const told = own.filter(
    ({ code, verdict, observations: [first] }) =>
      verdict !== 'not_checkable' &&
      (ref.table === 'standings' || first === ref.id || MUTUAL.has(code) || verdict === 'conflicts'),
  );
  const untold = own.filter(
    ({ verdict, observations: [first] }) =>
      verdict === 'not_checkable' && (ref.table === 'standings' || first === ref.id),
  );
  const words = (told.length ? told : untold).map((finding) => findingWords(dataset, ref, finding, lang));
  const { label, nothing, join } = allMessages[lang];
  const text = [...new Set(words.filter(Boolean))].join(join) || nothing;
  const isConflict = told.some(({ verdict }) => verdict === 'conflicts');
  return { key: 'checked', label, text, ...(isConflict && { isConflict }) };
}
