import { LANDMARKS, type LandmarkName } from '../../core/body/landmarks.ts';
import type { Landmark, Pose } from '../../core/body/pose.ts';

/** Time (ms, 32 bits), width and height of the picture (16 bits each). */
const HEAD_BYTES = 8;
/** x, y and z as 16-bit numbers with a sign, how well it is seen as one byte. */
const LANDMARK_BYTES = 7;
/** The length of a pose with a body in it, in bytes; without one it is the head alone. */
export const POSE_BYTES = HEAD_BYTES + LANDMARKS.length * LANDMARK_BYTES;

/**
 * Places are in ten-thousandths of the picture's longer side: a picture of 1920 pixels is then told to a tenth of a pixel, and what lies
 * three pictures outside of it still has a number. A choice.
 */
const STEPS = 10_000;
const MOST_STEPS = 32_767;
const MOST_SCORE = 255;
const MOST_PX = 65_535;
const TIME_WRAPS_MS = 2 ** 32;

const whole = (value: number, most: number, least = 0): number =>
  Number.isFinite(value) ? Math.max(least, Math.min(most, Math.round(value))) : 0;

/**
 * A pose as the bytes that are sent of it: where its landmarks are in the picture, and no more. Light, world points and other people stay
 * where they are. The time is kept up to 49 days.
 */
export function bytesOfPose({ timeMs, widthPx, heightPx, points }: Pose): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(points ? POSE_BYTES : HEAD_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, whole(timeMs, TIME_WRAPS_MS - 1));
  view.setUint16(4, whole(widthPx, MOST_PX));
  view.setUint16(6, whole(heightPx, MOST_PX));
  if (!points) return bytes;
  const stepsPerPx = STEPS / Math.max(1, widthPx, heightPx);
  LANDMARKS.forEach((name, i) => {
    const at = HEAD_BYTES + i * LANDMARK_BYTES;
    const { xPx, yPx, zPx, score } = points[name];
    [xPx, yPx, zPx].forEach((px, axis) =>
      view.setInt16(at + 2 * axis, whole(px * stepsPerPx, MOST_STEPS, -MOST_STEPS)),
    );
    view.setUint8(at + 6, whole(score * MOST_SCORE, MOST_SCORE));
  });
  return bytes;
}

/** Reads what `bytesOfPose` wrote; null where it is anything else. */
export function poseOfBytes(bytes: Uint8Array): Pose | null {
  if (bytes.length !== POSE_BYTES && bytes.length !== HEAD_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [timeMs, widthPx, heightPx] = [view.getUint32(0), view.getUint16(4), view.getUint16(6)];
  if (widthPx === 0 || heightPx === 0) return null;
  const pxPerStep = Math.max(widthPx, heightPx) / STEPS;
  const landmarkAt = (at: number): Landmark => ({
    xPx: view.getInt16(at) * pxPerStep,
    yPx: view.getInt16(at + 2) * pxPerStep,
    zPx: view.getInt16(at + 4) * pxPerStep,
    score: view.getUint8(at + 6) / MOST_SCORE,
  });
  const points =
    bytes.length === POSE_BYTES
      ? (Object.fromEntries(LANDMARKS.map((name, i) => [name, landmarkAt(HEAD_BYTES + i * LANDMARK_BYTES)])) as Record<
          LandmarkName,
          Landmark
        >)
      : null;
  return { timeMs, widthPx, heightPx, points, world: null, light: null };
}
