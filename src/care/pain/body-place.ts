import type { Side } from '../../core/body/landmarks.ts';

const SIDES: readonly Side[] = ['left', 'right'];

/** Places on the body's middle line, from the head down. */
export const MIDDLE_PLACES = [
  'head',
  'throat',
  'neck',
  'chest',
  'upper-back',
  'belly',
  'low-back',
  'tailbone',
  'groin',
] as const;

/** Places that there are on the left and on the right, from the shoulder to the hand and from the hip to the foot. */
export const SIDED_PLACES = [
  'shoulder',
  'shoulder-blade',
  'upper-arm',
  'elbow',
  'forearm',
  'hand',
  'hip',
  'bottom',
  'thigh',
  'back-of-thigh',
  'knee',
  'shin',
  'calf',
  'foot',
] as const;

export type MiddlePlace = (typeof MIDDLE_PLACES)[number];
export type SidedPlace = (typeof SIDED_PLACES)[number];

/** Where it hurts, in the words of a person: left and right are the person's own. */
export type BodyPlace = MiddlePlace | `${Side}-${SidedPlace}`;

/** Every place, in the order in which lists show them. */
export const BODY_PLACES: readonly BodyPlace[] = [
  ...MIDDLE_PLACES,
  ...SIDES.flatMap((side) => SIDED_PLACES.map((place) => `${side}-${place}` as const)),
];

/** A place that there is on both sides, or one of the middle line, which has no side. */
export type PlaceParts =
  { readonly side: null; readonly part: MiddlePlace } | { readonly side: Side; readonly part: SidedPlace };

const PARTS = new Map<BodyPlace, PlaceParts>([
  ...MIDDLE_PLACES.map((part) => [part, { side: null, part }] as const),
  ...SIDES.flatMap((side) => SIDED_PLACES.map((part) => [`${side}-${part}` as const, { side, part }] as const)),
]);

/** Which part of the body a place is, and on which side. */
export function partsOf(place: BodyPlace): PlaceParts {
  const parts = PARTS.get(place);
  if (!parts) throw new Error(`not a place of the body: ${String(place)}`);
  return parts;
}

/**
 * How far down a limb each place lies, nearest first. What is first belongs to the trunk: pain of a limb may begin there. Anatomy.
 */
const ARM: readonly (readonly (MiddlePlace | SidedPlace)[])[] = [
  ['neck', 'upper-back', 'shoulder', 'shoulder-blade'],
  ['upper-arm'],
  ['elbow'],
  ['forearm'],
  ['hand'],
];
const LEG: typeof ARM = [
  ['low-back', 'tailbone', 'groin', 'hip', 'bottom'],
  ['thigh', 'back-of-thigh'],
  ['knee'],
  ['shin', 'calf'],
  ['foot'],
];

/** How far down this limb each of the places lies that belong to it: 0 at the trunk. */
const depthsOn = (limb: typeof ARM, side: Side, places: readonly BodyPlace[]): readonly number[] =>
  places
    .map(partsOf)
    .filter((parts) => parts.side === null || parts.side === side)
    .map(({ part }) => limb.findIndex((level) => level.includes(part)))
    .filter((depth) => depth >= 0);

/**
 * Whether pain has spread down a limb: it is now further down an arm or a leg than before, and it was nearer to the trunk on the same limb, or is
 * in the trunk above it as well. A new place alone is new pain and has not spread.
 */
export const spreadsDownLimb = (before: readonly BodyPlace[], now: readonly BodyPlace[]): boolean =>
  [ARM, LEG].some((limb) =>
    SIDES.some((side) => {
      const was = depthsOn(limb, side, before);
      const is = depthsOn(limb, side, now);
      const deepest = Math.max(0, ...is);
      return deepest > Math.max(0, ...was) && (was.length > 0 || is.includes(0));
    }),
  );
