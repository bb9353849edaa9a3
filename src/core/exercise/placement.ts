import type { Exercise } from './exercise.ts';

/**
 * Where the laptop stands while somebody does an exercise, from the person in the start pose. The words and the drawing
 * of it, and the outline of the start pose, are all made from this value.
 */
export interface Placement {
  /** On which side of the person: beside them (either side will do), before their face, or at their back. */
  readonly at: 'side' | 'front' | 'back';
  /** How far away from the person, metres. */
  readonly distanceM: Span;
  readonly height: PlacementHeight;
  /** What has to be in the picture, from the head down. */
  readonly downTo: 'feet' | 'hips';
}

/** `low`: its camera between these heights above the floor, metres. `chest`: as high as the person's chest. */
export type PlacementHeight = { readonly kind: 'low'; readonly heightM: Span } | { readonly kind: 'chest' };

type Span = readonly [from: number, to: number];

/**
 * Further away the body fills too little of the picture to measure angles well, nearer its feet are cut off:
 * table#exercises-on-the-floor.
 */
const DISTANCE_M: Span = [2, 3];
/** For somebody on the floor: table#exercises-on-the-floor. */
const LOW: PlacementHeight = { kind: 'low', heightM: [0.4, 0.9] };
/** For somebody who stands or sits. A choice, unverified. */
const CHEST: PlacementHeight = { kind: 'chest' };

const FEET = /Ankle|Heel|Foot/;

/** Where the laptop has to stand for an exercise. */
export const placementOf = (exercise: Placed): Placement => ({
  at: standsAt(exercise),
  distanceM: DISTANCE_M,
  height: exercise.posture === 'upright' ? CHEST : LOW,
  downTo: exercise.needs.some((name) => FEET.test(name)) ? 'feet' : 'hips',
});

type Placed = Pick<Exercise, 'view' | 'alsoFrom' | 'posture' | 'needs' | 'figure'>;

/** Somebody whose face is to a wall can only be seen from behind. */
const standsAt = ({ view, alsoFrom, figure }: Placed): Placement['at'] =>
  alsoFrom?.includes('back') === true && figure?.props?.includes('wall') === true ? 'back' : view;
