import type { ReviewedAttempt, ReviewedSet } from './reviewed-set.ts';

/** Two attempts beside each other: the same number of the same side in two sets; null where a set has no such one. */
export interface AttemptPair {
  readonly first: ReviewedAttempt | null;
  readonly second: ReviewedAttempt | null;
}

const isOf = (side: ReviewedAttempt['side'], { attempts }: ReviewedSet): readonly ReviewedAttempt[] =>
  attempts.filter((one) => one.counts && one.side === side);

/** Two sets repetition by repetition, the sides each for themselves: the first left one beside the first left one. */
export function alignSets(first: ReviewedSet, second: ReviewedSet): readonly AttemptPair[] {
  return ([null, 'left', 'right'] as const).flatMap((side) => {
    const [one, other] = [isOf(side, first), isOf(side, second)];
    return Array.from({ length: Math.max(one.length, other.length) }, (_, at) => ({
      first: one[at] ?? null,
      second: other[at] ?? null,
    }));
  });
}
