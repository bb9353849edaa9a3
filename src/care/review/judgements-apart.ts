import type { RepCounts } from '../../core/record/rep-counts.ts';
import type { SetSummary } from '../../core/report/summary.ts';
import { attemptsOf, movedIn, type Judged } from './attempt.ts';

/** How one attempt is judged otherwise. `before` or `after` is null where there was no attempt by that judgement. */
export interface AttemptChange {
  readonly kind:
    'counts-now' | 'counts-no-more' | 'other-side' | 'other-reason' | 'other-faults' | 'appears' | 'disappears';
  readonly before: Judged | null;
  readonly after: Judged | null;
  /** Ids of faults that are found in it now, and of those that are not any more. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** Two judgements of the same trace beside each other. */
export interface JudgementsApart {
  readonly before: RepCounts;
  readonly after: RepCounts;
  /** In the order in which they happened. */
  readonly changes: readonly AttemptChange[];
}

const overlapMs = (one: Judged, other: Judged): number =>
  Math.min(movedIn(one).endMs, movedIn(other).endMs) - Math.max(movedIn(one).startMs, movedIn(other).startMs);

/** The attempt that is the same movement: of those that overlap the one of the same side that does so most, else of the other side. */
function sameMovement(one: Judged, among: readonly Judged[]): Judged | null {
  const overlapping = among.filter((other) => overlapMs(one, other) > 0);
  const isOfSide = (other: Judged): number => Number(movedIn(other).side === movedIn(one).side);
  return overlapping.toSorted((a, b) => isOfSide(b) - isOfSide(a) || overlapMs(one, b) - overlapMs(one, a))[0] ?? null;
}

const faultsIn = (judged: Judged | null): readonly string[] => (judged?.kind === 'counted' ? judged.rep.faults : []);

function changeOf(before: Judged | null, after: Judged | null): AttemptChange | null {
  const gained = faultsIn(after).filter((id) => !faultsIn(before).includes(id));
  const lost = faultsIn(before).filter((id) => !faultsIn(after).includes(id));
  const of = (kind: AttemptChange['kind']): AttemptChange => ({ kind, before, after, gained, lost });
  const [did, does] = [before?.kind === 'counted', after?.kind === 'counted'];
  if (does && !did) return of('counts-now');
  if (did && !does) return of('counts-no-more');
  if (!before) return of('appears');
  if (!after) return of('disappears');
  if (movedIn(before).side !== movedIn(after).side) return of('other-side');
  if (before.kind === 'rejected' && after.kind === 'rejected' && before.rejected.reason !== after.rejected.reason)
    return of('other-reason');
  return gained.length + lost.length > 0 ? of('other-faults') : null;
}

/** What differs between two judgements of one set, attempt by attempt. Two that are alike give no change. */
export function judgementsApart(before: SetSummary, after: SetSummary): JudgementsApart {
  let left = attemptsOf(after);
  const changes: AttemptChange[] = [];
  const note = (change: AttemptChange | null): void => {
    if (change) changes.push(change);
  };
  for (const one of attemptsOf(before)) {
    const same = sameMovement(one, left);
    left = left.filter((other) => other !== same);
    note(changeOf(one, same));
  }
  for (const one of left) note(changeOf(null, one));
  const startMs = ({ before: was, after: is }: AttemptChange): number => {
    const judged = was ?? is;
    return judged ? movedIn(judged).startMs : 0;
  };
  return {
    before: before.counted,
    after: after.counted,
    changes: changes.toSorted((a, b) => startMs(a) - startMs(b)),
  };
}
