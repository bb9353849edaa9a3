import { countableOf, type Countable } from '../exercise/exercise.ts';
import type { ExerciseHead } from '../exercise/exercise-head.ts';
import type { SetEvent } from '../record/set-events.ts';
import type { TestId } from '../record/test-result.ts';
import type { SetRecord, SetStatus } from './session.ts';
import type { SetRanges } from './set-ranges.ts';
import type { SetSummary } from './summary.ts';

/** What a list shows of one set. */
export interface SetHead {
  readonly exercise: ExerciseHead;
  /** Repetitions, holds or rounds; which of them, `countableOf(exercise)` says. */
  readonly done: number;
  /** How many of them were asked for; absent where nothing is counted, and in heads that were made before this was kept. */
  readonly asked?: number;
  /** Which set of the dose it is; absent for the first, and where that was not kept. */
  readonly number?: number;
  /** It was judged from a recording; absent where somebody was in front of a camera. */
  readonly fromFile?: true;
  /** How long the set ran; null where nobody has closed it. */
  readonly durationMs: number | null;
  /** Which timed test it was, and its result; null where it was practice. */
  readonly test: NonNullable<SetSummary['test']> | null;
  /** What a posture screen recorded; null where it was none, or had not taken a view yet. */
  readonly screen: NonNullable<SetSummary['screen']> | null;
  /** How far its sides went; absent where that cannot be told, in a timed test, and in heads that were made before this was kept. */
  readonly ranges?: SetRanges;
  /** What the person told of it otherwise than hoped: the questions' text ids. Absent where there is nothing. */
  readonly told?: readonly string[];
}

/** What lists show of a session, small enough to read a page of them at once. */
export interface ReadableHead {
  readonly kind: 'session';
  readonly id: string;
  readonly startedAtEpochMs: number;
  readonly endedAtEpochMs: number | null;
  readonly timeZone: string | null;
  readonly status: SetStatus;
  /** In the order in which they were done. */
  readonly sets: readonly SetHead[];
  /** How many further sets are stored of which not even the name of the exercise reads. */
  readonly namelessSets: number;
}

/** A stored session that cannot be read. It is kept, listed, and not opened. */
export interface UnreadableHead {
  readonly kind: 'unreadable';
  readonly id: string;
  /** Null where not even its time can be read. */
  readonly startedAtEpochMs: number | null;
}

export type SessionHead = ReadableHead | UnreadableHead;

/** What the sessions of a list have in common: one exercise, or one timed test. */
export type HeadTopic =
  { readonly kind: 'exercise'; readonly id: string } | { readonly kind: 'test'; readonly id: TestId };

/** A place in a list of sessions, newest first. Of two that began at the same time the one with the smaller id comes first. */
export interface HeadPosition {
  readonly startedAtEpochMs: number;
  readonly id: string;
}

/** The place of a session in a list. A time that does not read is older than any other. */
export const placeOf = ({ id, startedAtEpochMs }: SessionHead): HeadPosition => ({
  id,
  startedAtEpochMs: startedAtEpochMs ?? 0,
});

/** A repetition or hold that counted, or a round of a guided exercise that was worked through. */
const isDone = (event: SetEvent): boolean =>
  event.kind === 'rep-counted' || (event.kind === 'guide-told' && event.phase === 'rest');

/** How many repetitions, holds or rounds some sets hold, by their events, so that those of an interrupted set count too. */
export const doneIn = (sets: readonly Pick<SetRecord, 'events'>[]): number =>
  sets.flatMap(({ events }) => events).filter(isDone).length;

/** What a session can be looked up by: each of its exercises and timed tests, once. */
export function topicsOf(head: SessionHead): readonly HeadTopic[] {
  if (head.kind === 'unreadable') return [];
  const exercises = new Set(head.sets.map(({ exercise }) => exercise.id));
  const tests = new Set(head.sets.flatMap(({ test }) => (test ? [test.id] : [])));
  return [
    ...[...exercises].map((id) => ({ kind: 'exercise', id }) as const),
    ...[...tests].map((id) => ({ kind: 'test', id }) as const),
  ];
}

/** How many repetitions, holds or rounds a session holds. */
export const doneInSession = ({ sets }: ReadableHead): number => sets.reduce((sum, { done }) => sum + done, 0);

/** How many a session asked for; null where that is not known of each of its sets. */
export const askedInSession = ({ sets }: ReadableHead): number | null =>
  sets.reduce<number | null>((sum, { asked }) => (sum === null || asked === undefined ? null : sum + asked), 0);

/** The sessions of a list that began before a moment and can be read, in the list's order. */
export const before = (heads: readonly SessionHead[], epochMs: number): readonly ReadableHead[] =>
  heads.filter((head) => head.kind === 'session').filter(({ startedAtEpochMs }) => startedAtEpochMs < epochMs);

/** The unit of the count over several sets; repetitions, where the sets differ in kind. */
export function countableIn(sets: readonly { readonly exercise: Pick<ExerciseHead, 'mode'> }[]): Countable {
  const [first, ...others] = new Set(sets.map(({ exercise }) => countableOf(exercise)));
  return first && others.length === 0 ? first : 'repetitions';
}
