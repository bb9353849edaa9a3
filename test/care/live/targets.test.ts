import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changesOf,
  firstAsked,
  takenByBeginning,
  withAsked,
  withDeclined,
  withTaken,
  type ShownTarget,
} from '../../../src/care/live/targets.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';

const EXERCISES = ['bird-dog', 'bridge', 'march'];
type Deed =
  | { readonly kind: 'ask'; readonly exerciseId: string; readonly reps: number }
  | { readonly kind: 'yes' | 'no' }
  | { readonly kind: 'begin'; readonly exerciseId: string };
const exerciseId = fc.constantFrom(...EXERCISES);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ kind: fc.constant('ask'), exerciseId, reps: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ kind: fc.constantFrom('yes', 'no') }),
  fc.record({ kind: fc.constant('begin'), exerciseId }),
);

function does(targets: readonly ShownTarget[], one: Deed): readonly ShownTarget[] {
  const waiting = firstAsked(targets)?.change;
  switch (one.kind) {
    case 'ask':
      return withAsked(targets, { exerciseId: one.exerciseId, reps: one.reps }, birdDog);
    case 'yes':
      return waiting ? withTaken(targets, waiting) : targets;
    case 'no':
      return waiting ? withDeclined(targets, waiting) : targets;
    case 'begin':
      return takenByBeginning(targets, one.exerciseId).reduce(withTaken, targets);
  }
}

describe('targets that were asked for', () => {
  it('hold once they were taken, whatever comes after; at most one wish of each exercise waits', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
        let targets: readonly ShownTarget[] = [];
        for (const one of deeds) {
          const before = targets;
          targets = does(targets, one);
          const waiting = targets.filter(({ isTaken }) => !isTaken).map(({ change }) => change.exerciseId);
          expect(new Set(waiting).size).toBe(waiting.length);
          const taken = (all: readonly ShownTarget[]) =>
            all.filter(({ isTaken }) => isTaken).map(({ change }) => change);
          expect(taken(targets)).toEqual(expect.arrayContaining(taken(before)));
          if (one.kind === 'ask')
            expect(changesOf(targets, one.exerciseId).at(-1)).toEqual({ exerciseId: one.exerciseId, reps: one.reps });
          if (one.kind === 'begin') expect(waiting).not.toContain(one.exerciseId);
        }
      }),
    );
  });

  it('are of their own exercise alone', () => {
    const two = [
      { exerciseId: 'bridge', reps: 3 },
      { exerciseId: 'march', reps: 4 },
    ].reduce((all: readonly ShownTarget[], change) => withAsked(all, change, birdDog), []);
    expect(changesOf(two, 'march')).toEqual([{ exerciseId: 'march', reps: 4 }]);
    expect(takenByBeginning(two, 'bridge')).toEqual([{ exerciseId: 'bridge', reps: 3 }]);
    expect(firstAsked(two)?.change.exerciseId).toBe('bridge');
    expect(firstAsked([])).toBeNull();
  });
});
