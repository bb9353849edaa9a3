/** So many messages at once, and so many a second after that. A choice: a meeting takes some twenty, and a repeated one as many. */
const BURST = 120;
const PER_SECOND = 20;

/** How much one connection may still say: each call is one message; false where that was one too many. */
export function allowance(nowMs: () => number): () => boolean {
  let left = BURST;
  let atMs = nowMs();
  return () => {
    const now = nowMs();
    left = Math.min(BURST, left + ((now - atMs) / 1000) * PER_SECOND) - 1;
    atMs = now;
    return left >= 0;
  };
}
