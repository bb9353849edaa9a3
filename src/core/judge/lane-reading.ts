import type { CountedExercise } from '../exercise/exercise.ts';
import { forLane } from '../exercise/for-side.ts';
import type { Side } from '../body/landmarks.ts';
import type { Measures } from '../measure/measures.ts';
import { seenValue } from '../measure/readings.ts';
import { sidedRule, type SidedMeasure } from '../measure/sided-measures.ts';
import { excursionDeg } from '../exercise/counting-level.ts';
import { levelsFor, type Levels } from '../repetition/levels.ts';
import type { Lane } from '../repetition/lane.ts';
import { restOf, type RestState } from '../repetition/rest.ts';

/**
 * How much of what both sides are read apart the camera may have added, degrees. A body that is turned from it is read apart at rest
 * already, by twice that (28 films of the mannequin, external rotation, the camera 2 to 18 degrees off: 2-17, median 7).
 */
const yawDeg = (rest: RestState, measure: SidedMeasure): number => {
  const left = rest.mean.left[measure] ?? null;
  const right = rest.mean.right[measure] ?? null;
  return left === null || right === null ? 0 : Math.abs(left - right) / 2;
};

/** The excursion of the better of both sides, less what of its lead may be the camera's. */
const betterOf = (measure: SidedMeasure, rest: RestState, left: number, right: number): number => {
  const better = Math.max(left, right);
  return sidedRule(measure).showsYaw ? better - Math.min(Math.abs(left - right) / 2, yawDeg(rest, measure)) : better;
};

/**
 * The excursion of a lane in a frame: of its one side, or of the better of both; null where it is hidden.
 * `guess`: the model's guess of a hidden limb is taken, too.
 */
export const laneExcursion = (
  { movement }: CountedExercise,
  rest: RestState,
  measures: Measures,
  lane: Lane,
  { guess }: { readonly guess: boolean },
): number | null => {
  const of = (side: Side): number | null => {
    const value = guess ? (measures[side][movement.measure] ?? null) : seenValue(measures, movement.measure, side);
    const restDeg = restOf(rest, movement.measure, side);
    return value === null || restDeg === null ? null : excursionDeg(movement, restDeg, value);
  };
  if (lane !== 'both') return of(lane);
  const left = of('left');
  const right = of('right');
  return left === null ? right : right === null ? left : betterOf(movement.measure, rest, left, right);
};

/** The levels of a lane for this person; null before a rest pose is known. `near`: the side nearer to the camera. */
export const laneLevels = (
  exercise: CountedExercise,
  rest: RestState,
  lane: Lane,
  near: Side | null,
): Levels | null => {
  const { movement } = forLane(exercise, lane, near);
  const left = lane === 'right' ? null : restOf(rest, movement.measure, 'left');
  const right = lane === 'left' ? null : restOf(rest, movement.measure, 'right');
  const restDeg = left !== null && right !== null ? (left + right) / 2 : (left ?? right);
  if (restDeg === null) return null;
  const far = near !== null && lane !== 'both' && lane !== near;
  return levelsFor(movement, { restDeg, noiseDeg: rest.mean.noiseDeg, far });
};
