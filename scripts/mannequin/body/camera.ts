import { PerspectiveCamera, Vector3 } from 'three';

/** Where the camera stands. It looks at the middle of the mat from `yawDeg` to the right of straight ahead. */
export interface CameraSpot {
  readonly yawDeg: number;
  readonly heightM: number;
  readonly distanceM: number;
  /** The height that it is pointed at. */
  readonly aimM: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Field of view along the longer side of the picture. */
  readonly fovDeg: number;
}

/** The same camera for drawing and for the truth. */
export function cameraAt({
  yawDeg,
  heightM,
  distanceM,
  aimM,
  widthPx,
  heightPx,
  fovDeg,
}: CameraSpot): PerspectiveCamera {
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

/** Where a point is seen, in pixels with y down. */
export function pixelOf(camera: PerspectiveCamera, at: Vector3, spot: CameraSpot): readonly [number, number] {
  const { x, y } = at.clone().project(camera);
  return [((x + 1) / 2) * spot.widthPx, ((1 - y) / 2) * spot.heightPx];
}
