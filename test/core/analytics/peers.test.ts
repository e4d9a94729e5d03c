import type { OrganizationId, PeersOptions } from '@kaoping/core';
import { peers } from '@kaoping/core';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { datasetWith } from '../fixtures.js';

const dataset = datasetWith({
  organizations: [
    { id: 'gongshu', level: 'district' },
    { id: 'tianshui', parent: 'gongshu' },
    { id: 'wulin', parent: 'gongshu', valid_from: '2021-04-09' },
    { id: 'tax-office', parent: 'gongshu', level: 'district', kind: 'department' },
    { id: 'lane', parent: 'wulin', level: 'community' },
    { id: 'xiasha' },
  ],
});
const id = (name: string): OrganizationId => name as OrganizationId;
const names = (options: PeersOptions): readonly string[] => peers(dataset, options).map((one) => one.id);

describe('peers(dataset, options)', () => {
  it('without any respect is everyone', () => {
    assert.equal(names({}).length, 6);
  });
  it('{ parent } is who stands directly under it', () => {
    assert.deepEqual(names({ parent: id('gongshu') }), ['tianshui', 'wulin', 'tax-office']);
  });
  it('{ parent, level } is who is of that level anywhere under it', () => {
    assert.deepEqual(names({ parent: id('gongshu'), level: 'community' }), ['lane']);
    assert.deepEqual(names({ parent: id('gongshu'), level: 'street' }), ['tianshui', 'wulin']);
  });
  it('{ level } looks everywhere', () => {
    assert.deepEqual(names({ level: 'street' }), ['tianshui', 'wulin', 'xiasha']);
  });
  it('{ kind } tells bodies from areas', () => {
    assert.deepEqual(names({ kind: 'department' }), ['tax-office']);
  });
  it('{ list } takes those named, in the order of the dataset, and nobody unknown', () => {
    assert.deepEqual(names({ list: [id('xiasha'), id('nobody'), id('wulin')] }), ['wulin', 'xiasha']);
  });
  it('{ on } leaves out who was not yet', () => {
    assert.deepEqual(names({ level: 'street', on: '2021-04-08' }), ['tianshui', 'xiasha']);
    assert.deepEqual(names({ level: 'street', on: '2021-04-09' }), ['tianshui', 'wulin', 'xiasha']);
  });
  it('comes to an end where parents form a ring', () => {
    const ring = [
      { id: 'a', level: 'street', parent: 'b' },
      { id: 'b', level: 'street', parent: 'a' },
    ];
    const ringed = {
      ...dataset,
      organizations: ring,
      organization: (one: string) => ring.find((each) => each.id === one),
      children: (one: string) => ring.filter(({ parent }) => parent === one),
    };
    assert.equal(peers(ringed as never, { parent: id('a'), level: 'street' }).length, 2);
    assert.deepEqual(peers(ringed as never, { parent: id('gongshu'), level: 'street' }), []);
  });
  it('{ parent } unknown is nobody', () => {
    assert.deepEqual(names({ parent: id('nobody'), level: 'street' }), []);
  });
});
