/** Degrees (or per cent) within which a measure is what it is asked to be. */
const NEAR = 0.05;
const MOST_STEPS = 24;

/**
 * For which number between `from` and `to` something measures what is wanted, where it only grows or only shrinks between
 * them. The nearer end, where it never does. False position, its stale end weighed half (the Illinois rule).
 */
export function solve(
  measure: (at: number) => number,
  wanted: number,
  [from, to]: readonly [from: number, to: number],
): number {
  let [a, b] = [from, to];
  let [atA, atB] = [measure(a) - wanted, measure(b) - wanted];
  if (!(atA * atB < 0)) return Math.abs(atA) <= Math.abs(atB) ? a : b;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const middle = (a * atB - b * atA) / (atB - atA);
    const atMiddle = measure(middle) - wanted;
    if (Math.abs(atMiddle) < NEAR) return middle;
    if (atMiddle * atB < 0) [a, atA] = [b, atB];
    else atA /= 2;
    [b, atB] = [middle, atMiddle];
  }
  return b;
}
