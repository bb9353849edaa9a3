import { Vector3 } from 'three';

/**
 * A limb of two bones whose end is to be at `target`: where its middle joint and its end come to lie. The middle joint
 * bends to the side on which `hint` is; a target out of reach is approached as far as the bones go.
 */
export function bendTowards(
  start: Vector3,
  target: Vector3,
  [first, second]: readonly [number, number],
  hint: Vector3,
): { readonly middle: Vector3; readonly end: Vector3 } {
  const towards = target.clone().sub(start);
  const reach = Math.min(Math.max(towards.length(), Math.abs(first - second)), 0.9999 * (first + second));
  towards.normalize();
  const along = (first * first - second * second + reach * reach) / (2 * reach);
  const aside = Math.sqrt(Math.max(0, first * first - along * along));
  const bend = hint.clone().sub(start).projectOnPlane(towards);
  if (bend.lengthSq() < 1e-10) bend.set(0, 0, 1).projectOnPlane(towards);
  bend.normalize();
  return {
    middle: start.clone().addScaledVector(towards, along).addScaledVector(bend, aside),
    end: start.clone().addScaledVector(towards, reach),
  };
}
