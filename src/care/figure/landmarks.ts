import { LANDMARKS, type LandmarkName, type Side } from '../../core/body/landmarks.ts';
import { point, signOf, type Bone, type Skeleton } from './skeleton.ts';
import { times, type Vec } from './vectors.ts';

/** Where the landmarks of the face lie in the head, in head radii; given for the left side. */
const FACE = {
  nose: [0, -0.12, 1.12],
  eyeInner: [0.18, 0.2, 0.92],
  eye: [0.33, 0.2, 0.88],
  eyeOuter: [0.48, 0.2, 0.8],
  ear: [0.82, 0.02, 0.02],
  mouth: [0.24, -0.52, 0.88],
} as const satisfies Record<string, Vec>;
/**
 * Where the landmarks of the hand lie, in hand lengths from the wrist: towards the thumb, and towards the fingers
 * (negative).
 */
const HAND = { pinky: [-0.32, -0.75, 0], index: [0.26, -0.85, 0], thumb: [0.42, -0.45, 0] } as const;

/** The true places of the 33 landmarks that BlazePose finds. */
export function landmarksOf(skeleton: Skeleton): Readonly<Record<LandmarkName, Vec>> {
  const { lengths, head } = skeleton;
  const inBone = (bone: Bone, offset: Vec, size: number): Vec => point(bone, ...times(offset, size));
  const face = ([x, y, z]: Vec, side: Side): Vec => inBone(head, [signOf(side) * x, y, z], lengths.headRadius);
  const sided = (side: Side): readonly (readonly [LandmarkName, Vec])[] => {
    const { shoulder, elbow, wrist, hand, hip, knee, ankle, foot } = skeleton[side];
    const inHand = (offset: Vec): Vec => inBone({ at: wrist, turned: hand }, offset, lengths.hand);
    const inFoot = { at: ankle, turned: foot };
    return [
      [`${side}EyeInner`, face(FACE.eyeInner, side)],
      [`${side}Eye`, face(FACE.eye, side)],
      [`${side}EyeOuter`, face(FACE.eyeOuter, side)],
      [`${side}Ear`, face(FACE.ear, side)],
      [side === 'left' ? 'mouthLeft' : 'mouthRight', face(FACE.mouth, side)],
      [`${side}Shoulder`, shoulder],
      [`${side}Elbow`, elbow],
      [`${side}Wrist`, wrist],
      [`${side}Pinky`, inHand(HAND.pinky)],
      [`${side}Index`, inHand(HAND.index)],
      [`${side}Thumb`, inHand(HAND.thumb)],
      [`${side}Hip`, hip],
      [`${side}Knee`, knee],
      [`${side}Ankle`, ankle],
      [`${side}Heel`, point(inFoot, 0, -0.7 * lengths.ankle, -lengths.heel)],
      [`${side}FootIndex`, point(inFoot, 0, -0.8 * lengths.ankle, lengths.toe)],
    ];
  };
  const all = new Map<LandmarkName, Vec>([['nose', face(FACE.nose, 'left')], ...sided('left'), ...sided('right')]);
  return byLandmark((name) => all.get(name) ?? head.at);
}

/** A record with one entry for each landmark. */
export const byLandmark = <T>(make: (name: LandmarkName) => T): Readonly<Record<LandmarkName, T>> =>
  Object.fromEntries(LANDMARKS.map((name) => [name, make(name)])) as Record<LandmarkName, T>;
