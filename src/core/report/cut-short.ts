import type { SetEvent } from '../record/set-events.ts';
import type { Pose } from '../body/pose.ts';
import type { SetRecord } from './session.ts';
import { finishSet, startSet, stepSet } from '../judge/step.ts';
import { endOpenSpan } from './summary-of.ts';
import { summarise, type SetSummary } from './summary.ts';

type Recorded = Pick<SetRecord, 'exercise' | 'events'>;

/**
 * Closes a set that nobody closed (its tab was killed) as a stop at its last pose would have: what is still open is ended, a
 * repetition under way counts for nothing. `poses` are those that were kept, often to a moment before the last event: then
 * (or without any) the set ends with that event. `closing` are the events that this adds, often none.
 */
export const closeCutShort = (
  set: Recorded,
  poses: readonly Pose[],
): { readonly closing: readonly SetEvent[]; readonly summary: SetSummary } => {
  const times = [...set.events, ...poses.slice(0, 1), ...poses.slice(-1)].map(({ timeMs }) => timeMs);
  const startMs = Math.min(...times);
  const endMs = Math.max(...times);
  const closing = stopAt(set, poses, endMs) ?? endOpenSpan(set.events, startMs, endMs);
  const durationMs = times.length === 0 ? 0 : endMs - startMs;
  return { closing, summary: summarise(set.exercise, [...set.events, ...closing], durationMs) };
};

/**
 * What a stop at `endMs` adds, by judging the poses anew: the same poses give the same events. Null where the poses end
 * before the set does, or give other events than were written (another version of the judge, a timed test): then only what
 * was written is believed.
 */
const stopAt = ({ exercise, events }: Recorded, poses: readonly Pose[], endMs: number): readonly SetEvent[] | null => {
  if (poses.at(-1)?.timeMs !== endMs) return null;
  let state = startSet(exercise);
  const judged: SetEvent[] = [];
  for (const pose of poses) {
    const [next, more] = stepSet(state, pose);
    state = next;
    judged.push(...more);
  }
  const written = events.filter(({ kind }) => kind !== 'engine-changed');
  const isSame = judged.length === written.length && judged.every(({ kind }, index) => kind === written[index]?.kind);
  return isSame ? finishSet(state, endMs) : null;
};
