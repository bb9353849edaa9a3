import { hasReachedTarget, shortOfTarget, sureAngles, type CountedAngle } from '../exercise/counted-angle.ts';
import { isCounted, type CountedExercise, type Exercise } from '../exercise/exercise.ts';
import { isAlike } from '../exercise/for-side.ts';
import { isSided } from '../measure/readings.ts';
import type { Rep } from '../record/set-events.ts';

/** The rules that a movement breaks by going too far: an upper limit on the counted angle, or on the same limb. */
const excessRules = ({ faults, movement }: CountedExercise) =>
  faults.flatMap(({ id, test }) => {
    const isUpper = (test.kind === 'while' && test.from === 'zero' && !test.eitherWay) || test.kind === 'at-peak';
    if (!isUpper || movement.direction !== 'opens' || test.over === undefined) return [];
    return isSided(test.measure) && isAlike(test.measure, movement.measure) ? [{ id, overDeg: test.over }] : [];
  });

/** The angle at which the target ends, where going further is a fault; null where nothing is too far. */
export const upperEndDeg = (exercise: CountedExercise): number | null => {
  const ends = excessRules(exercise).map(({ overDeg }) => overDeg);
  const { mostDeg } = exercise.movement;
  if (mostDeg !== undefined) ends.push(mostDeg);
  return ends.length > 0 ? Math.min(...ends) : null;
};

/** Whether a repetition went further than its target reaches. */
export const wentTooFar = (exercise: Exercise, { faults }: Pick<Rep, 'faults'>): boolean =>
  isCounted(exercise) && excessRules(exercise).some(({ id }) => faults.includes(id));

const haveAll = (angles: readonly CountedAngle[]): boolean => angles.length > 0 && angles.every(hasReachedTarget);

/** Whether each limb of a repetition came as far as its target, and no further than that reaches. */
export const hasReached = (exercise: Exercise, rep: Rep): boolean =>
  isCounted(exercise) && !wentTooFar(exercise, rep) && haveAll(sureAngles(exercise, rep));

/** Whether a repetition came short of its target by less than the camera's error: it may have reached it. */
const mayHaveReached = (exercise: Exercise, rep: Rep): boolean => {
  if (!isCounted(exercise) || wentTooFar(exercise, rep) || hasReached(exercise, rep)) return false;
  const angles = sureAngles(exercise, rep);
  return angles.length > 0 && angles.every((one) => shortOfTarget(one) <= one.angle.bandDeg);
};

/** How many repetitions did not reach the target by what was read, and may have by the error of the reading. */
export const mayHaveReachedCount = (exercise: Exercise, { reps }: { readonly reps: readonly Rep[] }): number =>
  reps.filter((rep) => mayHaveReached(exercise, rep)).length;

/** How many repetitions reached the target. */
export const reachedCount = (exercise: Exercise, { reps }: { readonly reps: readonly Rep[] }): number =>
  reps.filter((rep) => hasReached(exercise, rep)).length;
