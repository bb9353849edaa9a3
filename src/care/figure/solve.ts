/** A measure has reached the wanted value when it is this close to it, in degrees or per cent. */
const NEAR = 0.05;
const MOST_STEPS = 24;

/**
 * The number between `from` and `to` at which `measure` gives the wanted value, where the measure only grows or only
 * shrinks between them. Where it gives the value nowhere, the end that comes nearer. False position, with half the
 * weight for the end that stays (the Illinois rule).
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
