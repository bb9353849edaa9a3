import { SIDES } from '../../care/figure/angles.ts';
import type { Skeleton } from '../../care/figure/skeleton.ts';
import { distanceBetween, minus, unit, type Vec } from '../../care/figure/vectors.ts';

/**
 * A part of the trunk counts as moving when its place differs by this much; a limb when the direction of its bone does.
 */
const MOVED_M = 0.07;
const TURNED_BONE = 0.15;

/** The parts that move, by side and name. Arms that are only carried along by the trunk are left out. */
export function movingParts(rest: Skeleton, end: Skeleton): ReadonlySet<string> {
  const moved = new Set<string>();
  const isTurned = (a: Vec, b: Vec, c: Vec, d: Vec): boolean => boneTurn(a, b, c, d) > TURNED_BONE;
  const trunkGoes = distanceBetween(rest.pelvis.at, end.pelvis.at) > MOVED_M;
  const shouldersTurn = isTurned(rest.left.shoulder, rest.right.shoulder, end.left.shoulder, end.right.shoulder);
  const headGoes = distanceBetween(rest.head.at, end.head.at) > MOVED_M;
  if (trunkGoes || shouldersTurn) moved.add('trunk');
  if (headGoes || shouldersTurn || isTurned(rest.neck.at, rest.head.at, end.neck.at, end.head.at)) moved.add('head');
  for (const side of SIDES) {
    const [from, to] = [rest[side], end[side]];
    const arm = shouldersTurn || isTurned(from.shoulder, from.elbow, to.shoulder, to.elbow);
    const leg = isTurned(from.hip, from.knee, to.hip, to.knee);
    if (arm && !trunkGoes) moved.add(`${side}arm`);
    if ((arm || isTurned(from.elbow, from.wrist, to.elbow, to.wrist)) && !trunkGoes) moved.add(`${side}forearm`);
    if (leg) moved.add(`${side}thigh`);
    if (distanceBetween(from.ankle, to.ankle) > MOVED_M / 2) moved.add(`${side}shank`);
  }
  return moved;
}

/** How much the direction of a bone has changed: the distance between the unit vectors. */
const boneTurn = (a: Vec, b: Vec, c: Vec, d: Vec): number => distanceBetween(unit(minus(b, a)), unit(minus(d, c)));
