import { LANDMARKS, type LandmarkName } from '../../core/body/landmarks.ts';
import type { Landmark, OtherPerson, Pose, WorldPoint } from '../../core/body/pose.ts';
import { STEPS_PER_M, STEPS_PER_PX, STEPS_PER_SCORE } from '../../core/body/round-pose.ts';

/** The first byte: other bytes are another version's, or none of ours. */
const VERSION = 1;
/** What the second byte says is there. */
const SEEN = 1;
const DEEP = 2;
const BLACK = 4;
const LIT = 8;
/** Version, what is there, time (64-bit float, ms), width and height of the picture, light, how many others. */
const HEAD_BYTES = 2 + 8 + 2 + 2 + 2 + 1;
/** x, y and z as 16-bit numbers with a sign, how well it is seen as one without. */
const POINT_BYTES = 8;
const WORLD_BYTES = 6;
const OTHER_BYTES = 8;
/** So many other people are told of at most. A choice: more than a room has. */
export const MOST_OTHERS = 8;
const MOST_SHORT = 32_767;
const MOST_PX = 65_535;
const MOST_SIZE_PX = 16_384;

/** The longest pose, in bytes; sealed it still goes in one packet (1,150 bytes). */
export const MOST_EYE_BYTES = HEAD_BYTES + LANDMARKS.length * (POINT_BYTES + WORLD_BYTES) + MOST_OTHERS * OTHER_BYTES;

/** What lies up to this many pictures from the corner has a number; what is further is put there. A choice: nothing is judged outside of the picture. */
const MOST_PICTURES = 1.6;

/** The grid of places in the picture: that of a stored trace (0.1 px) in pictures up to 2,047 pixels, coarser in larger ones. */
const stepsPerPxIn = (widthPx: number, heightPx: number): number =>
  Math.max(1, Math.min(STEPS_PER_PX, Math.floor(MOST_SHORT / MOST_PICTURES / Math.max(1, widthPx, heightPx))));

const whole = (value: number, most: number, least = 0): number =>
  Number.isFinite(value) ? Math.max(least, Math.min(most, Math.round(value))) : 0;

/**
 * A pose as the bytes in which an eye that stands elsewhere sends it: all that the judge uses, on the grid on which a set is judged and stored
 * (`core/body/round-pose.ts`), so that it is judged as if it had been seen here. `pose-bytes.ts` is what a physio's picture needs, and no more.
 */
export function bytesOfEyePose(pose: Pose): Uint8Array<ArrayBuffer> {
  const { timeMs, widthPx, heightPx, points, world, light, isBlack } = pose;
  const others = (pose.others ?? []).slice(0, MOST_OTHERS);
  const length =
    HEAD_BYTES +
    (points ? LANDMARKS.length * POINT_BYTES : 0) +
    (world ? LANDMARKS.length * WORLD_BYTES : 0) +
    others.length * OTHER_BYTES;
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, VERSION);
  view.setUint8(1, (points ? SEEN : 0) | (world ? DEEP : 0) | (isBlack ? BLACK : 0) | (light === null ? 0 : LIT));
  view.setFloat64(2, timeMs);
  view.setUint16(10, whole(widthPx, MOST_PX));
  view.setUint16(12, whole(heightPx, MOST_PX));
  view.setUint16(14, whole((light ?? 0) * STEPS_PER_SCORE, STEPS_PER_SCORE));
  view.setUint8(16, others.length);
  let at = HEAD_BYTES;
  const short = (value: number): void => {
    view.setInt16(at, whole(value, MOST_SHORT, -MOST_SHORT));
    at += 2;
  };
  const perPx = stepsPerPxIn(widthPx, heightPx);
  if (points)
    for (const name of LANDMARKS) {
      const { xPx, yPx, zPx, score } = points[name];
      for (const px of [xPx, yPx, zPx]) short(px * perPx);
      short(whole(score * STEPS_PER_SCORE, STEPS_PER_SCORE));
    }
  if (world)
    for (const name of LANDMARKS)
      for (const metres of [world[name].xM, world[name].yM, world[name].zM]) short(metres * STEPS_PER_M);
  for (const { xPx, yPx, sizePx, turnRad } of others) {
    for (const px of [xPx, yPx, sizePx]) short(px * perPx);
    short(turnRad * STEPS_PER_SCORE);
  }
  return bytes;
}

/** Reads what `bytesOfEyePose` wrote; null where it is anything else. */
export function eyePoseOf(bytes: Uint8Array): Pose | null {
  if (bytes.length < HEAD_BYTES || bytes.length > MOST_EYE_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [version, flags, others] = [view.getUint8(0), view.getUint8(1), view.getUint8(16)];
  const [timeMs, widthPx, heightPx] = [view.getFloat64(2), view.getUint16(10), view.getUint16(12)];
  if (version !== VERSION || flags > (SEEN | DEEP | BLACK | LIT) || others > MOST_OTHERS) return null;
  if (!Number.isFinite(timeMs) || [widthPx, heightPx].some((px) => px === 0 || px > MOST_SIZE_PX)) return null;
  const isSeen = (flags & SEEN) !== 0;
  const isDeep = (flags & DEEP) !== 0;
  // What is black all over has nobody in it, and nobody has depth who is not seen.
  if (isSeen ? (flags & BLACK) !== 0 : isDeep) return null;
  const length =
    HEAD_BYTES +
    (isSeen ? LANDMARKS.length * POINT_BYTES : 0) +
    (isDeep ? LANDMARKS.length * WORLD_BYTES : 0) +
    others * OTHER_BYTES;
  if (bytes.length !== length) return null;
  const perPx = stepsPerPxIn(widthPx, heightPx);
  let at = HEAD_BYTES;
  const short = (perUnit: number): number => {
    const value = view.getInt16(at) / perUnit;
    at += 2;
    return value;
  };
  const point = (): Landmark => ({
    xPx: short(perPx),
    yPx: short(perPx),
    zPx: short(perPx),
    score: Math.max(0, Math.min(1, short(STEPS_PER_SCORE))),
  });
  const worldPoint = (): WorldPoint => ({ xM: short(STEPS_PER_M), yM: short(STEPS_PER_M), zM: short(STEPS_PER_M) });
  const points = isSeen ? eachLandmark(point) : null;
  const world = isDeep ? eachLandmark(worldPoint) : null;
  const people = Array.from({ length: others }, (): OtherPerson => ({
    xPx: short(perPx),
    yPx: short(perPx),
    sizePx: Math.max(0, short(perPx)),
    turnRad: short(STEPS_PER_SCORE),
  }));
  return {
    ...{ timeMs, widthPx, heightPx, points, world },
    light: flags & LIT ? Math.min(1, view.getUint16(14) / STEPS_PER_SCORE) : null,
    ...(flags & BLACK && { isBlack: true as const }),
    ...(people.length > 0 && { others: people }),
  };
}

const eachLandmark = <T>(read: () => T): Readonly<Record<LandmarkName, T>> =>
  Object.fromEntries(LANDMARKS.map((name) => [name, read()])) as Record<LandmarkName, T>;
