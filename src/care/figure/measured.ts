import type { Side } from '../../core/body/landmarks.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { measurePose, type Measures } from '../../core/measure/measures.ts';
import type { Measure } from '../../core/measure/names.ts';
import { isSided } from '../../core/measure/readings.ts';
import { parallelCamera, poseSeenBy, type Camera } from './camera.ts';
import { landmarksOf } from './landmarks.ts';
import type { Skeleton } from './skeleton.ts';
import { ORIGIN } from './vectors.ts';

/** A camera without perspective where the exercise wants it: beside the person with that side near, or in front. */
function cameraFor({ view }: Exercise, side: Side): Camera {
  const yawDeg = view === 'front' ? 0 : side === 'left' ? 90 : -90;
  return parallelCamera({ yawDeg, pitchDeg: 0, aim: ORIGIN }, { widthPx: 1000, heightPx: 1000, pxPerM: 400 });
}

/**
 * The value of a measure that the judgement would read from a skeleton with a model without any error; NaN for a
 * measure that is compared with the rest pose.
 */
export function measured(exercise: Exercise, skeleton: Skeleton, measure: Measure, side: Side): number {
  const { points, ...pose } = poseSeenBy(cameraFor(exercise, side), landmarksOf(skeleton), 0);
  if (!points) return Number.NaN;
  const { view, posture } = exercise;
  const names = isSided(measure) ? [measure] : [];
  const seen = view === 'front' ? 'front' : (`side-${side}` as const);
  const measures = measurePose({ ...pose, points }, points, { view: seen, posture, noise: 0, names });
  return (isSided(measure) ? measures[side][measure] : bodyMeasure(measures, measure)) ?? Number.NaN;
}

function bodyMeasure(measures: Measures, measure: Exclude<Measure, keyof Measures['left']>): number | null {
  return measure === 'hipShift' || measure === 'headLift' || measure === 'headTilt' ? null : measures[measure];
}
