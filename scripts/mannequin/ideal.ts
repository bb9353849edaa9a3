import type { Pose } from '../../src/core/body/pose.ts';
import { cameraAt, poseSeenBy } from '../../src/care/figure/camera.ts';
import { landmarksOf } from '../../src/care/figure/landmarks.ts';
import { skeletonOf } from '../../src/care/figure/skeleton.ts';
import type { Shot } from './shot.ts';

/** What a model without any error would see of a shot. Tells a wrong judgement from a wrong reading. */
export function idealPoses({ body, camera: spot, frames }: Shot): readonly Pose[] {
  const camera = cameraAt(spot);
  return frames.map(({ timeMs, angles, placeM, anchors }) =>
    poseSeenBy(camera, landmarksOf(skeletonOf(body, angles, placeM, anchors)), timeMs),
  );
}
