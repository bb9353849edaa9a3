/** Random numbers that are the same in every run. */
export interface Random {
  /** Even between 0 (included) and 1 (excluded). */
  readonly even: () => number;
  /** Normally distributed, with mean 0 and standard deviation 1. */
  readonly normal: () => number;
}

/** A linear congruence (the constants of Numerical Recipes), seeded by the name. */
export function randomFor(name: string): Random {
  let state = [...name].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619), 2166136261);
  const even = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even());
  return { even, normal };
}
