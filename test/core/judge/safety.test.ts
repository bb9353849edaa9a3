import { describe, expect, it } from 'vitest';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import type { CountedExercise, FaultRule } from '../../../src/core/exercise/exercise.ts';
import { makeTrack } from '../../fixtures/make-track.ts';
import { posesOf } from '../../fixtures/poses/read-fixture.ts';
import { exerciseOf } from '../judge-track.ts';

const birdDog = exerciseOf('bird-dog');

/** A rule of safety about how far the trunk is tipped: it is broken throughout where the limit lies far below a trunk that lies level. */
const trunkOver = (id: string, over: number): FaultRule => ({
  id,
  kind: 'safety',
  test: { kind: 'while', measure: 'trunk', of: 'body', from: 'zero', over, forMs: 300 },
  source: 'made for this test',
});
const kept = trunkOver('kept', 170);
const broken = trunkOver('broken', -170);
const brokenToo = trunkOver('broken-too', -160);

/** What is said of safety while one repetition runs, and when it ends. */
function saidOf(...faults: readonly FaultRule[]): {
  readonly said: readonly (readonly [id: string, timeMs: number])[];
  readonly endMs: number;
} {
  const exercise: CountedExercise = { ...birdDog, faults };
  const { cues, reps } = analyzePoses(exercise, makeTrack('bird-dog', { reps: 1, holdMs: 4000 }));
  const said = cues.filter(({ kind }) => kind === 'safety').map(({ id, timeMs }) => [id, timeMs] as const);
  return { said, endMs: reps[0]?.endMs ?? 0 };
}

describe('the rules of safety', () => {
  it('are all watched while the limb is up, not the first of them only', () => {
    const { said, endMs } = saidOf(kept, broken);
    expect(said.map(([id]) => id)).toEqual(['broken']);
    expect(said[0]?.[1]).toBeLessThan(endMs - 1000);
  });

  it('are said one after the other where two are broken, the first of the list first, both before the limb is down', () => {
    const { said, endMs } = saidOf(broken, brokenToo);
    expect(said.map(([id]) => id)).toEqual(['broken', 'broken-too']);
    for (const [, timeMs] of said) expect(timeMs).toBeLessThan(endMs - 1000);
  });

  it('are each given their own time: one that is broken does not start the clock of the next', () => {
    const patient = { ...broken, id: 'patient', test: { ...broken.test, forMs: 2000 } } as const;
    const { said } = saidOf(patient, brokenToo);
    expect(said.map(([id]) => id)).toEqual(['broken-too', 'patient']);
    expect((said[1]?.[1] ?? 0) - (said[0]?.[1] ?? 0)).toBeGreaterThanOrEqual(1600);
  });

  it('say nothing at once of a far leg, which reads low, that is not found in the end', () => {
    // The far leg is read 198 degrees high: past the limit of 195, and not by more than it may be misread.
    const { cues, faults } = analyzePoses(birdDog, posesOf('bird-dog.short'));
    expect(cues.filter(({ kind }) => kind === 'safety')).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('say nothing while none is broken', () => {
    expect(saidOf(kept).said).toEqual([]);
  });
});
