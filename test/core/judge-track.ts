import { analyzePoses, type Analysis } from '../../src/core/report/analyze.ts';
import { isCounted, type CountedExercise, type Exercise } from '../../src/core/exercise/exercise.ts';
import type { SetEvent } from '../../src/core/record/set-events.ts';
import type { Pose } from '../../src/core/body/pose.ts';
import type { RepCounts } from '../../src/core/record/rep-counts.ts';
import { snapshotOf } from '../../src/core/judge/snapshot.ts';
import { finishSet, startSet, stepSet, type SetState } from '../../src/core/judge/step.ts';
import { findExercise } from '../../src/exercises/index.ts';
import { makeTrack, type Done, type TrackOptions } from '../fixtures/make-track.ts';

export const DONE: readonly Done[] = ['bird-dog', 'march-on-back', 'shoulder-abduction-raise'];

/** The exercise that a stick body does. */
export function exerciseOf(done: Done): CountedExercise {
  const exercise = findExercise(done);
  if (!exercise || !isCounted(exercise)) throw new Error(`expected ${done} in the library, counted`);
  return exercise;
}

/** What the judge makes of a stick body's track. */
export const judgeTrack = (done: Done, options: TrackOptions = {}): Analysis =>
  analyzePoses(exerciseOf(done), makeTrack(done, options));

/** A set that still runs: its last state, and every event so far. */
export function openSet(
  exercise: Exercise,
  poses: Iterable<Pose>,
): { readonly state: SetState; readonly events: readonly SetEvent[] } {
  let state = startSet(exercise);
  const events: SetEvent[] = [];
  for (const pose of poses) {
    const [next, more] = stepSet(state, pose);
    state = next;
    events.push(...more);
  }
  return { state, events };
}

/** A set step by step: the last state, what was counted, and every event, the closing ones too. */
export function runSet(
  exercise: Exercise,
  poses: Iterable<Pose>,
): { readonly state: SetState; readonly counted: RepCounts; readonly events: readonly SetEvent[] } {
  const { state, events } = openSet(exercise, poses);
  return { state, counted: snapshotOf(state).counted, events: [...events, ...finishSet(state, state.timeMs ?? 0)] };
}

/** What was counted, for comparing two sets: `left right left`, or `both both`. */
export const countedOf = ({ reps }: Pick<Analysis, 'reps'>): string => reps.map(({ side }) => side ?? 'both').join(' ');
