import { expect, it } from 'vitest';
import { resultOnDay } from '../../../src/text/say/paper.ts';
import { someChairResult } from '../../fixtures/some-test-result.ts';

it('a timed test with the hands reads on paper otherwise than one without', () => {
  const of = (hands: 'used' | 'free') =>
    resultOnDay('2026-03-02', someChairResult({ timeMs: 15_400, hands }), '2026-03-31');
  expect(of('used')).not.toBe(of('free'));
});
