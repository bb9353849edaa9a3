import type { Pose } from '../../src/core/body/pose.ts';
import { cameraAt, poseSeenBy } from '../../src/care/figure/camera.ts';
import { landmarksOf } from '../../src/care/figure/landmarks.ts';
import { skeletonOf } from '../../src/care/figure/skeleton.ts';
import type { Shot } from './shot.ts';

/** The poses that a model without any error would see in a shot. They tell a wrong judgement from a wrong reading. */
export function idealPoses({ body, camera: spot, frames }: Shot): readonly Pose[] {
  const camera = cameraAt(spot);
  return frames.map(({ timeMs, angles, placeM, anchors }) =>
    poseSeenBy(camera, landmarksOf(skeletonOf(body, angles, placeM, anchors)), timeMs),
  );
}
