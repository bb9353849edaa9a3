import { parallelCamera, poseSeenBy } from '../../src/care/figure/camera.ts';
import { landmarksOf } from '../../src/care/figure/landmarks.ts';
import { skeletonOf } from '../../src/care/figure/skeleton.ts';
import { partWay } from '../../src/care/figure/vectors.ts';
import type { Side } from '../../src/core/body/landmarks.ts';
import { neededMeasures } from '../../src/core/exercise/needed-measures.ts';
import { measurePose } from '../../src/core/measure/measures.ts';
import { findExercise } from '../../src/exercises/index.ts';
import { facing } from './direct.ts';
import type { Scenario } from './scenario.ts';
import type { Shot } from './shot.ts';
import type { TrueMeasures } from './truth.ts';

const SIDES: readonly Side[] = ['left', 'right'];
/** A picture of six metres each way: nothing of a body is cut off. */
const PICTURE = { widthPx: 2400, heightPx: 2400, pxPerM: 400 } as const;
/** A turn is read against how the body rests, from the model's depth: one picture has no true value of it. What is in trunk lengths (`ear`) is less than a whole one. */
const IN_ONE_PICTURE = (name: string): boolean =>
  name !== 'twist' && name !== 'hipTurn' && name !== 'rotation' && name !== 'ear';

/**
 * What a camera without any error would measure of each side in each frame: it stands square to the person where the exercise asks for it,
 * beside the side that it measures, or in front. In whole units of the measure.
 */
export function trueMeasuresOf(scenario: Scenario, { body, frames }: Shot): TrueMeasures {
  const exercise = findExercise(scenario.move.exercise);
  if (!exercise) throw new Error(`no exercise ${scenario.move.exercise}`);
  const { view, posture } = exercise;
  const names = neededMeasures(exercise).filter(IN_ONE_PICTURE);
  const turnDeg = facing(scenario);
  const whole = (value: number | null | undefined): number | null =>
    value === null || value === undefined || !Number.isFinite(value) ? null : Math.round(value);
  const values = new Map(
    names.map((name) => [name, { left: [] as (number | null)[], right: [] as (number | null)[] }]),
  );
  for (const { angles, placeM, anchors, timeMs } of frames) {
    const landmarks = landmarksOf(skeletonOf(body, angles, placeM, anchors));
    const aim = partWay(landmarks.leftHip, landmarks.rightHip, 0.5);
    for (const side of SIDES) {
      const yawDeg = turnDeg + (view === 'front' ? 0 : side === 'left' ? 90 : -90);
      const pose = poseSeenBy(parallelCamera({ yawDeg, pitchDeg: 0, aim }, PICTURE), landmarks, timeMs);
      if (!pose.points) continue;
      const seen = view === 'front' ? 'front' : (`side-${side}` as const);
      const measures = measurePose(pose, pose.points, { view: seen, posture, noise: 0, names });
      for (const name of names) values.get(name)?.[side].push(whole(measures[side][name]));
    }
  }
  return Object.fromEntries(values);
}
