import { summarisedAs } from '../../core/report/summary-of.ts';
import type { Session } from '../../core/report/session.ts';
import type { Correction } from './correction.ts';
import { reviewSet, type ReviewedSet } from './reviewed-set.ts';

/** A session as it stands after what readers have said of it. */
export interface CorrectedSession {
  /** Its figures follow the corrections: to be shown, never to be stored. */
  readonly session: Session;
  /** The sets of which something was said, in their order, each with the number of its place (from 0). */
  readonly said: readonly (ReviewedSet & { readonly index: number })[];
}

/** Applies what was said of the sets of a session. A set of which nothing was said, or only in words, stays the same object. */
export function correctedSession(session: Session, corrections: readonly Correction[]): CorrectedSession {
  if (corrections.length === 0) return { session, said: [] };
  const reviewed = session.sets.map((set, index) => ({ ...reviewSet(set, corrections), index }));
  const sets = reviewed.map(({ set, summary, changed }) => (changed > 0 ? summarisedAs(set, summary) : set));
  return {
    session: { ...session, sets },
    said: reviewed.filter(({ attempts, notes }) => notes.length > 0 || attempts.some(({ marks }) => marks.length > 0)),
  };
}
