import { otherSide, type LandmarkName, type Side } from '../../../src/core/body/landmarks.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import type { CountedExercise, Exercise } from '../../../src/core/exercise/exercise.ts';
import { isLookDue, nextLookMs } from '../../../src/core/judge/next-look.ts';
import { startSet, stepSet } from '../../../src/core/judge/step.ts';
import { mirrorPose, twinOf } from '../../../test/fixtures/poses/mirror.ts';
import { forEachLandmark, resample } from './blend.ts';
import type { Random } from './random.ts';
import { walkInAndOut } from './walker.ts';

/** A recording, and what a counter should find in it. */
export interface Track {
  readonly poses: readonly Pose[];
  /** The sides of the repetitions, in order. */
  readonly sides: readonly (Side | null)[];
  /** How many more repetitions may be counted. */
  readonly unsure: number;
  /** When the repetitions were at their furthest; null where it is not known. */
  readonly peaksMs: readonly number[] | null;
}

/** A way to perturb a recording. Null where it cannot be done to this recording. */
export interface Perturbation {
  readonly id: string;
  readonly apply: (track: Track, random: Random, exercise: CountedExercise) => Track | null;
}

const onPoses =
  (change: (poses: readonly Pose[], random: Random) => readonly Pose[]): Perturbation['apply'] =>
  (track, random) => ({ ...track, poses: change(track.poses, random) });

const spanOf = (poses: readonly Pose[]): readonly [number, number] => [
  poses[0]?.timeMs ?? 0,
  poses.at(-1)?.timeMs ?? 0,
];

/** White noise on every landmark; `share` of the picture's width is its standard deviation. */
const jitter = (share: number): Perturbation['apply'] =>
  onPoses((poses, { normal }) =>
    poses.map((pose) => {
      const { points, widthPx } = pose;
      const shake = (): number => share * widthPx * normal();
      const shaken =
        points &&
        forEachLandmark((name) => {
          const point = points[name];
          return { ...point, xPx: point.xPx + shake(), yPx: point.yPx + shake() };
        });
      return { ...pose, points: shaken };
    }),
  );

/** Nothing is removed in the first and last moments: nobody can know of a repetition whose return was not seen. */
const WHOLE_MS = 1000;

/** Chooses stretches of time, from `minMs` to `maxMs` long, with at least half of `meanGapMs` between them. */
function* bursts(
  poses: readonly Pose[],
  { even }: Random,
  { meanGapMs, minMs, maxMs }: { readonly meanGapMs: number; readonly minMs: number; readonly maxMs: number },
): Generator<readonly [Pose, boolean]> {
  const [startMs, endMs] = spanOf(poses);
  const after = (ms: number): number => ms + meanGapMs * (0.5 + even());
  const lasting = (ms: number): number => Math.min(ms + minMs + (maxMs - minMs) * even(), endMs - WHOLE_MS);
  let fromMs = Math.max(startMs + WHOLE_MS, after(startMs));
  let toMs = lasting(fromMs);
  for (const pose of poses) {
    if (pose.timeMs > toMs) {
      fromMs = after(Math.max(toMs, pose.timeMs));
      toMs = lasting(fromMs);
    }
    yield [pose, pose.timeMs >= fromMs && pose.timeMs <= toMs];
  }
}

const dropouts = (minMs: number, maxMs: number, meanGapMs: number): Perturbation['apply'] =>
  onPoses((poses, random) =>
    [...bursts(poses, random, { meanGapMs, minMs, maxMs })].map(([pose, isLost]) =>
      isLost ? { ...pose, points: null, world: null } : pose,
    ),
  );

const LIMBS = /Elbow|Wrist|Pinky|Index|Thumb|Knee|Ankle|Heel/;
const swapLimbs = (pose: Pose): Pose => {
  const { points } = pose;
  const from = (name: LandmarkName): LandmarkName => (LIMBS.test(name) ? twinOf(name) : name);
  return { ...pose, points: points && forEachLandmark((name) => points[from(name)]) };
};

/** For a moment, the landmarks of both arms and both legs get the names of the other side. */
const sideSwaps = onPoses((poses, random) =>
  [...bursts(poses, random, { meanGapMs: 1500, minMs: 40, maxMs: 500 })].map(([pose, isSwapped]) =>
    isSwapped ? swapLimbs(pose) : pose,
  ),
);

const cutIn: Perturbation['apply'] = (track) => {
  const [atMs] = track.peaksMs ?? [];
  if (atMs === undefined) return null;
  return {
    ...track,
    poses: track.poses.filter(({ timeMs }) => timeMs >= atMs),
    sides: track.sides.slice(1),
    peaksMs: track.peaksMs?.slice(1) ?? null,
  };
};

const cutOut: Perturbation['apply'] = (track) => {
  const atMs = track.peaksMs?.at(-1);
  if (atMs === undefined) return null;
  return {
    ...track,
    poses: track.poses.filter(({ timeMs }) => timeMs <= atMs),
    sides: track.sides.slice(0, -1),
    peaksMs: track.peaksMs?.slice(0, -1) ?? null,
  };
};

/** The recording at another frame rate. A slower camera leaves frames out; a faster one adds frames in between. */
const atRate = (fps: number): Perturbation['apply'] =>
  onPoses((poses) => {
    const [startMs, endMs] = spanOf(poses);
    const count = Math.floor(((endMs - startMs) * fps) / 1000);
    const ticks = Array.from({ length: count }, (_, index) => startMs + (1000 * index) / fps);
    const isFaster = count > poses.length;
    if (isFaster) return resample(poses, ticks);
    return poses.filter(({ timeMs }, index) => {
      const tick = Math.ceil(((timeMs - startMs) * fps) / 1000 - 1e-6);
      const before = poses[index - 1];
      return !before || tick > Math.ceil(((before.timeMs - startMs) * fps) / 1000 - 1e-6);
    });
  });

/** So many pictures a second a camera gives. */
const CAMERA_FPS = 30;

/** The recording as a camera gives it, of which the app looks at so much as the moment needs. */
const asLookedAt: Perturbation['apply'] = (track, random, exercise) => {
  const given = atRate(CAMERA_FPS)(track, random, exercise);
  return given && { ...given, poses: [...lookedAt(exercise, given.poses)] };
};

/** The poses of the pictures that are looked at in a set of the exercise. */
export function* lookedAt(exercise: Exercise, poses: readonly Pose[]): Generator<Pose> {
  let state = startSet(exercise);
  let lookedMs = -Infinity;
  for (const pose of poses) {
    if (!isLookDue(pose.timeMs - lookedMs, nextLookMs(state))) continue;
    lookedMs = pose.timeMs;
    [state] = stepSet(state, pose);
    yield pose;
  }
}

/** Frames at random distances of 17 to 100 ms. */
const unevenTime = onPoses((poses, { even }) => {
  const [startMs, endMs] = spanOf(poses);
  const times: number[] = [];
  for (let timeMs = startMs; timeMs < endMs; timeMs += 17 + 83 * even()) times.push(timeMs);
  return resample(poses, times);
});

const slowed =
  (factor: number): Perturbation['apply'] =>
  (track) => ({
    ...track,
    poses: track.poses.map((pose) => ({ ...pose, timeMs: factor * pose.timeMs })),
    peaksMs: track.peaksMs?.map((ms) => factor * ms) ?? null,
  });

const mirrored: Perturbation['apply'] = (track) => ({
  ...track,
  poses: track.poses.map(mirrorPose),
  sides: track.sides.map((side) => side && otherSide(side)),
});

/**
 * Adds walking, only where the recording certainly begins and ends at rest: else the walk might interrupt a repetition.
 */
const walking: Perturbation['apply'] = (track) =>
  track.peaksMs?.length ? { ...track, poses: walkInAndOut(track.poses), peaksMs: null } : null;

/** The name of the first perturbation, which leaves the recordings as they are; the others follow. */
export const UNPERTURBED = 'as recorded';
/** Named in `next-look.ts`, which says how often that is. */
export const LOOKED_AT = 'as it is looked at';
export const WALKING = 'walking in and out';
export const PERTURBATIONS: readonly Perturbation[] = [
  { id: UNPERTURBED, apply: (track) => track },
  { id: 'jitter 0.25 %', apply: jitter(0.0025) },
  { id: 'jitter 0.5 %', apply: jitter(0.005) },
  { id: 'jitter 1 %', apply: jitter(0.01) },
  { id: 'dropouts to 0.3 s', apply: dropouts(80, 300, 1000) },
  { id: 'dropouts to 0.8 s', apply: dropouts(300, 800, 3000) },
  { id: 'side swaps to 0.5 s', apply: sideSwaps },
  { id: 'cut in at a peak', apply: cutIn },
  { id: 'cut out at a peak', apply: cutOut },
  { id: '10 fps', apply: atRate(10) },
  { id: '15 fps', apply: atRate(15) },
  { id: '30 fps', apply: atRate(30) },
  { id: '60 fps', apply: atRate(60) },
  { id: LOOKED_AT, apply: asLookedAt },
  { id: 'uneven time', apply: unevenTime },
  { id: 'mirrored', apply: mirrored },
  { id: 'slowed 2 times', apply: slowed(2) },
  { id: 'slowed 3 times', apply: slowed(3) },
  { id: WALKING, apply: walking },
];
