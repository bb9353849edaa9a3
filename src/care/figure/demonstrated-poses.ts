import type { Exercise } from '../../core/exercise/exercise.ts';
import type { Pose } from '../../core/body/pose.ts';
import { parallelCamera, poseSeenBy } from './camera.ts';
import { demonstrate, type DemonstrationOptions } from './demonstrate.ts';
import { landmarksOf } from './landmarks.ts';

/** Twenty pictures a second: fewer than a camera gives, and enough for everything that is judged. A choice. */
const FRAME_MS = 50;

/** A picture in which the whole body fits, standing with raised arms too. A choice. */
const PICTURE = { widthPx: 1280, heightPx: 960, pxPerM: 340 } as const;

/** Poses of the figure that does an exercise, seen without any error from where the exercise wants the camera, or from elsewhere. */
export function demonstratedPoses(
  exercise: Exercise,
  options: DemonstrationOptions = {},
  view: Exercise['view'] = exercise.view,
): readonly Pose[] {
  const { durationMs, skeletonAt } = demonstrate(exercise, options);
  const yawDeg = view === 'front' ? 0 : -90;
  const camera = parallelCamera({ yawDeg, pitchDeg: 0, aim: [0, 0.95, 0] }, PICTURE);
  return Array.from({ length: Math.ceil(durationMs / FRAME_MS) }, (_, i) => ({
    ...poseSeenBy(camera, landmarksOf(skeletonAt(i * FRAME_MS)), i * FRAME_MS),
    // Half bright: in the dark nothing is judged.
    light: 0.5,
  }));
}
