import type { Side } from '../../core/body/landmarks.ts';

/**
 * A repetition or an attempt of a set, by where it begins on the set's own time and whose side it is: what a set counted and what it
 * rejected are told apart by that, also after the set was judged again.
 */
export interface AttemptKey {
  readonly startMs: number;
  /** Null where both sides move together. */
  readonly side: Side | null;
}

interface Mark {
  readonly id: string;
  readonly setId: string;
  /** Why, in the words of whoever corrects; of a note the note itself. */
  readonly reason: string;
  /** The name that they gave themselves. */
  readonly author: string;
  readonly atEpochMs: number;
}

/**
 * What a reader of a set says of it: a mark beside what was judged, which stays as it is. `accept`: an attempt that was rejected counts.
 * `reject`: a repetition that was counted does not. `change-side`: it was the other side, the one that `side` names. `note`: words only,
 * of an attempt, of a moment (ms on the set's own time), or, where `of` is null, of the whole set.
 */
export type Correction = Mark &
  (
    | { readonly kind: 'accept' | 'reject'; readonly of: AttemptKey }
    | { readonly kind: 'change-side'; readonly of: AttemptKey; readonly side: Side }
    | { readonly kind: 'note'; readonly of: AttemptKey | { readonly timeMs: number } | null }
  );

/** How long a reason or a note may be, in characters. A choice, unverified: a short paragraph. */
export const MAX_REASON_LENGTH = 1000;

/** How long the name of an author may be, in characters. A choice. */
export const MAX_AUTHOR_LENGTH = 100;

export const isSameAttempt = (one: AttemptKey, other: AttemptKey): boolean =>
  one.startMs === other.startMs && one.side === other.side;

/** What was said of one attempt, notes too, in the order in which it was said. */
export const marksOf = (corrections: readonly Correction[], attempt: AttemptKey): readonly Correction[] =>
  corrections
    .filter(({ of }) => of !== null && 'startMs' in of && isSameAttempt(of, attempt))
    .toSorted((one, other) => one.atEpochMs - other.atEpochMs);

/**
 * Of what was said of an attempt (in its order) what holds: the last word on whether it counts, and the last one on whose side it was. The
 * one says nothing of the other. An attempt of both sides at once (`side` is null) has no other side.
 */
export function standingMarks(marks: readonly Correction[], { side }: Pick<AttemptKey, 'side'>): readonly Correction[] {
  const count = marks.findLast(({ kind }) => kind === 'accept' || kind === 'reject');
  const whose = side === null ? undefined : marks.findLast(({ kind }) => kind === 'change-side');
  return marks.filter((mark) => mark === count || mark === whose);
}

/** Whether an attempt counts and whose it is. */
export interface Stand {
  readonly counts: boolean;
  readonly side: Side | null;
}

/** How an attempt stands after what was said of it, in its order, from how it was judged. */
export function standAfter(judged: Stand, marks: readonly Correction[]): Stand {
  let { counts, side } = judged;
  for (const mark of standingMarks(marks, judged)) {
    if (mark.kind === 'change-side') ({ side } = mark);
    else counts = mark.kind === 'accept';
  }
  return { counts, side };
}
