import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { toWire } from '@kaoping/core/publish';
import { buildFolder, checkFolder, jsonSchema } from 'kaoping';
import { readJson } from '../fixtures/read-json.js';
import { writeSample } from '../fixtures/sample.js';

/** A wire that may be spoiled. */
interface Loose {
  format: string;
  packed?: boolean;
  info: { hash: string };
  tables: Record<string, Record<string, unknown[]>>;
}

const validator = () => new Ajv2020({ strict: true, allErrors: true }).compile(jsonSchema());

test('jsonSchema() accepts the dataset, its slices and its index', async (t) => {
  const { folder, out } = await writeSample(t);
  await buildFolder({ folder, out, isModule: false, isAnySize: false });
  const validate = validator();
  for (const file of ['dataset', 'index', 'indicators/jobs', 'organizations/east-lake'])
    assert.ok(validate(await readJson(out, `${file}.json`)), `${file}: ${JSON.stringify(validate.errors)}`);
  assert.deepEqual(await readJson(out, 'schema.json'), jsonSchema());
});

test('jsonSchema() accepts tables that are not packed, and there refuses references by row', async (t) => {
  const { folder } = await writeSample(t);
  const { rows } = await checkFolder(folder);
  const info = { name: 'sample', version: '1.0.0', hash: '0'.repeat(64), issued: '2022-01-01' };
  const wire = JSON.parse(JSON.stringify(toWire(info, rows))) as Loose;
  const validate = validator();
  assert.ok(validate(wire), JSON.stringify(validate.errors));
  wire.tables['observations']!['organization']![0] = 1;
  assert.equal(validate(wire), false);
});

test('jsonSchema() refuses another format, an unknown column, a value outside its list, an empty required cell', async (t) => {
  const { folder, out } = await writeSample(t);
  await buildFolder({ folder, out, isModule: false, isAnySize: false });
  const spoils: readonly ((wire: Loose) => unknown)[] = [
    (wire) => (wire.format = 'kaoping-dataset/0'),
    (wire) => (wire.tables['units']!['color'] = []),
    (wire) => (wire.tables['observations']!['bound']![0] = 'over'),
    (wire) => (wire.tables['observations']!['value']![0] = null),
    (wire) => (wire.tables['documents']!['characters']![0] = 0.5),
    (wire) => delete wire.tables['indicators']!['unit'],
    (wire) => (wire.info.hash = 'x'),
    (wire) => (wire.tables['observations']!['organization']![0] = -1),
    (wire) => (wire.tables['observations']!['id']![0] = 'Über'),
    (wire) => delete wire.packed,
  ];
  const validate = validator();
  for (const spoil of spoils) {
    const wire = (await readJson(out, 'dataset.json')) as Loose;
    spoil(wire);
    assert.equal(validate(wire), false, spoil.toString());
  }
});
