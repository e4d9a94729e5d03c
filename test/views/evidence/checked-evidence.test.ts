import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dataset, Language, ObservationId, Row, StandingId } from '@kaoping/core';
import type { Finding } from '@kaoping/core/audit';
import { audit, FINDING_CODES, SUPPORTS, UNCHECKED_REASONS, VERDICTS } from '@kaoping/core/audit';
import type { EvidenceRef, EvidenceView } from '@kaoping/views';
import { checkedEvidence, evidenceView } from '@kaoping/views';
import { assertPlain } from '../all-words.js';
import { district, FEDERATION, growth, promise, promises, streets, tax } from '../fixtures.js';

/** Counts as a report prints them: without the digits nobody knows how far they were rounded. */
const printed = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row) => ({ reported: `${String(row['value'])}人`, ...row }));
const real = district([...streets, ...printed(promises)]);
const observation = (id: string): EvidenceRef => ({ table: 'observations', id: id as ObservationId });

function checked(
  dataset: Dataset,
  of: EvidenceRef,
  lang: Language,
  findings: readonly Finding[] = audit(dataset),
): EvidenceView {
  const view = evidenceView(dataset, of, lang);
  assert.ok(view, of.id);
  return checkedEvidence(view, dataset, findings, lang);
}
const verdict = (
  id: string,
  dataset = real,
  lang: Language = 'zh',
  findings?: readonly Finding[],
): string | undefined =>
  checked(dataset, observation(id), lang, findings).lines.find(({ key }) => key === 'checked')?.text;

const completion = (value: number, rest: Row = {}): Dataset =>
  district([
    ...printed(promise('jobs-for-disabled', 'people', 70, 106)),
    {
      ...promises[promises.length - 1],
      value,
      reported: `${value}%`,
      ...rest,
    },
  ]);

test('checkedEvidence(conflict) gives both numbers: what is reported and what the counts come to', () => {
  assert.equal(verdict('jobs-completion'), '与人数核对：报告152.4%，按人数是151.4%，对不上');
  assert.equal(
    verdict('jobs-completion', real, 'en'),
    'Against the number of people: 152.4% reported, 151.4% worked out; they do not fit',
  );
});

test('checkedEvidence(conflict) tells it of the counts too, and of which figure they were for', () => {
  assert.equal(
    verdict('jobs-for-disabled-done'),
    '“残疾人新增就业完成率152.4%”用到这个数；与人数核对：报告152.4%，按人数是151.4%，对不上',
  );
});

test('checkedEvidence(): only what does not fit is marked', () => {
  const isMarked = (id: string, dataset = real): boolean | undefined =>
    checked(dataset, observation(id), 'zh').lines.find(({ key }) => key === 'checked')?.isConflict;
  assert.equal(isMarked('jobs-completion'), true);
  assert.equal(isMarked('jobs-for-disabled-done'), true);
  assert.equal(isMarked('jobs-completion', completion(151.4)), undefined);
  assert.equal(isMarked('tax-wulin'), undefined);
});

test('checkedEvidence(agreement) says so', () => {
  const dataset = completion(151.4);
  assert.equal(verdict('jobs-completion', dataset), '与人数核对：一致');
  assert.equal(verdict('jobs-completion', dataset, 'en'), 'Against the number of people: agrees');
});

test('checkedEvidence(what only rounding explains) says so with both numbers', () => {
  const finding: Finding = {
    code: 'audit/completion',
    verdict: 'within_rounding',
    observations: ['jobs-completion', 'jobs-for-disabled-done'] as ObservationId[],
    recomputed: [151.2, 152.6],
    reported: [152.35, 152.45],
  };
  assert.equal(
    verdict('jobs-completion', real, 'zh', [finding]),
    '与人数核对：报告152.4%，按人数是151.2%到152.6%，四舍五入后可以一致',
  );
});

test('checkedEvidence(figure that nothing can be worked out from) says why', () => {
  const dataset = district([tax('tianshui', 26.44), growth('tianshui', 21)]);
  assert.equal(verdict('growth-tianshui', dataset), '无法核对：没有上一期的数字');
  assert.equal(verdict('tax-tianshui', dataset), '没有别的数字可以核对它');
});

test('checkedEvidence(figure said twice) is checked from either side', () => {
  const twice = district([tax('tianshui', 26.44), tax('tianshui', 26.9, { id: 'again' })]);
  const said = [verdict('tax-tianshui', twice), verdict('again', twice)];
  for (const words of said) assert.match(words ?? '', /^与另一处的说法核对：报告26\.\d+亿元，.*对不上$/);
});

test('checkedEvidence(claim): what the data say of it, and the places that they admit', () => {
  const dataset = district(undefined, { standings: [{ id: 'first', organization: 'tianshui' }] });
  const finding: Finding = {
    code: 'audit/standing',
    verdict: 'conflicts',
    observations: [],
    standing: 'first' as StandingId,
    support: 'contradicted',
    recomputed: [2, 3],
    reported: [1, 1],
  };
  const of: EvidenceRef = { table: 'standings', id: 'first' as StandingId };
  const words = (rest: Partial<Finding>, lang: Language = 'zh') =>
    checked(dataset, of, lang, [{ ...finding, ...rest }]).lines.find(({ key }) => key === 'checked')?.text;
  assert.equal(words({}), '与可比的数字核对：对不上，按数字是第2到第3');
  assert.equal(words({ recomputed: [2, Infinity] }), '与可比的数字核对：对不上，按数字是第2以上');
  assert.equal(words({ support: 'supported', verdict: 'agrees' }), '与可比的数字核对：说得通');
  assert.equal(words({ support: 'no_evidence', reason: 'no-peers' }), '无法核对：同类单位没有可比的数字');
});

test('checkedEvidence(): the verdict stands after how the figure was read, before where it was said', () => {
  const keys = checked(real, observation('jobs-completion'), 'zh').lines.map(({ key }) => key);
  assert.equal(keys.indexOf('checked'), keys.indexOf('reported') + 1);
  assert.ok(keys.indexOf('checked') < keys.indexOf('document'));
});

test('checkedEvidence(slice) tells of a conflict without the figure that is not in it', () => {
  const slice = district([tax('tianshui', 26.44)]);
  const finding: Finding = {
    code: 'audit/parts',
    verdict: 'conflicts',
    observations: ['not-here', 'tax-tianshui'] as ObservationId[],
    recomputed: [1, 1],
    reported: [2, 2],
  };
  assert.equal(verdict('tax-tianshui', slice, 'zh', [finding]), '与各部分之和核对：对不上');
});

test('checkedEvidence(award, program, project) stays as it is: such facts are not checked', () => {
  const dataset = district([], {
    programs: [
      {
        id: 'g-1',
        organization: FEDERATION,
        category: 'care',
        what: '互助',
        what_en: 'Aid',
        document: 'report',
        start: 0,
        end: 4,
        digest: '0'.repeat(16),
      },
    ],
  });
  const view = evidenceView(dataset, { table: 'programs', id: 'g-1' as never }, 'zh');
  assert.ok(view);
  assert.equal(checkedEvidence(view, dataset, [], 'zh'), view);
});

test('checkedEvidence() has words for every code, verdict, reason and support, in both languages', () => {
  const dataset = district(undefined, { standings: [{ id: 'first', organization: 'tianshui' }] });
  for (const lang of ['zh', 'en'] as const)
    for (const code of FINDING_CODES)
      for (const state of VERDICTS)
        for (const reason of UNCHECKED_REASONS)
          for (const support of SUPPORTS) {
            const common = { code, verdict: state, reason, support } as const;
            const ends = { recomputed: [-Infinity, 1e300], reported: [0, 0.1 + 0.2] } as const;
            const ids = ['tax-tianshui', 'tax-wulin'] as ObservationId[];
            const figure = checked(dataset, observation('tax-tianshui'), lang, [
              { ...common, ...ends, observations: ids },
            ]);
            const claim = checked(dataset, { table: 'standings', id: 'first' as StandingId }, lang, [
              { ...common, ...ends, observations: [], standing: 'first' as StandingId },
            ]);
            for (const view of [figure, claim]) {
              assertPlain(view);
              assert.ok(view.lines.some(({ key, text }) => key === 'checked' && text));
            }
          }
});
