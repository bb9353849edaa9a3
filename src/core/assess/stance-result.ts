import type { Side } from '../body/landmarks.ts';
import { isKept, type StanceResult, type StanceTry } from '../record/test-result.ts';

/** The result that some tries make: of each leg the best that was kept. */
export const stanceResult = (
  tries: readonly StanceTry[],
  end: Pick<StanceResult, 'outcome' | 'reason' | 'startMs' | 'endMs'>,
): StanceResult => {
  const best = (leg: Side): StanceTry | null =>
    tries
      .filter((tried) => tried.leg === leg && isKept(tried))
      .reduce<StanceTry | null>((longest, one) => (longest && longest.heldMs >= one.heldMs ? longest : one), null);
  return {
    test: 'single-leg-stance',
    clock: 'foot-lift',
    ...end,
    tries,
    best: { left: best('left'), right: best('right') },
  };
};
