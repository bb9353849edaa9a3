import type { LandmarkName } from '../../core/body/landmarks.ts';
import type { Pose } from '../../core/body/pose.ts';
import { byLandmark } from './landmarks.ts';
import { cross, dot, minus, partWay, rad, unit, type Vec } from './vectors.ts';

/**
 * Where a camera stands. It is pointed at the middle of the mat, and stands `yawDeg` to the right of straight ahead.
 */
export interface CameraSpot {
  readonly yawDeg: number;
  readonly heightM: number;
  readonly distanceM: number;
  /** The height above the floor that the camera is pointed at. */
  readonly aimM: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Field of view along the longer side of the picture. */
  readonly fovDeg: number;
}

/** How a camera sees points in space. */
export interface Camera {
  readonly widthPx: number;
  readonly heightPx: number;
  /** A point from the camera's place: to the right, up, and away from the camera; metres. */
  readonly seen: (at: Vec) => Vec;
  /** How many pixels a metre takes at that distance from the camera. */
  readonly pxPerM: (awayM: number) => number;
}

/** A camera with perspective, as a laptop has. */
export function cameraAt({ yawDeg, heightM, distanceM, aimM, widthPx, heightPx, fovDeg }: CameraSpot): Camera {
  const from: Vec = [Math.sin(rad(yawDeg)) * distanceM, heightM, Math.cos(rad(yawDeg)) * distanceM];
  const focalPx = Math.max(widthPx, heightPx) / 2 / Math.tan(rad(fovDeg) / 2);
  return { widthPx, heightPx, seen: seenFrom(from, [0, aimM, 0]), pxPerM: (awayM) => focalPx / awayM };
}

/** A camera without perspective: a distant thing looks as large as a near one. It is pointed at `aim`. */
export function parallelCamera(
  { yawDeg, pitchDeg, aim }: { readonly yawDeg: number; readonly pitchDeg: number; readonly aim: Vec },
  { widthPx, heightPx, pxPerM }: { readonly widthPx: number; readonly heightPx: number; readonly pxPerM: number },
): Camera {
  const level = Math.cos(rad(pitchDeg));
  const from: Vec = [
    aim[0] + Math.sin(rad(yawDeg)) * level,
    aim[1] + Math.sin(rad(pitchDeg)),
    aim[2] + Math.cos(rad(yawDeg)) * level,
  ];
  return { widthPx, heightPx, seen: seenFrom(from, aim), pxPerM: () => pxPerM };
}

function seenFrom(from: Vec, aim: Vec): Camera['seen'] {
  const ahead = unit(minus(aim, from));
  const right = unit(cross(ahead, [0, 1, 0]));
  const up = cross(right, ahead);
  return (at) => {
    const way = minus(at, from);
    return [dot(way, right), dot(way, up), dot(way, ahead)];
  };
}

/** Where a point is seen, in pixels with y down. */
export function pixelOf(camera: Camera, at: Vec): readonly [x: number, y: number] {
  const [right, up, away] = camera.seen(at);
  const scale = camera.pxPerM(away);
  return [camera.widthPx / 2 + scale * right, camera.heightPx / 2 - scale * up];
}

/**
 * The pose that a model without any error would read: every landmark where it truly is, also behind limbs and walls.
 */
export function poseSeenBy(camera: Camera, landmarks: Readonly<Record<LandmarkName, Vec>>, timeMs: number): Pose {
  const hips = camera.seen(partWay(landmarks.leftHip, landmarks.rightHip, 0.5));
  const hipsPxPerM = camera.pxPerM(hips[2]);
  const fromHips = byLandmark((name) => minus(camera.seen(landmarks[name]), hips));
  return {
    timeMs,
    widthPx: camera.widthPx,
    heightPx: camera.heightPx,
    points: byLandmark((name) => {
      const [xPx, yPx] = pixelOf(camera, landmarks[name]);
      return { xPx, yPx, zPx: fromHips[name][2] * hipsPxPerM, score: 1 };
    }),
    world: byLandmark((name) => {
      const [xM, up, zM] = fromHips[name];
      return { xM, yM: -up, zM };
    }),
    light: null,
  };
}
