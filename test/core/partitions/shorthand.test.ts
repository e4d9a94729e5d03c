import assert from 'node:assert/strict';
import { test } from 'node:test';
import { restore, shorten } from '@kaoping/core/partitions';
import fc from 'fast-check';

const reported = fc.string({
  unit: fc.constantFrom('超', '3', '4', '.', '0', '万', '亿', '人', '~', '\\', ',', '-'),
  maxLength: 10,
});

test('whatever is shortened comes back as it was', () => {
  fc.assert(
    fc.property(reported, fc.double({ noNaN: true, noDefaultInfinity: true }), (text, value) => {
      assert.equal(restore(shorten(text, value), value), text);
    }),
  );
});

test('a numeral that the value says already is left out, with 万, 亿 and a sign', () => {
  assert.equal(shorten('3.4万人', 34_000), '~万人');
  assert.equal(shorten('26.44亿元', 2_644_000_000), '~亿元');
  assert.equal(shorten('下降5.2%', -5.2), '下降~%');
  assert.equal(shorten('12,300家', 12_300), '12,300家');
  assert.equal(shorten('3.40万人', 34_000), '3.40万人');
});
