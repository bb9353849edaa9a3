// Two small networks gain nothing from more threads than this, and every thread costs memory.
const MOST_THREADS = 8;

/**
 * The numbers of threads to try on a machine with this many logical cores: all cores up to a limit, and half of them,
 * because two logical cores often share one real core. More threads than cores were slower (measured).
 */
export function threadCandidates(cores: number): readonly number[] {
  const most = Math.max(1, Math.min(Math.floor(cores), MOST_THREADS));
  const half = Math.max(1, Math.min(Math.floor(cores / 2), MOST_THREADS));
  return cores < 4 || most === half ? [most] : [half, most];
}
