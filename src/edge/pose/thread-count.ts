// Two networks this small gain nothing from more threads; every thread costs memory.
const MOST_THREADS = 8;

/**
 * How many threads are worth a try on a machine with this many logical cores: all of them up to a limit, and half,
 * as two logical cores often share one real core. More threads than cores is slower (measured), so it is no candidate.
 */
export function threadCandidates(cores: number): readonly number[] {
  const most = Math.max(1, Math.min(Math.floor(cores), MOST_THREADS));
  const half = Math.max(1, Math.min(Math.floor(cores / 2), MOST_THREADS));
  return cores < 4 || most === half ? [most] : [half, most];
}
