import type { CountedExercise } from '../../core/exercise/exercise.ts';
import type { Rep } from '../../core/record/set-events.ts';
import type { MoverSeen, MovingJoint } from './moving-joints.ts';
import type { Stretch } from './mistake.ts';
import { timeAt, type Readings } from './readings.ts';

/** A repetition that a recording shows: its time, and whose it was. */
export interface ShownRep extends Stretch {
  readonly mover: MoverSeen;
}

/** The repetitions that a recording shows, as this joint has them. */
export const shownReps = (readings: Readings, { movers }: MovingJoint): readonly ShownRep[] =>
  readings.phases.cycles.map(({ from, to }, i) => ({
    startMs: timeAt(readings, from),
    endMs: timeAt(readings, to),
    mover: movers[i] ?? 'both',
  }));

const overlaps = (a: Stretch, b: Stretch): boolean => a.startMs < b.endMs && b.startMs < a.endMs;

/** Whether a judgement counts exactly the repetitions that were shown: each once, at its time, for its side. */
export const countsExactly = (
  { sides }: Pick<CountedExercise, 'sides'>,
  reps: readonly Pick<Rep, 'startMs' | 'endMs' | 'side'>[],
  shown: readonly ShownRep[],
): boolean =>
  reps.length === shown.length &&
  reps.every((rep, i) => {
    const known = shown[i];
    return (
      known !== undefined &&
      overlaps(rep, known) &&
      (sides === 'both' || known.mover === 'both' || rep.side === known.mover)
    );
  });
