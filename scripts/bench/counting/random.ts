/** Chance that is the same on every run. */
export interface Random {
  /** From 0 up to, and without, 1. */
  readonly even: () => number;
  /** Of mean 0 and standard deviation 1. */
  readonly normal: () => number;
}

/** A linear congruence (the constants of Numerical Recipes), begun anew for each name. */
export function randomFor(name: string): Random {
  let state = [...name].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619), 2166136261);
  const even = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even());
  return { even, normal };
}
