import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzePoses, type Analysis } from '../../src/core/report/analyze.ts';
import { isCounted } from '../../src/core/exercise/exercise.ts';
import { LANDMARKS, type LandmarkName } from '../../src/core/body/landmarks.ts';
import type { Landmark, Pose } from '../../src/core/body/pose.ts';
import { runTest } from '../../src/core/assess/run-test.ts';
import { startCountedSet, stepCountedSet } from '../../src/core/judge/step.ts';
import { TIMED_TESTS } from '../../src/core/assess/timed-tests.ts';
import { EXERCISES, findExercise } from '../../src/exercises/index.ts';
import { makePose, makeTrack, repsOf, type Done, type MadeRep, type TrackOptions } from '../fixtures/make-track.ts';
import { mirrorReport } from '../fixtures/poses/mirror.ts';
import { nobody } from '../fixtures/some-pose.ts';
import { countedOf, DONE, exerciseOf, judgeTrack, runSet } from './judge-track.ts';

/** Few and always the same, so that the suite is quick and repeats; `PROPERTY_RUNS=200` tries that many others. */
const MORE_RUNS = process.env.PROPERTY_RUNS;
const RUNS = MORE_RUNS ? { numRuns: Number(MORE_RUNS) } : { numRuns: 7, seed: 1 };
const times = (factor: number) => ({ ...RUNS, numRuns: factor * RUNS.numRuns });

const done = fc.constantFrom(...DONE);
/** An ordinary set, as somebody of any age does it. */
const set = fc.record({
  reps: fc.integer({ min: 1, max: 2 }),
  tempoMs: fc.integer({ min: 800, max: 2200 }),
  holdMs: fc.integer({ min: 200, max: 2000 }),
  pauseMs: fc.integer({ min: 600, max: 1500 }),
  easing: fc.constantFrom('cosine' as const, 'linear' as const),
  mirror: fc.boolean(),
});

const madeOf = (which: Done, options: TrackOptions): string =>
  repsOf(options)
    .map(({ side }) => (which === 'shoulder-abduction-raise' ? 'both' : side))
    .join(' ');

/** Whether every counted repetition is one that was made, in order, and none twice. */
function expectNoneInvented(which: Done, { reps }: Analysis, made: readonly MadeRep[]): void {
  let next = 0;
  for (const { side, startMs, endMs } of reps) {
    const found = made.findIndex(
      (rep, i) =>
        i >= next &&
        startMs < rep.endMs &&
        endMs > rep.startMs &&
        (which === 'shoulder-abduction-raise' || side === rep.side),
    );
    expect(found, `a repetition at ${startMs} that nobody made`).toBeGreaterThanOrEqual(0);
    next = found + 1;
  }
}

describe('whatever the set', () => {
  it('every repetition of a clean one is counted, for its side, and nothing is found wrong', () => {
    fc.assert(
      fc.property(done, set, (which, options) => {
        const analysis = judgeTrack(which, options);
        expect(countedOf(analysis)).toBe(madeOf(which, options));
        expect({ rejected: analysis.rejected, faults: analysis.faults }).toEqual({ rejected: [], faults: [] });
      }),
      RUNS,
    );
  });

  it('noise inside the dead band never changes a count', () => {
    fc.assert(
      fc.property(
        done,
        set,
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.integer(),
        (which, options, noisePx, seed) => {
          const { reps, rejected } = judgeTrack(which, { ...options, noisePx, seed });
          expect(countedOf({ reps })).toBe(madeOf(which, options));
          expect(rejected).toEqual([]);
        },
      ),
      RUNS,
    );
  });

  it('noise alone, however strong, is never a repetition', () => {
    fc.assert(
      fc.property(done, fc.double({ min: 0, max: 12, noNaN: true }), fc.integer(), (which, noisePx, seed) => {
        const { reps } = judgeTrack(which, {
          path: [
            [0, 0],
            [12_000, 0],
          ],
          noisePx,
          seed,
        });
        expect(reps).toEqual([]);
      }),
      RUNS,
    );
  });

  it('left and right, mirrored, are right and left', () => {
    fc.assert(
      fc.property(done, set, fc.double({ min: 0, max: 1.5, noNaN: true }), (which, options, noisePx) => {
        const here = judgeTrack(which, { ...options, noisePx, mirror: false });
        const there = judgeTrack(which, { ...options, noisePx, mirror: true });
        expect(mirrorReport(there)).toEqual(JSON.parse(JSON.stringify(here)));
      }),
      RUNS,
    );
  });

  it('playing it slower changes the times and nothing else', () => {
    fc.assert(
      fc.property(
        done,
        set.map((options) => ({ ...options, easing: 'cosine' as const })),
        fc.double({ min: 1, max: 1.8, noNaN: true }),
        (which, options, slower) => {
          const normal = judgeTrack(which, options);
          const slowed = judgeTrack(which, { ...options, slower });
          expect(countedOf(slowed)).toBe(countedOf(normal));
          expect({ rejected: slowed.rejected, faults: slowed.faults }).toEqual({ rejected: [], faults: [] });
          slowed.reps.forEach((rep, i) => {
            const before = normal.reps[i];
            expect(Math.abs(rep.peakMs - slower * (before?.peakMs ?? 0))).toBeLessThanOrEqual(150);
            for (const [name, { peakDeg }] of Object.entries(rep.angles))
              expect(Math.abs(peakDeg - (before?.angles[name]?.peakDeg ?? 0))).toBeLessThanOrEqual(2);
          });
        },
      ),
      RUNS,
    );
  });

  it('any frames of it at ten a second or more give the same count', () => {
    fc.assert(
      fc.property(done, set, fc.infiniteStream(fc.integer({ min: 1, max: 5 })), (which, options, steps) => {
        const all = makeTrack(which, { ...options, fps: 50 });
        const some: Pose[] = [];
        for (let i = 0; i < all.length; i += steps.next().value ?? 1) some.push(all[i] as Pose);
        expect(countedOf(analyzePoses(exerciseOf(which), some))).toBe(madeOf(which, options));
      }),
      RUNS,
    );
  });

  it('near or far, here or there in the picture, and whatever its size: the same count', () => {
    fc.assert(
      fc.property(
        done,
        set,
        fc.double({ min: 0.7, max: 3, noNaN: true }),
        fc.double({ min: 0.8, max: 1.1, noNaN: true }),
        (which, options, size, near) => {
          const pxPerM = size * near * (which === 'shoulder-abduction-raise' ? 200 : 220);
          const scaled = { ...options, widthPx: 640 * size, heightPx: 480 * size, pxPerM };
          expect(countedOf(judgeTrack(which, scaled))).toBe(madeOf(which, options));
        },
      ),
      RUNS,
    );
  });
});

describe('what was not seen', () => {
  const dropout = fc.record({
    fromMs: fc.integer({ min: 0, max: 12_000 }),
    forMs: fc.integer({ min: 20, max: 3000 }),
    kind: fc.constantFrom('nobody' as const, 'no-frame' as const),
  });
  const dropouts = fc
    .array(dropout, { minLength: 1, maxLength: 4 })
    .map((each) => each.map(({ fromMs, forMs, kind }) => ({ fromMs, toMs: fromMs + forMs, kind })));

  it('never invents a repetition', () => {
    fc.assert(
      fc.property(done, set, dropouts, (which, options, lost) => {
        expectNoneInvented(which, judgeTrack(which, { ...options, dropouts: lost }), repsOf(options));
      }),
      times(2),
    );
  });

  it('for a blink costs no repetition', () => {
    fc.assert(
      fc.property(done, set, fc.integer({ min: 1000, max: 9000 }), (which, options, fromMs) => {
        const blink = [{ fromMs, toMs: fromMs + 120, kind: 'nobody' as const }];
        expect(countedOf(judgeTrack(which, { ...options, dropouts: blink }))).toBe(madeOf(which, options));
      }),
      RUNS,
    );
  });

  it('for a second and a half or more in the middle of a repetition loses that repetition, and only that', () => {
    fc.assert(
      fc.property(
        done,
        set,
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        fc.integer({ min: 1500, max: 3000 }),
        fc.constantFrom('nobody' as const, 'no-frame' as const),
        (which, options, share, forMs, kind) => {
          const twice = { ...options, reps: 2, pauseMs: 4000 };
          const [first] = repsOf(twice);
          if (!first) throw new Error('expected a repetition');
          // From a little after setting off until it is about to come down.
          const fromMs = first.startMs + 200 + share * (first.peakMs + options.holdMs - first.startMs - 200);
          const lost = judgeTrack(which, { ...twice, dropouts: [{ fromMs, toMs: fromMs + forMs, kind }] });
          expect(countedOf(lost)).toBe(madeOf(which, twice).split(' ')[1]);
        },
      ),
      RUNS,
    );
  });

  it('before the recording or after it is not counted: a set that begins or ends at a peak counts none of that', () => {
    fc.assert(
      fc.property(done, set, fc.boolean(), fc.boolean(), (which, options, startAtPeak, endAtPeak) => {
        const cut = { ...options, startAtPeak, endAtPeak };
        const { reps, rejected } = judgeTrack(which, cut);
        expect(countedOf({ reps })).toBe(madeOf(which, cut));
        expect(rejected).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('nonsense', () => {
  const noNumber = fc.constantFrom(Number.NaN, Infinity, -Infinity);
  const number = fc.oneof(
    { weight: 6, arbitrary: fc.double({ min: -2000, max: 2000, noNaN: true }) },
    { weight: 1, arbitrary: noNumber },
    { weight: 1, arbitrary: fc.constantFrom(1e300, -1e300, Number.MAX_VALUE, 0, -0, 5e-324) },
  );
  const landmark = fc.record<Landmark>({ xPx: number, yPx: number, zPx: number, score: number });
  const tornFrom = (still: Pose, torn: readonly (readonly [LandmarkName, Landmark])[]): Pose =>
    still.points ? { ...still, points: { ...still.points, ...Object.fromEntries(torn) } } : still;
  const namedBy = (point: fc.Arbitrary<Landmark>) => fc.tuple(fc.constantFrom(...LANDMARKS), point);

  const tornBody = fc
    .tuple(done, fc.array(namedBy(landmark), { maxLength: 8 }))
    .map(([which, torn]) => tornFrom(makePose(which), torn));
  const bodyWithoutSize = landmark.map((point) =>
    tornFrom(
      makePose('bird-dog'),
      LANDMARKS.map((name) => [name, point]),
    ),
  );
  const oddPicture = fc
    .tuple(number, number, number)
    .map(([widthPx, heightPx, light]): Pose => ({ ...makePose('bird-dog'), widthPx, heightPx, light }));
  const oddDepth = fc.tuple(done, number).map(([which, at]): Pose => {
    const still = makePose(which);
    return { ...still, world: still.world && { ...still.world, leftShoulder: { xM: at, yM: at, zM: at } } };
  });
  const pose = fc.oneof(tornBody, bodyWithoutSize, oddPicture, oddDepth, fc.constant(nobody(0)));

  /** From one frame to the next: mostly onwards, now and then not at all, back, far ahead, or no time. */
  const stepMs = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 300 }) },
    { weight: 2, arbitrary: fc.constantFrom(0, -500, 5000, 1e15, Number.NaN, Infinity) },
  );
  /** A time that is none is that of its frame alone: the next goes on from before it. */
  function timed(frames: readonly (readonly [Pose, number])[]): readonly Pose[] {
    let timeMs = 0;
    return frames.map(([each, byMs]) => {
      if (!Number.isFinite(byMs)) return { ...each, timeMs: byMs };
      timeMs += byMs;
      return { ...each, timeMs };
    });
  }

  it('neither throws nor counts, in any exercise of the library', () => {
    const frames = fc.array(fc.tuple(pose, stepMs), { maxLength: 60 }).map(timed);
    fc.assert(
      fc.property(fc.constantFrom(...EXERCISES), frames, (exercise, poses) => {
        expect(runSet(exercise, poses).counted.total).toBe(0);
        expect(analyzePoses(exercise, poses).reps).toEqual([]);
      }),
      times(4),
    );
  });

  it('neither throws, nor stands up, nor stands on one leg, in any timed test', () => {
    const frames = fc.array(fc.tuple(pose, stepMs), { maxLength: 60 }).map(timed);
    const beepMs = fc.constantFrom(null, 0, 400, -500);
    fc.assert(
      fc.property(fc.constantFrom(...TIMED_TESTS), frames, beepMs, (test, poses, startMs) => {
        const exercise = findExercise(test.exerciseId);
        if (!exercise || !isCounted(exercise)) throw new Error(`expected ${test.exerciseId} in the library, counted`);
        const { result } = runTest(test, exercise, poses, startMs);
        expect(result.outcome).not.toBe('done');
        expect('tries' in result ? result.tries : result.stands).toEqual('tries' in result ? [] : 0);
      }),
      times(4),
    );
  });

  it('in between neither throws nor invents a repetition', () => {
    const torn = namedBy(fc.record<Landmark>({ xPx: noNumber, yPx: number, zPx: number, score: number }));
    const spoilt = fc.tuple(fc.integer({ min: 0, max: 250 }), fc.array(torn, { maxLength: 40 }));
    fc.assert(
      fc.property(done, set, fc.array(spoilt, { maxLength: 20 }), (which, options, wild) => {
        const poses = [...makeTrack(which, options)];
        for (const [at, landmarks] of wild) {
          const before = poses[at];
          if (before) poses[at] = tornFrom(before, landmarks);
        }
        expectNoneInvented(which, analyzePoses(exerciseOf(which), poses), repsOf(options));
      }),
      times(2),
    );
  });
});

describe('a step', () => {
  /** Freezes all that can be frozen; arrays of numbers cannot, they are compared with a copy. */
  function deepFreeze(value: unknown): void {
    if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value) || Object.isFrozen(value)) return;
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }

  it('changes neither the state nor the pose it is given, and gives the same for the same', () => {
    fc.assert(
      fc.property(done, set, (which, options) => {
        const exercise = exerciseOf(which);
        deepFreeze(exercise);
        let state = startCountedSet(exercise);
        for (const [i, pose] of makeTrack(which, { ...options, reps: 1, fps: 15, noisePx: 1 }).entries()) {
          deepFreeze(state);
          deepFreeze(pose);
          const copy = i % 20 === 0 ? structuredClone(state) : null;
          const [next, events] = stepCountedSet(state, pose);
          if (copy) {
            expect(stepCountedSet(state, pose)).toEqual([next, events]);
            expect(state).toEqual(copy);
          }
          state = next;
        }
        expect(state.counted.total).toBe(1);
      }),
      { ...RUNS, numRuns: 3 },
    );
  });
});
