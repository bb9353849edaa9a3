import type { Side } from '../../core/body/landmarks.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { measurePose, type Measures } from '../../core/measure/measures.ts';
import type { Measure } from '../../core/measure/names.ts';
import { isSided, readMeasure } from '../../core/measure/readings.ts';
import { parallelCamera, poseSeenBy, type Camera } from './camera.ts';
import { landmarksOf } from './landmarks.ts';
import type { Skeleton } from './skeleton.ts';
import { ORIGIN } from './vectors.ts';

/** A picture of six metres each way: nothing of a body is cut off. */
const PICTURE = { widthPx: 2400, heightPx: 2400, pxPerM: 400 } as const;

/** A camera without perspective where the exercise wants it: beside the person with that side near, or in front. */
function cameraFor({ view }: Exercise, side: Side): Camera {
  const yawDeg = view === 'front' ? 0 : side === 'left' ? 90 : -90;
  return parallelCamera({ yawDeg, pitchDeg: 0, aim: ORIGIN }, PICTURE);
}

/** What is read, of which side, and the body at rest, which some measures are compared with: those read NaN without it. */
interface Read {
  readonly measure: Measure;
  readonly side: Side;
  readonly rest: Skeleton | null;
}

/** The value of a measure that the judgement would read from a skeleton with a model without any error; NaN where there is none. */
export function measured(exercise: Exercise, skeleton: Skeleton, { measure, side, rest }: Read): number {
  const measures = measuresOf(exercise, skeleton, measure, side);
  const atRest = rest && COMPARED.has(measure) ? measuresOf(exercise, rest, measure, side) : null;
  return (measures && readMeasure(measures, measure, side, atRest)) ?? Number.NaN;
}

/** The measures that are compared with the rest pose. */
const COMPARED: ReadonlySet<Measure> = new Set(['hipShift', 'headLift', 'headTilt']);

function measuresOf(exercise: Exercise, skeleton: Skeleton, measure: Measure, side: Side): Measures | null {
  const { points, ...pose } = poseSeenBy(cameraFor(exercise, side), landmarksOf(skeleton), 0);
  if (!points) return null;
  const { view, posture } = exercise;
  const names = isSided(measure) ? [measure] : [];
  const seen = view === 'front' ? 'front' : (`side-${side}` as const);
  return measurePose({ ...pose, points }, points, { view: seen, posture, noise: 0, names });
}
