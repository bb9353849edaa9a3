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

/** The time from the first to the last rest of a recording: what it shows, it shows from rest to rest. */
export const settledIn = (readings: Readings): Stretch => {
  const [from, to] = readings.phases.settled;
  return { startMs: timeAt(readings, from), endMs: timeAt(readings, to) };
};

const overlaps = (a: Stretch, b: Stretch): boolean => a.startMs < b.endMs && b.startMs < a.endMs;

/** What was counted within that time, and how much beside it: there a repetition may have been, and nobody saw it from rest to rest. */
export function countedIn<R extends Pick<Rep, 'peakMs'>>(
  reps: readonly R[],
  settled: Stretch,
): { readonly within: readonly R[]; readonly atEnds: number } {
  const within = reps.filter(({ peakMs }) => peakMs >= settled.startMs && peakMs <= settled.endMs);
  return { within, atEnds: reps.length - within.length };
}

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
