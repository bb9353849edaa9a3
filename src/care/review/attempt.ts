import type { Side } from '../../core/body/landmarks.ts';
import type { RejectedRep, Rep } from '../../core/record/set-events.ts';
import type { SetSummary } from '../../core/report/summary.ts';
import type { AttemptKey } from './correction.ts';

/** What the judge made of one attempt at the exercise. */
export type Judged =
  { readonly kind: 'counted'; readonly rep: Rep } | { readonly kind: 'rejected'; readonly rejected: RejectedRep };

/** Whatever was judged of it: both know when it was, of which side, and what was measured. */
export const movedIn = (judged: Judged): Rep | RejectedRep =>
  judged.kind === 'counted' ? judged.rep : judged.rejected;

/** By what an attempt is found again. */
export const keyOf = ({ startMs, side }: { readonly startMs: number; readonly side: Side | null }): AttemptKey => ({
  startMs,
  side,
});

/** What a set counted and what it rejected, in the order in which it happened. */
export const attemptsOf = ({ reps, rejected }: Pick<SetSummary, 'reps' | 'rejected'>): readonly Judged[] =>
  [
    ...reps.map((rep): Judged => ({ kind: 'counted', rep })),
    ...rejected.map((one): Judged => ({ kind: 'rejected', rejected: one })),
  ].toSorted((a, b) => movedIn(a).startMs - movedIn(b).startMs);
