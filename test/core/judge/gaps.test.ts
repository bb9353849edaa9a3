import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedAngles } from '../../../src/core/exercise/counted-angle.ts';
import { isCounted, type CountedExercise, type GuidedExercise } from '../../../src/core/exercise/exercise.ts';
import { wayOutMs } from '../../../src/core/exercise/pace.ts';
import type { SetEvent } from '../../../src/core/record/set-events.ts';
import { analyzePoses, type Analysis } from '../../../src/core/report/analyze.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import { makePose, makeTrack, repsOf, type TrackOptions } from '../../fixtures/make-track.ts';
import { fixtureNames, posesOf, truthOf } from '../../fixtures/poses/read-fixture.ts';
import { exerciseOf, judgeTrack, runSet } from '../judge-track.ts';

/** Stretches that nobody saw, each on either side of the limit that decides what is made of it. */
const noFrame = (fromMs: number, forMs: number): TrackOptions => ({
  dropouts: [{ fromMs, toMs: fromMs + forMs, kind: 'no-frame' }],
});
const nobody = (fromMs: number, forMs: number): TrackOptions => ({
  dropouts: [{ fromMs, toMs: fromMs + forMs, kind: 'nobody' }],
});

describe('a pause between two frames', () => {
  const gapsIn = (forMs: number) =>
    runSet(exerciseOf('bird-dog'), makeTrack('bird-dog', noFrame(4500, forMs))).events.filter(
      (event) => event.kind === 'unmeasurable-began' && event.reason === 'gap',
    ).length;

  it('of three quarters of a second is passed over, one of a second and a half is a gap', () => {
    expect(gapsIn(700)).toBe(0);
    expect(gapsIn(1500)).toBe(1);
  });
});

describe('a person who is out of sight as the limb sets off', () => {
  /** The arms are on their way from 900 ms on; at 1150 ms they have clearly left. */
  const unjudged = (forMs: number) =>
    judgeTrack('shoulder-abduction-raise', { reps: 1, ...nobody(1150 - forMs, forMs) }).reps[0]?.unjudged;

  it('for a quarter of a second is judged as ever; for half a second nobody knows how it began', () => {
    expect(unjudged(240)).not.toContain('asymmetry');
    expect(unjudged(450)).toContain('asymmetry');
  });
});

describe('a way out whose beginning was not seen', () => {
  const three = { reps: 3, tempoMs: 1200 } as const;
  /** No pictures as the second and the third arm raise set off. */
  const setOffs = repsOf(three).slice(1);
  const dropouts = setOffs.map(
    ({ startMs }) => ({ fromMs: startMs - 200, toMs: startMs + 700, kind: 'no-frame' }) as const,
  );
  const unseen = judgeTrack('shoulder-abduction-raise', { ...three, dropouts });

  it('is noted, and has no time', () => {
    expect(unseen.reps.map(({ notes }) => notes)).toEqual([[], ['start-not-seen'], ['start-not-seen']]);
    expect(unseen.reps.map((rep) => wayOutMs(exerciseOf('shoulder-abduction-raise'), rep) !== null)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('brings no word of the pace', () => {
    expect(unseen.cues.map(({ id }) => id)).not.toContain('too-fast');
  });
});

describe('a round of a guided exercise', () => {
  const guided = EXERCISES.find(
    (exercise): exercise is GuidedExercise => exercise.mode === 'guided' && exercise.posture === 'supine',
  );
  if (!guided) throw new Error('expected a guided exercise');
  const exercise: GuidedExercise = { ...guided, dose: { ...guided.dose, reps: 1, holdMs: 3000 } };
  /** How long the work lasted, with a pause of the camera in it. */
  const workMs = (forMs: number): number => {
    const path = [
      [0, 0],
      [9000, 0],
    ] as const;
    const { events } = runSet(exercise, makeTrack('march-on-back', { path, ...noFrame(2500, forMs) }));
    const told = events.filter(
      (event): event is Extract<SetEvent, { kind: 'guide-told' }> => event.kind === 'guide-told',
    );
    const at = (phase: string): number => told.find((event) => event.phase === phase)?.timeMs ?? NaN;
    return at('rest') - at('work');
  };

  it('goes on by the clock through three quarters of a second, and stands still through a second and a half', () => {
    expect(Math.abs(workMs(700) - 3000)).toBeLessThanOrEqual(80);
    expect(Math.abs(workMs(1500) - 4500)).toBeLessThanOrEqual(80);
  });
});

describe('a body without size', () => {
  const reasonFor = (trunkPx: number) => {
    const pose = makePose('shoulder-abduction-raise', undefined, { pxPerM: 100 });
    const { points } = pose;
    if (!points) throw new Error('expected a person');
    const now = (points.leftHip.yPx + points.rightHip.yPx - points.leftShoulder.yPx - points.rightShoulder.yPx) / 2;
    const small = makePose('shoulder-abduction-raise', undefined, { pxPerM: (100 * trunkPx) / now });
    const poses = Array.from({ length: 40 }, (_, i) => ({ ...small, timeMs: 40 * i }));
    return runSet(exerciseOf('shoulder-abduction-raise'), poses).state.unmeasurable?.reason;
  };

  it('is nobody; one of a few pixels is somebody who is too far away', () => {
    expect(reasonFor(3)).toBe('no-person');
    expect(reasonFor(6)).toBe('too-far');
  });
});

describe('a landmark far outside the picture', () => {
  const personAt = (xPx: number) => {
    const pose = makePose('bird-dog');
    if (!pose.points) throw new Error('expected a person');
    const points = { ...pose.points, leftAnkle: { ...pose.points.leftAnkle, xPx } };
    return runSet(exerciseOf('bird-dog'), [{ ...pose, points, timeMs: 0 }]).state.measures !== null;
  };

  it('is one that the model has lost at more than a hundred thousand pixels', () => {
    expect(personAt(70_000)).toBe(true);
    expect(personAt(150_000)).toBe(false);
  });
});

describe('a picture', () => {
  const reasonAt = (light: number) => {
    const pose = makePose('bird-dog', undefined, { light });
    return runSet(
      exerciseOf('bird-dog'),
      Array.from({ length: 40 }, (_, i) => ({ ...pose, timeMs: 40 * i })),
    ).state.unmeasurable?.reason;
  };

  it('is too dark below a brightness of six hundredths', () => {
    expect(reasonAt(0.05)).toBe('too-dark');
    expect(reasonAt(0.08)).toBeUndefined();
  });
});

/** Somebody who is out of sight for a while in a repetition of a recording. */
interface HiddenIn {
  readonly name: string;
  readonly exercise: CountedExercise;
  /** The number of the repetition, and how much of its way out had been seen. */
  readonly rep: number;
  readonly share: number;
  readonly forMs: number;
}

const recorded = EXERCISES.filter(isCounted).flatMap((exercise) =>
  fixtureNames()
    .filter(
      (name) => name.startsWith(`${exercise.id}.`) && truthOf(name).reps.some(({ peakMs }) => peakMs !== undefined),
    )
    .map((name) => ({ name, exercise })),
);

const wholes = new Map<string, Analysis>();
const wholeOf = (name: string, exercise: CountedExercise): Analysis => {
  const whole = wholes.get(name) ?? analyzePoses(exercise, posesOf(name));
  wholes.set(name, whole);
  return whole;
};

/** What is told otherwise than of the whole recording: angles from another rest, and tries that were none. */
function misread({ name, exercise, rep, share, forMs }: HiddenIn): readonly string[] {
  const whole = wholeOf(name, exercise);
  const hidden = whole.reps[rep % Math.max(1, whole.reps.length)];
  if (!hidden) return [];
  const fromMs = hidden.startMs + share * (hidden.peakMs - hidden.startMs);
  const isOut = (timeMs: number): boolean => timeMs >= fromMs && timeMs <= fromMs + forMs;
  const poses = posesOf(name).map((pose) => (isOut(pose.timeMs) ? { ...pose, points: null, world: null } : pose));
  const seen = analyzePoses(exercise, poses);
  const turned = seen.reps.flatMap((one) => {
    const [twin] = whole.reps
      .filter(({ startMs, endMs }) => startMs < one.endMs && endMs > one.startMs)
      .sort((a, b) => Number(b.side === one.side) - Number(a.side === one.side));
    return countedAngles(exercise, one).flatMap(({ angle }, index) => {
      const was = twin && countedAngles(exercise, twin)[index]?.angle;
      const isSame = was && Math.abs(was.startDeg - angle.startDeg) <= Math.max(8, was.bandDeg);
      return isSame ? [] : [`from ${angle.startDeg} instead of ${was?.startDeg} at ${one.startMs}`];
    });
  });
  const small = (analysis: Analysis): number =>
    analysis.rejected.filter(({ reason }) => reason === 'range-too-small').length;
  return small(seen) > small(whole) ? [...turned, `${small(seen)} too small instead of ${small(whole)}`] : turned;
}

describe('somebody who is out of sight in the middle of a repetition', () => {
  const turns = recorded.filter(({ name }) => name === 'seated-trunk-rotation.clean');
  const hidden = [900, 1600, 2500].flatMap((forMs) =>
    [0.3, 0.6, 1].flatMap((share) => [0, 1, 2, 3, 4, 5].map((rep) => ({ rep, share, forMs }))),
  );

  it('turns the trunk as far as ever afterwards: what is seen first is no new way to face', () => {
    expect(turns.flatMap((one) => hidden.flatMap((how) => misread({ ...one, ...how })))).toEqual([]);
  });

  it('is read from the same rest in every exercise, and what nobody saw is not called too small', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...recorded),
        fc.record({
          rep: fc.nat(5),
          share: fc.double({ min: 0.2, max: 1, noNaN: true }),
          forMs: fc.integer({ min: 300, max: 3000 }),
        }),
        (one, how) => {
          expect(misread({ ...one, ...how })).toEqual([]);
        },
      ),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 60), seed: 1 },
    );
  });
});
