import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from '@kaoping/core';
import { growth, UNCHECKED_REASONS } from '@kaoping/core/audit';
import { refusalText, uncheckedText } from '@kaoping/views';
import { compositeIndex } from '@kaoping/core/aggregate';

test('refusalText(a growth from zero) says what was found', () => {
  const result = growth(
    { value: 0, unit: 'cny', bound: 'exact' } as never,
    { value: 5, unit: 'cny', bound: 'exact' } as never,
  );
  assert.ok(!result.ok);
  assert.match(refusalText(result.fault, 'zh'), /0.*增长率/);
  assert.match(refusalText(result.fault, 'en'), /is 0, not above zero/);
});

test('refusalText(a weight of zero) names the component and what is allowed', () => {
  const result = compositeIndex(
    [{ id: 'east', values: { jobs: 1 } }] as never,
    {
      id: 'index',
      aggregation: 'arithmetic',
      components: [{ id: 'jobs', weight: 0 }],
    } as never,
  );
  assert.ok(!result.ok);
  const [fault] = result.faults;
  assert.ok(fault);
  assert.match(refusalText(fault, 'zh'), /“jobs”的权重是 0；应大于 0/);
  assert.match(refusalText(fault, 'en'), /“jobs” is 0; allowed: above 0/);
});

test('uncheckedText(every reason) has words in both languages', () => {
  for (const lang of LANGUAGES)
    for (const reason of UNCHECKED_REASONS) assert.notEqual(uncheckedText(reason, lang).trim(), '');
});
