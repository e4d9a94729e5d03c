import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseJson, ProblemError } from '@kaoping/core';
import fc from 'fast-check';

/** The levels that any dataset may have. */
const MOST = 32;
const nested = (levels: number): string => '[{"a":'.repeat(levels / 2) + '1' + '}]'.repeat(levels / 2);

const faultOf = (text: string): unknown => {
  try {
    parseJson(text, 'here');
    return undefined;
  } catch (error) {
    assert.ok(error instanceof ProblemError);
    const [problem] = error.problems;
    return problem && 'found' in problem ? problem.found : problem;
  }
};

describe('parsing the text of a file', () => {
  it('reads whatever JSON says, also words of brackets, quotes and backslashes', () => {
    const word = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('"', '\\', '[', '{', ']', '}', 'a') }),
    );
    const value = fc.oneof(fc.jsonValue({ maxDepth: MOST / 4 }), fc.dictionary(word, fc.array(word)));
    fc.assert(
      fc.property(value, (each) => {
        const text = JSON.stringify(each);
        assert.deepEqual(parseJson(text, 'here'), JSON.parse(text));
      }),
    );
  });

  it('counts levels where brackets open and close them', () => {
    assert.equal(faultOf(nested(MOST)), undefined);
    assert.equal(faultOf(nested(MOST + 2)), 'too-deep');
    assert.equal(
      faultOf(`[${`${nested(MOST - 2)},`.repeat(5)}0]`),
      undefined,
      'side by side they are no deeper',
    );
  });

  it('is done with a word that does not end', () => {
    for (const text of ['{"a', '{"a\\"', '["\\\\', `"${'['.repeat(100)}`, `"${'\\"'.repeat(1e5)}`])
      assert.match(String(faultOf(text)), /^(?:cut-off|other)$/);
  });
});
