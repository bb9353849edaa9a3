import { targetOf, type Exercise } from '../exercise/exercise.ts';
import type { DoneBefore } from '../exercise/done-before.ts';
import { doneInSession, type ReadableHead, type SessionHead } from './session-head.ts';

/** An exercise that was cut short and can be carried on with. */
export interface Unfinished extends DoneBefore {
  readonly exercise: Exercise;
  /** How many sets there are, and what one of them asks for. */
  readonly sets: number;
  readonly target: number;
}

/** Carrying on is offered for this long; later a new beginning is the better one. A choice, unverified. */
const WITHIN_MS = 2 * 3_600_000;

/**
 * What was cut short last and is not done yet: the newest session of the list, and the sessions before it that were cut
 * short in the same exercise. Null where there is nothing of it to carry on with. A timed test and a posture record are
 * done in one piece, so they begin anew.
 */
export function unfinishedIn(
  heads: readonly SessionHead[],
  exercises: readonly Exercise[],
  nowEpochMs: number,
): Unfinished | null {
  const [first] = heads;
  const id = first?.kind === 'session' ? first.sets[0]?.exercise.id : undefined;
  const exercise = exercises.find((one) => one.id === id);
  if (!exercise || exercise.mode === 'screen') return null;
  const total = leading(heads, (head) => isCutShort(head, exercise, nowEpochMs))
    .map(doneInSession)
    .reduce((sum, done) => sum + done, 0);
  const target = targetOf(exercise);
  const { sets } = exercise.dose;
  return total === 0 || total >= sets * target
    ? null
    : { exercise, set: Math.floor(total / target) + 1, done: total % target, sets, target };
}

function isCutShort(head: ReadableHead, { id }: Exercise, nowEpochMs: number): boolean {
  const { status, sets, namelessSets, startedAtEpochMs } = head;
  const isRecent = nowEpochMs - startedAtEpochMs < WITHIN_MS;
  const isOfIt = namelessSets === 0 && sets.every(({ exercise, test }) => exercise.id === id && test === null);
  return status === 'interrupted' && isRecent && isOfIt;
}

/** The readable heads at the beginning of a list, up to the first for which something is not so. */
function leading(heads: readonly SessionHead[], isSo: (head: ReadableHead) => boolean): readonly ReadableHead[] {
  const readable = heads.flatMap((head) => (head.kind === 'session' ? [head] : []));
  const end = heads.findIndex((head) => head.kind !== 'session' || !isSo(head));
  return end < 0 ? readable : readable.slice(0, end);
}
