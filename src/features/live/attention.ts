import type { WatchedMeeting } from './live-state.ts';

/**
 * Why somebody stands where they stand, who needs to be looked at soonest first. Coarse on purpose: tiles that change places at every
 * repetition cannot be followed. The order is a choice; the page says it (`live.care.rule`), and of each their reason.
 */
export const REASONS = [
  ...(['no-connection', 'no-camera', 'not-seen', 'found', 'exercises', 'no-set', 'waits', 'over'] as const),
];
export type Reason = (typeof REASONS)[number];

/** Why somebody is looked at sooner or later than others. */
export function reasonFor({ phase, status, stage, set }: WatchedMeeting): Reason {
  if (phase === 'over' || phase === 'refused') return 'over';
  if (phase !== 'admitted') return 'waits';
  if (status.kind === 'down') return 'no-connection';
  if (stage.kind === 'camera-away') return 'no-camera';
  if (stage.kind === 'check' && (stage.problems.length > 0 || stage.lack)) return 'not-seen';
  if (stage.kind !== 'running') return 'no-set';
  if (set?.problem) return 'not-seen';
  return set && (set.faults.length > 0 || set.rejected.length > 0) ? 'found' : 'exercises';
}

/** Who needs attention first; who is alike stays in the order in which they came. */
export const byAttention = (watched: readonly WatchedMeeting[]): readonly WatchedMeeting[] =>
  watched.toSorted((a, b) => REASONS.indexOf(reasonFor(a)) - REASONS.indexOf(reasonFor(b)));
