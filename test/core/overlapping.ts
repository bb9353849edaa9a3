import type { UnjudgedSpan } from '../../src/core/record/set-events.ts';

/** The spans that end before they begin, or begin before the one before them has ended. */
export function overlapping(spans: readonly UnjudgedSpan[]): readonly string[] {
  const inOrder = [...spans].sort((a, b) => a.startMs - b.startMs || a.endMs - b.endMs);
  return inOrder.flatMap(({ startMs, endMs, reason }, index) => {
    const before = inOrder[index - 1];
    const isOver = endMs < startMs || (before !== undefined && before.endMs > startMs);
    return isOver ? [`${before?.reason} until ${before?.endMs}, ${reason} ${startMs}-${endMs}`] : [];
  });
}
