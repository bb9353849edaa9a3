import { PerspectiveCamera } from 'three';
import type { CameraSpot } from '../../../src/care/figure/camera.ts';

/** The drawing camera for a spot; `cameraAt` makes the camera of the truth from the same spot. */
export function lensOf({ yawDeg, heightM, distanceM, aimM, widthPx, heightPx, fovDeg }: CameraSpot): PerspectiveCamera {
  const aspect = widthPx / heightPx;
  const half = Math.tan((fovDeg * Math.PI) / 360);
  const vertical = aspect >= 1 ? half / aspect : half;
  const camera = new PerspectiveCamera((Math.atan(vertical) * 360) / Math.PI, aspect, 0.1, 30);
  const yaw = (yawDeg * Math.PI) / 180;
  camera.position.set(Math.sin(yaw) * distanceM, heightM, Math.cos(yaw) * distanceM);
  camera.lookAt(0, aimM, 0);
  camera.updateMatrixWorld();
  camera.updateProjectionMatrix();
  return camera;
}
