import { across, along, length, midpoint, vector, type Point } from '../maths/geometry.ts';
import type { Body, KeyLandmark } from './landmark-set.ts';
import type { OtherPerson, Pose } from './pose.ts';

/** The circle round an upright body is this many trunk lengths wide, the margin of the model's region included. A technical choice: of the rendered figure it is. */
const CIRCLE_TRUNKS = 4.4;
/** Somebody who looks less than half as large is far behind, and out of reach. A choice, unverified. */
const NEAR_SHARE = 0.5;
/** Somebody who looks smaller than this share stands behind, and covers nothing. A choice, unverified. */
const BEHIND_SHARE = 0.85;
/** Nearer than this share of their circle the detector cannot tell two bodies apart (`edge/pose/same-person.ts`). A choice, unverified. */
const APART_SHARE = 0.2;
/**
 * A body reaches this far from its middle along its length and across it, in shares of its circle: half its height, and arms that are
 * half stretched out. A choice, unverified; in one film (`test/fixtures/people`) it takes in the feet that the helper covers and leaves out the rest pose.
 */
const LENGTH_SHARE = 0.4;
/** See above. A choice, unverified. */
const REACH_SHARE = 0.25;

/** What the two of them still leave apart where only the ends of the body are in reach. */
const TRUNK = ['leftShoulder', 'rightShoulder', 'leftHip', 'rightHip'] as const satisfies readonly KeyLandmark[];
const LIMBS = [
  'nose',
  'leftElbow',
  'rightElbow',
  'leftWrist',
  'rightWrist',
  'leftKnee',
  'rightKnee',
  'leftAnkle',
  'rightAnkle',
] as const satisfies readonly KeyLandmark[];

/** The others who stand as near to the camera as the one who is followed. */
export const othersBeside = ({ others = [] }: Pose, trunkPx: number): readonly OtherPerson[] =>
  others.filter(({ sizePx }) => sizePx / CIRCLE_TRUNKS >= NEAR_SHARE * trunkPx);

/** Whether a point lies within somebody's reach in the picture. */
const isWithin = ({ xPx, yPx, sizePx, turnRad }: OtherPerson, point: Point): boolean => {
  const axis = { x: Math.sin(turnRad), y: -Math.cos(turnRad) };
  const offset = vector({ xPx, yPx }, point);
  return (
    Math.abs(along(offset, axis)) <= LENGTH_SHARE * sizePx && Math.abs(across(offset, axis)) <= REACH_SHARE * sizePx
  );
};

/** Whether somebody stands behind, and is seen apart: what is read of the one who is followed is theirs. */
const isBehind = ({ xPx, yPx, sizePx }: OtherPerson, points: Body, trunkPx: number): boolean => {
  const hips = midpoint(points.leftHip, points.rightHip);
  return sizePx / CIRCLE_TRUNKS < BEHIND_SHARE * trunkPx && length(vector({ xPx, yPx }, hips)) > APART_SHARE * sizePx;
};

/**
 * What of the body lies within somebody else's reach: its trunk, so that the two cannot be told apart; only limbs, of which it can be
 * told how they move, and not how well (so too where the other is seen apart, behind them); or nothing. Limbs that are hidden speak too, since that is what the other covers.
 */
export const inReachOfOthers = (pose: Pose, points: Body, trunkPx: number): 'trunk' | 'limbs' | null => {
  const others = othersBeside(pose, trunkPx);
  const reached = (names: readonly KeyLandmark[]): readonly OtherPerson[] =>
    others.filter((other) => names.some((name) => isWithin(other, points[name])));
  const atTrunk = reached(TRUNK);
  if (atTrunk.some((other) => !isBehind(other, points, trunkPx))) return 'trunk';
  return atTrunk.length > 0 || reached(LIMBS).length > 0 ? 'limbs' : null;
};
