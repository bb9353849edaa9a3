import type { ViewName } from '../../core/body/view.ts';
import type { Cue, Fault, SetEvent, SlippedHold, UnjudgedSpan } from '../../core/record/set-events.ts';
import { movedIn } from './attempt.ts';
import type { ReviewedAttempt, ReviewedSet } from './reviewed-set.ts';

/** From when to when the start pose stood, and a led exercise worked or rested, ms on the set's own time. */
export interface PhaseSpan {
  readonly kind: 'in-position' | 'work' | 'rest';
  readonly startMs: number;
  readonly endMs: number;
  /** From where the person was seen as the start pose was taken; null in a led round. */
  readonly view: ViewName | null;
}

/** All that happened in a set, on one axis of time. */
export interface SetTimeline {
  readonly fromMs: number;
  readonly toMs: number;
  readonly attempts: readonly ReviewedAttempt[];
  readonly phases: readonly PhaseSpan[];
  readonly faults: readonly Fault[];
  readonly unjudged: readonly UnjudgedSpan[];
  readonly slips: readonly SlippedHold[];
  readonly cues: readonly Cue[];
}

type Open = Omit<PhaseSpan, 'endMs'>;

/** The phases of a set; one that is open at its end ends there. */
export function phasesOf(events: readonly SetEvent[], toMs: number): readonly PhaseSpan[] {
  const phases: PhaseSpan[] = [];
  let placed: Open | null = null;
  let led: Open | null = null;
  const close = (open: Open | null, endMs: number): null => {
    if (open && endMs > open.startMs) phases.push({ ...open, endMs });
    return null;
  };
  for (const event of events) {
    if (event.kind === 'position-taken') placed ??= { kind: 'in-position', startMs: event.timeMs, view: event.view };
    if (event.kind === 'position-left') placed = close(placed, event.timeMs);
    if (event.kind === 'guide-told') {
      led = close(led, event.timeMs);
      if (event.phase !== 'done') led = { kind: event.phase, startMs: event.timeMs, view: null };
    }
  }
  close(placed, toMs);
  close(led, toMs);
  return phases.toSorted((a, b) => a.startMs - b.startMs);
}

/** A set's rows on one axis of time. `lastMs`: the time of its last pose, where the poses are known. */
export function timelineOf({ set, attempts, summary }: ReviewedSet, lastMs = 0): SetTimeline {
  const { events } = set;
  const times = [
    ...events.map(({ timeMs }) => timeMs),
    ...attempts.flatMap(({ judged }) => [movedIn(judged).startMs, movedIn(judged).endMs]),
    ...summary.unjudged.flatMap(({ startMs, endMs }) => [startMs, endMs]),
  ];
  // Of a recording the times are those of the file: it may begin later than at nought.
  const fromMs = times.reduce((least, time) => Math.min(least, time), set.source.kind === 'camera' ? 0 : Infinity);
  const toMs = times.reduce((most, time) => Math.max(most, time), lastMs);
  const from = Number.isFinite(fromMs) ? fromMs : 0;
  return {
    fromMs: from,
    toMs: Math.max(toMs, from + summary.durationMs),
    attempts,
    phases: phasesOf(events, toMs),
    faults: summary.faults,
    unjudged: summary.unjudged,
    slips: summary.slips ?? [],
    cues: events.flatMap((event) => (event.kind === 'cue-due' ? [event.cue] : [])),
  };
}
