import { Vector3 } from 'three';
import { LANDMARKS, type LandmarkName } from '../../src/core/body/landmarks.ts';
import type { Landmark, Pose, WorldPoint } from '../../src/core/body/pose.ts';
import { unpackAnchors } from './anchors.ts';
import { cameraAt, pixelOf } from './body/camera.ts';
import { landmarksOf } from './body/landmarks.ts';
import { skeletonOf } from './body/skeleton.ts';
import type { Shot } from './shot.ts';

/** What a model without any error would see, through walls and limbs. Tells a wrong judgement from a wrong reading. */
export function idealPoses({ body, camera: spot, frames }: Shot): readonly Pose[] {
  const camera = cameraAt(spot);
  const { widthPx, heightPx } = spot;
  return frames.map(({ timeMs, posture, placeM, anchors }) => {
    const found = landmarksOf(skeletonOf(body, posture, new Vector3(...placeM), unpackAnchors(anchors)));
    const seen = (name: LandmarkName): Vector3 => found[name].clone().applyMatrix4(camera.matrixWorldInverse);
    const hips = seen('leftHip').add(seen('rightHip')).multiplyScalar(0.5);
    const pxPerM = (camera.projectionMatrix.elements[5] ?? 1) * (heightPx / 2) * (1 / -hips.z);
    const points: [LandmarkName, Landmark][] = LANDMARKS.map((name) => {
      const [xPx, yPx] = pixelOf(camera, found[name], spot);
      return [name, { xPx, yPx, zPx: (hips.z - seen(name).z) * pxPerM, score: 1 }];
    });
    const world: [LandmarkName, WorldPoint][] = LANDMARKS.map((name) => {
      const { x, y, z } = seen(name).sub(hips);
      return [name, { xM: x, yM: -y, zM: -z }];
    });
    return {
      timeMs,
      widthPx,
      heightPx,
      points: Object.fromEntries(points) as Record<LandmarkName, Landmark>,
      world: Object.fromEntries(world) as Record<LandmarkName, WorldPoint>,
      light: null,
    };
  });
}
