import { LANDMARKS, type LandmarkName } from '../../core/body/landmarks.ts';
import { READING } from './reading.ts';

/**
 * How long the bones of a body are, as logarithms of metres: the shanks, the thighs, the width of hips and of shoulders, and the trunk. The
 * model scales everybody to about one size, so that these are proportions; arms are left out, since it reads them too differently.
 */
export type LimbLengths = readonly number[];

const INDEX = Object.fromEntries(LANDMARKS.map((name, i) => [name, i])) as Readonly<Record<LandmarkName, number>>;

/** The lengths of the body in a reading (see READING). */
export function limbLengthsIn(reading: Float32Array): LimbLengths {
  const at = (name: LandmarkName, axis: number): number =>
    reading[READING.world + 3 * INDEX[name] + axis] ?? Number.NaN;
  const apart = (along: (axis: number) => number): number => Math.hypot(along(0), along(1), along(2));
  const between = (a: LandmarkName, b: LandmarkName): number => apart((axis) => at(a, axis) - at(b, axis));
  const trunk = apart(
    (axis) => (at('leftShoulder', axis) + at('rightShoulder', axis) - at('leftHip', axis) - at('rightHip', axis)) / 2,
  );
  return [
    between('leftKnee', 'leftAnkle') + between('rightKnee', 'rightAnkle'),
    between('leftHip', 'leftKnee') + between('rightHip', 'rightKnee'),
    between('leftHip', 'rightHip'),
    between('leftShoulder', 'rightShoulder'),
    trunk,
  ].map((metres) => Math.log(Math.max(metres, 1e-3)));
}

/** By what share the limbs of two bodies differ: the middle one of the differences, so that one limb that is hidden or cut off tells nothing. */
export function limbsOff(one: LimbLengths, other: LimbLengths): number {
  const off = one.map((length, i) => Math.abs(length - (other[i] ?? length))).sort((a, b) => a - b);
  return off[Math.floor(off.length / 2)] ?? 0;
}

/** What is known of somebody's limbs after another reading, of which this share is taken on. */
export const limbsAfter = (known: LimbLengths | null, read: LimbLengths, share: number): LimbLengths =>
  known === null ? read : known.map((length, i) => length + share * ((read[i] ?? length) - length));
