import { Vector3 } from 'three';
import { LANDMARKS, type LandmarkName, type Side } from '../../../src/core/body/landmarks.ts';
import { point, type Skeleton } from './skeleton.ts';

type Offset = readonly [x: number, y: number, z: number];

/** Where the face's landmarks lie in the head, in head radii; those of the left side. */
const FACE: Readonly<Record<string, Offset>> = {
  nose: [0, -0.12, 1.12],
  eyeInner: [0.18, 0.2, 0.92],
  eye: [0.33, 0.2, 0.88],
  eyeOuter: [0.48, 0.2, 0.8],
  ear: [0.82, 0.02, 0.02],
  mouth: [0.24, -0.52, 0.88],
};
/** Where the hand's lie, in hand lengths from the wrist, towards the thumb and the fingers. */
const HAND = { pinky: [-0.32, -0.75, 0], index: [0.26, -0.85, 0], thumb: [0.42, -0.45, 0] } as const;

/** The 33 points that BlazePose finds, where they truly are. */
export function landmarksOf(skeleton: Skeleton): Readonly<Record<LandmarkName, Vector3>> {
  const { lengths, head } = skeleton;
  const face = (name: string, side: Side | null): Vector3 => {
    const [x, y, z] = FACE[name] ?? [0, 0, 0];
    const radius = lengths.headRadius;
    return point(head, (side === 'right' ? -x : x) * radius, y * radius, z * radius);
  };
  const all: Record<string, Vector3> = { nose: face('nose', null) };
  for (const side of ['left', 'right'] as const) {
    const { shoulder, elbow, wrist, hand, hip, knee, ankle, foot } = skeleton[side];
    const name = (part: string): string => `${side}${part}`;
    for (const part of ['EyeInner', 'Eye', 'EyeOuter', 'Ear']) {
      all[name(part)] = face(part.charAt(0).toLowerCase() + part.slice(1), side);
    }
    all[side === 'left' ? 'mouthLeft' : 'mouthRight'] = face('mouth', side);
    Object.assign(all, { [name('Shoulder')]: shoulder, [name('Elbow')]: elbow, [name('Wrist')]: wrist });
    Object.assign(all, { [name('Hip')]: hip, [name('Knee')]: knee, [name('Ankle')]: ankle });
    const inHand = ([x, y, z]: Offset): Vector3 =>
      point({ at: wrist, turned: hand }, x * lengths.hand, y * lengths.hand, z * lengths.hand);
    all[name('Pinky')] = inHand(HAND.pinky);
    all[name('Index')] = inHand(HAND.index);
    all[name('Thumb')] = inHand(HAND.thumb);
    const inFoot = { at: ankle, turned: foot };
    all[name('Heel')] = point(inFoot, 0, -0.7 * lengths.ankle, -lengths.heel);
    all[name('FootIndex')] = point(inFoot, 0, -0.8 * lengths.ankle, lengths.toe);
  }
  return Object.fromEntries(LANDMARKS.map((each) => [each, all[each] ?? new Vector3()])) as Record<
    LandmarkName,
    Vector3
  >;
}
