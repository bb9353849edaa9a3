/** Sets that were timed tests, or records of how somebody stood. */
import type { PostureValue } from '../../../src/core/record/posture-value.ts';
import type { StanceResult, TestId, TestResult } from '../../../src/core/record/test-result.ts';
import type { SetRecord } from '../../../src/core/report/session.ts';
import type { SetSummary } from '../../../src/core/report/summary.ts';
import posture from '../../../src/exercises/posture-screen.ts';
import stance from '../../../src/exercises/single-leg-stance.ts';
import sitToStand from '../../../src/exercises/sit-to-stand.ts';
import { someChairResult, someStanceResult } from '../../fixtures/some-test-result.ts';
import { fullSet, NOTHING_DONE } from './full-set.ts';

export const testSet = (result: TestResult | null, id: TestId, change: Partial<SetRecord> = {}): SetRecord => {
  const exercise = id === 'single-leg-stance' ? stance : sitToStand;
  return { ...fullSet(exercise, { test: { id, result } }), selfReport: [], ...change };
};
export const figure = (id: string, change: Partial<PostureValue> = {}): PostureValue => ({
  id,
  valueDeg: 1,
  towards: 'left',
  bandDeg: 5,
  reason: null,
  ...change,
});
export const FRONT = [
  figure('shoulder-level', { valueDeg: 9.6 }),
  figure('pelvis-level', { valueDeg: 12, towards: 'right' }),
  figure('trunk-sideways', { valueDeg: null, towards: null, reason: 'limb-hidden' }),
];
export const SIDE = [
  figure('ear-ahead', { valueDeg: 20, towards: 'forwards', bandDeg: 15 }),
  figure('trunk-lean', { valueDeg: 6, towards: 'backwards' }),
];
export const EVEN = [figure('shoulder-level'), figure('pelvis-level', { valueDeg: 0, towards: null })];
export const LEANING = (['left', 'right'] as const).map((towards) =>
  figure('trunk-sideways', { valueDeg: 12, towards }),
);
export const screenSet = (screen: SetSummary['screen']): SetRecord =>
  fullSet(posture, { ...NOTHING_DONE, ...(screen && { screen }) });

export const CHAIR: readonly (readonly [string, TestResult | null])[] = [
  ['done', someChairResult()],
  ['by a recording', someChairResult({ clock: 'movement', closeCalls: 1, notTall: 1, notSeated: 2 })],
  ['with the hands', someChairResult({ hands: 'used', handRises: 1, closeCalls: 2, lastByHalf: true })],
  ['with hands that were not seen', someChairResult({ hands: 'not-seen' })],
  ['void', someChairResult({ outcome: 'void', reason: 'no-person', timeMs: null, error: null })],
  ['stopped', someChairResult({ outcome: 'stopped', stands: 1, timeMs: null, error: null, hands: null })],
  ['cut short', null],
];
export const thirty = (change: Parameters<typeof someChairResult>[0] = {}): TestResult =>
  someChairResult({ test: 'thirty-second-chair-stand', stands: 12, timeMs: null, error: null, ...change });

export function stanceResult(): StanceResult {
  const result = someStanceResult({ left: 12_340, right: 45_000 });
  const right = result.best.right && { ...result.best.right, ended: 'cap' as const, arms: 'not-seen' as const };
  const left = result.best.left && { ...result.best.left, arms: 'open' as const };
  const tries = [left, right].filter((one) => one !== null);
  const others = (['foot-moved', 'arms-left', 'stopped', 'view-lost'] as const).flatMap((ended) =>
    tries.slice(0, 1).map((one) => ({ ...one, ended })),
  );
  return { ...result, best: { left, right }, tries: [...tries, ...others] };
}
