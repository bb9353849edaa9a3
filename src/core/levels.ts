import type { Movement } from './exercise.ts';

/**
 * The levels of one repetition, as excursions: degrees away from the person's own rest in the direction of the movement,
 * so that "opens" and "closes" read alike. 0 is rest.
 */
export interface Levels {
  readonly countDeg: number;
  readonly targetDeg: number;
  /** Below this no attempt was made: a quarter of the way, and more than the camera can be wrong by. */
  readonly attemptDeg: number;
  /** At or below this the limb is back, whatever the size of the movement. */
  readonly backDeg: number;
}

/** A quarter of the way makes an attempt (exercise table). */
const ATTEMPT_SHARE = 0.25;
/** A counted movement is clearly more than the measurement error: one and a half times the smallest sure change. */
const COUNT_CHANGES = 1.5;
/** Coming back must go clearly below the counting level, or noise at the edge would end repetitions. */
const BACK_SHARE = 0.75;

/** Excursion of an angle from rest, in the movement's direction. */
export const excursionDeg = (movement: Movement, restDeg: number, valueDeg: number): number =>
  movement.direction === 'opens' ? valueDeg - restDeg : restDeg - valueDeg;

/** The levels for a person who rests at `restDeg`. */
export const levelsFor = (movement: Movement, restDeg: number): Levels => {
  const { countAt } = movement;
  const asked =
    countAt.kind === 'angle'
      ? excursionDeg(movement, restDeg, countAt.deg)
      : countAt.share * excursionDeg(movement, restDeg, countAt.toDeg);
  const countDeg = Math.max(asked, COUNT_CHANGES * movement.changedDeg);
  const way = countAt.kind === 'angle' ? countDeg : countDeg / countAt.share;
  return {
    countDeg,
    targetDeg: Math.max(countDeg, excursionDeg(movement, restDeg, movement.targetDeg)),
    attemptDeg: Math.max(ATTEMPT_SHARE * way, movement.changedDeg),
    backDeg: Math.min(excursionDeg(movement, restDeg, movement.restDeg), BACK_SHARE * countDeg),
  };
};
