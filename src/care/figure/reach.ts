import { acrossOf, dot, lengthOf, minus, plus, times, unit, type Vec } from './vectors.ts';

/**
 * Places the middle joint and the end of a limb of two bones whose end is to be at `target`. The middle joint bends
 * towards `hint`; where the target is out of reach, the limb is stretched towards it.
 */
export function bendTowards(
  start: Vec,
  target: Vec,
  [first, second]: readonly [number, number],
  hint: Vec,
): { readonly middle: Vec; readonly end: Vec } {
  const way = minus(target, start);
  const reach = Math.min(Math.max(lengthOf(way), Math.abs(first - second)), 0.9999 * (first + second));
  const towards = unit(way);
  const along = (first * first - second * second + reach * reach) / (2 * reach);
  const aside = Math.sqrt(Math.max(0, first * first - along * along));
  const hinted = acrossOf(minus(hint, start), towards);
  const bend = unit(dot(hinted, hinted) < 1e-10 ? acrossOf([0, 0, 1], towards) : hinted);
  return {
    middle: plus(plus(start, times(towards, along)), times(bend, aside)),
    end: plus(start, times(towards, reach)),
  };
}
