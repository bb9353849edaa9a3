import { ANNOUNCE_AFTER_MS } from '../judge/announce-after.ts';
import { TELL_AFTER_MS } from '../judge/tell-after.ts';
import type { SetEvent } from '../record/set-events.ts';
import type { SetRecord } from './session.ts';
import { concluded, summarise, type SetSummary } from './summary.ts';

const made = new WeakMap<SetRecord, SetSummary>();

/**
 * The summary of a set. What is concluded of a stored one is concluded anew, by the rules of today: what an older app concluded
 * need not be true. Of a set that nobody has closed it is made from its events, as if it had been stopped at the last.
 */
export function summaryOf(set: SetRecord): SetSummary {
  const known = made.get(set);
  if (known) return known;
  const summary = set.summary ? { ...set.summary, ...concluded(set.exercise, set.summary) } : ofOpen(set);
  made.set(set, summary);
  return summary;
}

/** A set of which a reader has said what counts, with the summary that follows of it: that one is shown as it is. */
export function summarisedAs(set: SetRecord, summary: SetSummary): SetRecord {
  const read = { ...set, summary };
  made.set(read, summary);
  return read;
}

function ofOpen({ exercise, events }: SetRecord): SetSummary {
  const times = events.map(({ timeMs }) => timeMs);
  if (times.length === 0) return summarise(exercise, events, 0);
  const [startMs, endMs] = [Math.min(...times), Math.max(...times)];
  return summarise(exercise, [...events, ...endOpenSpan(events, startMs, endMs)], endMs - startMs);
}

/** The spans that went unjudged and were still open, ended at `endMs`. Such a span was announced only when it had lasted. */
export const endOpenSpan = (events: readonly SetEvent[], setStartMs: number, endMs: number): readonly SetEvent[] => {
  const sight = events.findLast(({ kind }) => kind === 'unmeasurable-began' || kind === 'unmeasurable-ended');
  const pose = events.findLast(({ kind }) => kind === 'start-pose-missed' || kind === 'start-pose-ended');
  const since = (timeMs: number, lastedMs: number): number => Math.max(setStartMs, timeMs - lastedMs);
  const ended: SetEvent[] = [];
  if (sight?.kind === 'unmeasurable-began') {
    const startMs = since(sight.timeMs, ANNOUNCE_AFTER_MS);
    ended.push({ kind: 'unmeasurable-ended', timeMs: endMs, span: { startMs, endMs, reason: sight.reason } });
  }
  if (pose?.kind === 'start-pose-missed') {
    const { missing, what } = pose;
    const startMs = since(pose.timeMs, TELL_AFTER_MS);
    const span = { startMs, endMs, reason: 'start-pose', missing, what } as const;
    ended.push({ kind: 'start-pose-ended', timeMs: endMs, span });
  }
  return ended;
};

/** The test that a set was; null where it was practice. */
export const testOfSet = (set: SetRecord): NonNullable<SetSummary['test']> | null => summaryOf(set).test ?? null;
