import type { WatchedMeeting } from './live-state.ts';

/**
 * How soon somebody needs to be looked at; less is sooner. Coarse on purpose: tiles that change places at every repetition cannot be
 * followed. Who cannot be seen or judged comes first, then who is told of findings, then who exercises at all. The order is a choice.
 */
export function attentionOf({ phase, status, stage, set }: WatchedMeeting): number {
  if (phase === 'over' || phase === 'refused') return 6;
  if (phase !== 'admitted') return 5;
  if (status.kind === 'down' || stage.kind === 'camera-away') return 0;
  if (stage.kind === 'check' && (stage.problems.length > 0 || stage.lack)) return 1;
  if (stage.kind !== 'running') return 4;
  if (set?.problem) return 1;
  return set && (set.faults.length > 0 || set.rejected.length > 0) ? 2 : 3;
}

/** Who needs attention first; who is alike stays in the order in which they came. */
export const byAttention = (watched: readonly WatchedMeeting[]): readonly WatchedMeeting[] =>
  watched.toSorted((a, b) => attentionOf(a) - attentionOf(b));
