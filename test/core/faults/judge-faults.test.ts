import { describe, expect, it } from 'vitest';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import type { FaultCriterion } from '../../../src/core/exercise/fault-criterion.ts';
import { otherSide, type LandmarkName, type Side } from '../../../src/core/body/landmarks.ts';
import type { Landmark, Pose } from '../../../src/core/body/pose.ts';
import { makeTrack, repsOf, withLimbs, type Done, type Stance, type TrackOptions } from '../../fixtures/make-track.ts';
import { shaken } from '../../fixtures/shaken.ts';
import { exerciseOf, judgeTrack } from '../judge-track.ts';

type Change = (stance: Stance, side: Side) => Stance;

const bothArms =
  (limbs: Partial<Stance['left']>): Change =>
  (stance) =>
    withLimbs(withLimbs(stance, 'left', limbs), 'right', limbs);
const mover =
  (limbs: Partial<Stance['left']>): Change =>
  (stance, side) =>
    withLimbs(stance, side, limbs);
const partner =
  (limbs: Partial<Stance['left']>): Change =>
  (stance, side) =>
    withLimbs(stance, otherSide(side), limbs);

interface Case {
  readonly done: Done;
  readonly fault: string;
  readonly when: string;
  readonly options: TrackOptions;
}
const fault = (done: Done, id: string, when: string, options: TrackOptions): Case => ({
  done,
  fault: id,
  when,
  options,
});
const shown = (atPeak: Change): TrackOptions => ({
  atPeak: (stance, side, index) => (index === 1 ? atPeak(stance, side) : stance),
});

/** Each is done in the second repetition only. The near side is the right one in bird dog, the left one in the march. */
const CASES: readonly Case[] = [
  fault(
    'bird-dog',
    'low-back-arch',
    'the leg goes far past the trunk line',
    shown(mover({ hipDeg: 205, kneeDeg: 178 })),
  ),
  fault('bird-dog', 'leg-low', 'the leg stays low', shown(mover({ hipDeg: 138 }))),
  fault('bird-dog', 'arm-low', 'the arm stays low', shown(partner({ shoulderDeg: 122 }))),
  fault('bird-dog', 'knee-bent', 'the knee stays bent', shown(mover({ kneeDeg: 130 }))),
  fault(
    'bird-dog',
    'head-drops',
    'the head hangs',
    shown((stance) => ({ ...stance, headDeg: 42 })),
  ),
  fault(
    'bird-dog',
    'trunk-shifts',
    'the trunk turns up',
    shown((stance) => ({ ...stance, trunkLeanDeg: 20 })),
  ),
  fault(
    'bird-dog',
    'trunk-shifts',
    'the trunk turns down',
    shown((stance) => ({ ...stance, trunkLeanDeg: -20 })),
  ),
  fault('march-on-back', 'knee-extends', 'the knee straightens', shown(mover({ kneeDeg: 158 }))),
  fault(
    'march-on-back',
    'pelvis-rocks',
    'the hips move along',
    shown((stance) => ({ ...stance, shiftM: [0.08, 0] })),
  ),
  fault(
    'march-on-back',
    'head-lifts',
    'the head comes up',
    shown((stance) => ({ ...stance, headDeg: 20 })),
  ),
  fault(
    'shoulder-abduction-raise',
    'trunk-leans',
    'the trunk leans left',
    shown((stance) => ({ ...stance, trunkLeanDeg: 16 })),
  ),
  fault(
    'shoulder-abduction-raise',
    'trunk-leans',
    'the trunk leans right',
    shown((stance) => ({ ...stance, trunkLeanDeg: -16 })),
  ),
  fault(
    'shoulder-abduction-raise',
    'asymmetry',
    'one arm stays low',
    shown((stance) => withLimbs(stance, 'left', { shoulderDeg: 62 })),
  ),
  fault(
    'shoulder-abduction-raise',
    'shoulder-hikes',
    'both shoulders are pulled up',
    shown(bothArms({ shrugM: 0.07 })),
  ),
  fault(
    'shoulder-abduction-raise',
    'shoulder-hikes',
    'one shoulder is pulled up',
    shown((stance) => withLimbs(stance, 'right', { shrugM: 0.05 })),
  ),
  fault('shoulder-abduction-raise', 'elbow-bends', 'the elbows bend', shown(bothArms({ elbowDeg: 128 }))),
];

describe('a fault', () => {
  it.each(CASES)(
    '$fault is found in $done where $when, and in that repetition only',
    ({ done, fault: id, options }) => {
      const { reps, faults } = judgeTrack(done, options);
      expect(reps.map((rep) => rep.faults)).toEqual([[], [id], []]);
      const [found] = faults;
      const rep = reps[1];
      expect(faults.map((each) => each.id)).toEqual([id]);
      expect(found?.side).toBe(rep?.side);
      expect(found?.startMs).toBeGreaterThanOrEqual(rep?.startMs ?? Infinity);
      expect(found?.endMs).toBeLessThanOrEqual(rep?.endMs ?? 0);
      expect((found?.endMs ?? 0) - (found?.startMs ?? 0)).toBeGreaterThanOrEqual(300);
    },
  );

  it.each(CASES)('$fault is found in $done as well through a shaking track', ({ done, fault: id, options }) => {
    const { reps } = judgeTrack(done, { ...options, noisePx: 1 });
    expect(reps.map((rep) => rep.faults)).toEqual([[], [id], []]);
  });

  it.each([
    { done: 'bird-dog', sides: ['right'], tempoMs: 380 },
    { done: 'march-on-back', sides: ['left'], tempoMs: 300 },
    { done: 'shoulder-abduction-raise', sides: ['left'], tempoMs: 300 },
  ] as const)('too-fast is found in $done where the limb is thrown up in $tempoMs ms', ({ done, sides, tempoMs }) => {
    expect(judgeTrack(done, { sides, tempoMs }).reps.map((rep) => rep.faults)).toEqual(Array(3).fill(['too-fast']));
  });

  it.each(['bird-dog', 'march-on-back', 'shoulder-abduction-raise'] as const)(
    'is never found in %s at a brisk but ordinary pace',
    (done) => {
      expect(judgeTrack(done, { tempoMs: 800 }).faults).toEqual([]);
    },
  );

  it('same-side is found where arm and leg of one side go out, once the judge has told them apart before', () => {
    const sameSide: TrackOptions = {
      atPeak: (stance, side, index) =>
        index === 1
          ? withLimbs(withLimbs(stance, otherSide(side), { shoulderDeg: 85 }), side, { shoulderDeg: 165 })
          : stance,
    };
    expect(judgeTrack('bird-dog', sameSide).reps.map((rep) => rep.faults)).toEqual([[], ['same-side'], []]);
  });

  it('same-side is not said where the model may call the arms by each other’s name throughout', () => {
    const always: TrackOptions = {
      atPeak: (stance, side) =>
        withLimbs(withLimbs(stance, otherSide(side), { shoulderDeg: 85 }), side, { shoulderDeg: 165 }),
    };
    expect(judgeTrack('bird-dog', always).faults).toEqual([]);
  });
});

/** The same pose, of which the model only guesses some landmarks. */
function dim(pose: Pose, names: readonly LandmarkName[]): Pose {
  if (!pose.points) return pose;
  const points: Record<LandmarkName, Landmark> = { ...pose.points };
  for (const name of names) points[name] = { ...points[name], score: 0.1 };
  return { ...pose, points };
}

describe('a fault of a hidden limb', () => {
  it.each([
    {
      done: 'bird-dog',
      fault: 'knee-bent',
      change: mover({ kneeDeg: 130 }),
      hidden: ['leftAnkle', 'rightAnkle', 'leftHeel', 'rightHeel', 'leftFootIndex', 'rightFootIndex'],
    },
    {
      done: 'bird-dog',
      fault: 'head-drops',
      change: (s: Stance) => ({ ...s, headDeg: 42 }),
      hidden: ['leftEar', 'rightEar'],
    },
    {
      done: 'march-on-back',
      fault: 'head-lifts',
      change: (s: Stance) => ({ ...s, headDeg: 20 }),
      hidden: ['leftEar', 'rightEar'],
    },
    {
      done: 'march-on-back',
      fault: 'knee-extends',
      change: mover({ kneeDeg: 158 }),
      hidden: ['leftAnkle', 'rightAnkle'],
    },
    {
      done: 'shoulder-abduction-raise',
      fault: 'elbow-bends',
      change: bothArms({ elbowDeg: 128 }),
      hidden: ['leftWrist', 'rightWrist'],
    },
    {
      done: 'shoulder-abduction-raise',
      fault: 'asymmetry',
      change: (s: Stance) => withLimbs(s, 'left', { shoulderDeg: 62 }),
      hidden: ['leftElbow', 'leftWrist'],
    },
    {
      done: 'shoulder-abduction-raise',
      fault: 'shoulder-hikes',
      change: bothArms({ shrugM: 0.07 }),
      hidden: ['leftEar', 'rightEar'],
    },
  ] as const)('$fault is not guessed in $done: the repetition counts, and says what was not judged', (row) => {
    const { done, fault, change, hidden } = row;
    const rep = repsOf()[1];
    const isHidden = (timeMs: number): boolean => timeMs > (rep?.startMs ?? 0) && timeMs < (rep?.endMs ?? 0);
    const poses = makeTrack(done, shown(change)).map((pose) => (isHidden(pose.timeMs) ? dim(pose, hidden) : pose));
    const { reps, faults } = analyzePoses(exerciseOf(done), poses);
    expect(reps).toHaveLength(3);
    expect(faults).toEqual([]);
    expect(reps[1]?.unjudged).toContain(fault);
    expect(reps[0]?.unjudged).not.toContain(fault);
  });

  it('arm-low is not guessed of an arm that lies on the other one', () => {
    const { reps, faults } = judgeTrack('bird-dog', {
      sides: ['right'],
      ...shown(partner({ shoulderDeg: 122 })),
      guessed: [{ names: ['leftElbow', 'leftWrist'] }],
    });
    expect(reps.map(({ notes }) => notes)).toEqual(Array(3).fill(['arm-not-seen']));
    expect(faults).toEqual([]);
  });
});

const LATER_FRAMES = 13;

describe('an arm that goes along with the leg', () => {
  it('is as high as it goes, and not as it is while the leg is highest: it may arrive after it', () => {
    const poses = makeTrack('bird-dog', { reps: 2, sides: ['left'], holdMs: 0 });
    const later = poses.map((pose, i) => {
      const before = poses[i - LATER_FRAMES]?.points;
      if (!pose.points || !before) return pose;
      const { rightElbow, rightWrist } = before;
      return { ...pose, points: { ...pose.points, rightElbow, rightWrist } };
    });
    const { reps } = analyzePoses(exerciseOf('bird-dog'), later);
    expect(reps.map(({ faults }) => faults)).toEqual([[], []]);
  });
});

describe('a fault that is past its limit by less than its reading may be off', () => {
  it('is left open, of a far arm that is a little low; of one that is far too low it is told', () => {
    const armAt = (shoulderDeg: number) =>
      judgeTrack('bird-dog', { sides: ['right'], ...shown(partner({ shoulderDeg })) }).reps;
    const low = armAt(136);
    expect(low.map(({ faults }) => faults)).toEqual([[], [], []]);
    expect(low.map(({ unjudged }) => unjudged.includes('arm-low'))).toEqual([false, true, false]);
    expect(armAt(115).map(({ faults }) => faults)).toEqual([[], ['arm-low'], []]);
  });

  it('is told of a far knee where the same knee was read straight before, with the leg as high; else it is left open', () => {
    const kneesAt = (...kneeDeg: readonly number[]) =>
      judgeTrack('bird-dog', {
        sides: ['left'],
        reps: kneeDeg.length,
        atPeak: (stance, side, index) => withLimbs(stance, side, { kneeDeg: kneeDeg[index] ?? 180 }),
      }).reps.map(({ faults, unjudged }) => (faults.includes('knee-bent') ? 'told' : unjudged.includes('knee-bent') ? 'open' : 'fine')); // prettier-ignore
    expect(kneesAt(125, 174, 125)).toEqual(['open', 'fine', 'told']);
    expect(kneesAt(152, 125)).toEqual(['fine', 'open']);
    // A lower leg is covered more, and its knee may read further off than that of the leg that was lifted.
    const { reps } = judgeTrack('bird-dog', {
      sides: ['left'],
      atPeak: (stance, side, index) => withLimbs(stance, side, index === 1 ? { hipDeg: 152, kneeDeg: 130 } : {}),
    });
    expect(reps.map(({ faults }) => faults)).toEqual([[], [], []]);
    expect(reps[1]?.unjudged).toContain('knee-bent');
  });

  it.each(['bird-dog', 'march-on-back', 'shoulder-abduction-raise'] as const)(
    'is told of none of the repetitions of a clean %s whose picture shakes by one per cent of its width',
    (done) => {
      const told = [1, 2, 3, 4, 5, 6].flatMap(
        (seed) =>
          analyzePoses(exerciseOf(done), shaken(makeTrack(done, { reps: 4, tempoMs: 1400, pauseMs: 1200 }), 0.01, seed))
            .faults,
      );
      expect(told.map(({ id }) => id)).toEqual([]);
    },
  );
});

/** What the first repetition shows is what the later ones are held against. */
describe('a fault that is hidden in the first repetition', () => {
  const [first] = repsOf();
  const isFirst = (timeMs: number): boolean => timeMs > (first?.startMs ?? 0) && timeMs < (first?.endMs ?? 0);
  const hiddenInFirst = (done: Done, names: readonly LandmarkName[], options: TrackOptions) =>
    analyzePoses(
      exerciseOf(done),
      makeTrack(done, options).map((pose) => (isFirst(pose.timeMs) ? dim(pose, names) : pose)),
    ).reps;

  it('is not judged there, where the hips were not seen; and hips that were not seen are no hips that stayed still', () => {
    const shift: TrackOptions = { atPeak: (stance) => ({ ...stance, shiftM: [0.08, 0] }) };
    const reps = hiddenInFirst('march-on-back', ['leftHip', 'rightHip'], shift);
    expect(reps.map(({ unjudged }) => unjudged.includes('pelvis-rocks'))).toEqual([true, false, false]);
    expect(reps.map(({ faults }) => faults)).toEqual([[], [], []]);
  });

  it('is not judged there, where the ears were not seen; the next raise is what the later ones are held against', () => {
    const reps = hiddenInFirst('shoulder-abduction-raise', ['leftEar', 'rightEar'], {
      atPeak: bothArms({ shrugM: 0.07 }),
    });
    expect(reps.map(({ unjudged }) => unjudged.includes('shoulder-hikes'))).toEqual([true, false, false]);
    expect(reps.map(({ faults }) => faults)).toEqual([[], [], []]);
  });
});

describe('shoulders that rise with the arms', () => {
  it('are the person’s own where they rise alike in every raise, and a fault where one raise lifts them more', () => {
    const rise = (shrugM: number) => bothArms({ shrugM });
    expect(judgeTrack('shoulder-abduction-raise', { reps: 4, atPeak: rise(0.07) }).faults).toEqual([]);
    const { faults } = judgeTrack('shoulder-abduction-raise', {
      reps: 4,
      atPeak: (stance, side, index) => rise(index === 2 ? 0.09 : 0.04)(stance, side),
    });
    expect(faults.map(({ id }) => id)).toEqual(['shoulder-hikes']);
  });
});

describe('one cause, one fault', () => {
  it('does not report uneven arms while the trunk leans', () => {
    const { reps } = judgeTrack('shoulder-abduction-raise', {
      atPeak: (stance) => withLimbs({ ...stance, trunkLeanDeg: 18 }, 'left', { shoulderDeg: 62 }),
    });
    expect(reps.map((rep) => rep.faults)).toEqual(Array(3).fill(['trunk-leans']));
  });

  it('reports two faults that have nothing to do with each other', () => {
    const { reps } = judgeTrack('bird-dog', {
      atPeak: (stance, side) => ({ ...withLimbs(stance, side, { hipDeg: 138 }), headDeg: 42 }),
    });
    expect(reps.map((rep) => rep.faults)).toEqual(Array(3).fill(['leg-low', 'head-drops']));
  });
});

describe('the hold that gives way', () => {
  const rule: FaultCriterion = { kind: 'sags', by: 12 };
  const exercise = {
    ...exerciseOf('bird-dog'),
    faults: [{ id: 'leg-sags', kind: 'form' as const, test: rule, source: 'made for this test' }],
  };
  const judgePath = (path: NonNullable<TrackOptions['path']>) =>
    analyzePoses(exercise, makeTrack('bird-dog', { path })).reps.map((rep) => rep.faults);

  it('is a fault when the limb falls and is pulled up again', () => {
    expect(
      judgePath([
        [0, 0],
        [900, 0],
        [2100, 1],
        [3000, 1],
        [3700, 0.7],
        [4400, 1],
        [5400, 1],
        [6600, 0],
        [7600, 0],
      ]),
    ).toEqual([['leg-sags']]);
  });

  it('is none when it is held, and none when it is lowered in two steps', () => {
    expect(
      judgePath([
        [0, 0],
        [900, 0],
        [2100, 1],
        [5400, 1],
        [6600, 0],
        [7600, 0],
      ]),
    ).toEqual([[]]);
    expect(
      judgePath([
        [0, 0],
        [900, 0],
        [2100, 1],
        [3000, 1],
        [3700, 0.7],
        [4400, 0.7],
        [5400, 0],
        [6600, 0],
      ]),
    ).toEqual([[]]);
  });
});
