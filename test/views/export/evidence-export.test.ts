import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ObservationId } from '@kaoping/core';
import { audit } from '@kaoping/core/audit';
import { checkedEvidence, evidenceExport, evidenceView, exportTable, pictureOf } from '@kaoping/views';
import { district } from '../fixtures.js';

const real = district();

test('evidenceExport(view) takes away the figure, and what came of checking it', () => {
  const view = evidenceView(real, 'tax-tianshui' as ObservationId, 'zh');
  assert.ok(view);
  const checked = checkedEvidence(view, real, audit(real), 'zh');
  const exported = evidenceExport(checked, 'zh');
  assert.equal(exported.subheading, '天水街道 2021年1–10月税收收入26.44亿元。');
  assert.deepEqual(exported.columns, [{ key: 'checked', label: '核对' }]);
  assert.deepEqual(exported.lines, [
    { fact: { table: 'observations', id: 'tax-tianshui' }, cells: ['没有别的数字可以核对它'] },
  ]);
  const { rows } = exportTable(real, exported, 'zh');
  assert.equal(rows.length, 1);
  assert.match(exported.name, /^[a-z0-9-]+$/);
});

test('evidenceExport(view that is not checked yet) claims no verdict', () => {
  const view = evidenceView(real, 'tax-tianshui' as ObservationId, 'en');
  assert.ok(view);
  const { columns, lines, picture } = evidenceExport(view, 'en');
  assert.deepEqual([columns, lines[0]?.cells], [[], []]);
  assert.equal(picture.length, view.lines.length);
});

test('evidenceExport(conflict) says it in the picture as loud as on the screen', () => {
  const view = evidenceView(real, 'tax-tianshui' as ObservationId, 'zh');
  assert.ok(view);
  const said = { key: 'checked', label: '核对', text: '对不上', isConflict: true } as const;
  const { picture } = evidenceExport({ ...view, lines: [...view.lines, said] }, 'zh');
  assert.deepEqual(picture[picture.length - 1], { kind: 'text', text: '核对 · 对不上', tone: 'bad' });
  const words = pictureOf(evidenceExport({ ...view, lines: [said] }, 'zh')).items.flatMap((item) =>
    item.kind === 'text' && item.text.includes('对不上') ? [item] : [],
  );
  assert.deepEqual(
    words.map(({ strong, ink }) => [strong, ink]),
    [[true, 'bad']],
  );
});
