import type { SetEvent } from './events.ts';
import type { SetRecord } from './session.ts';
import { TELL_UNMEASURABLE_MS } from './step.ts';
import { summarise, type SetSummary } from './summary.ts';

/** From the first to the last pose that was kept of a set, ms on its timeline. */
export interface SeenSpan {
  readonly startMs: number;
  readonly endMs: number;
}

/**
 * Closes a set that nobody closed (its tab was killed) as a stop at its last pose would have: a span that could not be
 * judged ends there, a repetition under way counts for nothing. Where no pose was kept (`seen` is null) it ends with its
 * last event. `closing` are the events that this adds, often none.
 */
export const closeCutShort = (
  { exercise, events }: Pick<SetRecord, 'exercise' | 'events'>,
  seen: SeenSpan | null,
): { readonly closing: readonly SetEvent[]; readonly summary: SetSummary } => {
  const times = [...events.map(({ timeMs }) => timeMs), ...(seen ? [seen.startMs, seen.endMs] : [])];
  const startMs = Math.min(...times);
  const endMs = Math.max(...times);
  const closing = endOpenSpan(events, startMs, endMs);
  const durationMs = times.length === 0 ? 0 : endMs - startMs;
  return { closing, summary: summarise(exercise, [...events, ...closing], durationMs) };
};

/** The span that could not be judged and was still open, ended at `endMs`. It was told only when it had lasted. */
const endOpenSpan = (events: readonly SetEvent[], setStartMs: number, endMs: number): readonly SetEvent[] => {
  const open = events.findLast((event) => event.kind === 'unmeasurable-began' || event.kind === 'unmeasurable-ended');
  if (open?.kind !== 'unmeasurable-began') return [];
  const startMs = Math.max(setStartMs, open.timeMs - TELL_UNMEASURABLE_MS);
  return [{ kind: 'unmeasurable-ended', timeMs: endMs, span: { startMs, endMs, reason: open.reason } }];
};
