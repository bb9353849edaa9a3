import { targetOf, type Exercise } from '../exercise/exercise.ts';
import type { DoneBefore } from '../exercise/done-before.ts';
import type { ReadableHead, SessionHead, SetHead } from './session-head.ts';

/** An exercise that was cut short and can be carried on with. */
export interface Unfinished extends DoneBefore {
  readonly exercise: Exercise;
  /** How many sets there are. */
  readonly sets: number;
}

/** Carrying on is offered for this long; later a new beginning is the better one. A choice, unverified. */
const WITHIN_MS = 2 * 3_600_000;

/**
 * What was cut short last and is not done yet: the newest session of the list with the sessions that it carried on, back to
 * the one that began anew. Null where there is nothing of it to carry on with. A timed test and a posture record are done in
 * one piece, so they begin anew, and of a recording there is nothing left to do.
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
  const target = targetOf(exercise);
  const cutShort = leading(heads, (head) => isCutShort(head, exercise, nowEpochMs));
  const beganAnew = cutShort.findIndex(({ sets: [begun] }) => !begun || isBeginning(begun, target));
  const carriedOn = cutShort.slice(0, beganAnew + 1).reverse();
  const { set, done } = carriedOn.flatMap(({ sets }) => sets).reduce(after(target), { set: 1, done: 0 });
  const { sets } = exercise.dose;
  return (set === 1 && done === 0) || set > sets ? null : { exercise, set, done, sets };
}

/** Whether a session that begins with this set carries nothing on: it asks for a whole first set. */
const isBeginning = ({ number = 1, asked }: SetHead, target: number): boolean =>
  number === 1 && (asked === undefined || asked >= target);

/**
 * How far somebody is after one more set of a row. A set is over when it has all that it asked for, also where that was rounded up
 * to the same number on each side: what is more than the target does not belong to the next set.
 */
const after =
  (target: number) =>
  ({ set, done }: DoneBefore, one: SetHead): DoneBefore => {
    const isOver = one.done >= (one.asked ?? target) || done + one.done >= target;
    return isOver ? { set: set + 1, done: 0 } : { set, done: done + one.done };
  };

function isCutShort(head: ReadableHead, { id }: Exercise, nowEpochMs: number): boolean {
  const { status, sets, namelessSets, startedAtEpochMs } = head;
  const isRecent = nowEpochMs - startedAtEpochMs < WITHIN_MS;
  const isOfIt =
    namelessSets === 0 &&
    sets.every(({ exercise, test, fromFile }) => exercise.id === id && test === null && !fromFile);
  return status === 'interrupted' && isRecent && isOfIt;
}

/** The readable heads at the beginning of a list, up to the first for which something is not so. */
function leading(heads: readonly SessionHead[], isSo: (head: ReadableHead) => boolean): readonly ReadableHead[] {
  const readable = heads.flatMap((head) => (head.kind === 'session' ? [head] : []));
  const end = heads.findIndex((head) => head.kind !== 'session' || !isSo(head));
  return end < 0 ? readable : readable.slice(0, end);
}
