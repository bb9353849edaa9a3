/** So many looks tell how long one takes. A choice: two to four seconds. */
const LOOKS = 60;
/** It is slower once a look takes this much longer than at first, and no more once it takes less than that. Choices. */
const SLOWER = 1.5;
const AS_BEFORE = 1.25;
/** What takes less than this leaves time for every look that the judge needs (`core/judge/next-look.ts`), ms. */
const QUICK_MS = 66;

/** How long looks took: the first ones, and the last ones. */
export interface Pace {
  readonly firstMs: number | null;
  readonly recentMs: readonly number[];
  readonly isSlowing: boolean;
}

export const NO_PACE: Pace = { firstMs: null, recentMs: [], isSlowing: false };

/** Takes into account that a look took so long. Its middle value counts, so that a few that took long are none. */
export function withLookOf({ firstMs, recentMs, isSlowing }: Pace, tookMs: number): Pace {
  const recent = [...recentMs, tookMs].slice(-LOOKS);
  if (recent.length < LOOKS) return { firstMs, recentMs: recent, isSlowing };
  const nowMs = middleOf(recent);
  const first = firstMs ?? nowMs;
  const most = Math.max(QUICK_MS, (isSlowing ? AS_BEFORE : SLOWER) * first);
  return { firstMs: first, recentMs: recent, isSlowing: nowMs > most };
}

const middleOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
