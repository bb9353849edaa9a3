import type { Exercise } from '../exercise/exercise.ts';
import type { SetEvent } from '../record/set-events.ts';
import { TELL_AFTER_MS } from './tell-after.ts';

/**
 * Movement that nothing is said of: somebody is seen, can be judged, and moves, and no repetition, no attempt and no missing
 * start pose came of it.
 */
export interface QuietState {
  readonly sinceMs: number | null;
  readonly untilMs: number;
  /** How long they moved in the start pose, and before it was known whether it stands. */
  readonly movedMs: number;
  readonly waitingMs: number;
  /** Whether anything was counted, rejected, led or recorded. */
  readonly isAnswered: boolean;
  /** Stretches of which it is told otherwise why nothing was judged, in order of time. */
  readonly told: readonly Stretch[];
}

interface Stretch {
  readonly startMs: number;
  readonly endMs: number;
}

export const NO_QUIET: QuietState = {
  sinceMs: null,
  untilMs: 0,
  movedMs: 0,
  waitingMs: 0,
  isAnswered: false,
  told: [],
};

/** What answers a movement: it was counted or rejected, the clock leads through it, a view was recorded, or the track shimmers too much to tell. */
const ANSWERS: ReadonlySet<SetEvent['kind']> = new Set(['rep-counted', 'rep-rejected', 'guide-told', 'screen-taken']);

/** Follows what is said of a set. */
export const hearAnswers = (quiet: QuietState, events: readonly SetEvent[]): QuietState => {
  if (events.length === 0) return quiet;
  const spans = events.flatMap((event) => ('span' in event ? [event.span] : []));
  const isAnswered = events.some(
    (event) => ANSWERS.has(event.kind) || (event.kind === 'unmeasurable-began' && event.reason === 'too-unsteady'),
  );
  // What was told to be without the start pose is told.
  const isTold = events.some(({ kind }) => kind === 'start-pose-missed');
  if (!isAnswered && !isTold && spans.length === 0) return quiet;
  return {
    ...quiet,
    isAnswered: quiet.isAnswered || isAnswered,
    waitingMs: isTold ? 0 : quiet.waitingMs,
    told: spans.length === 0 ? quiet.told : [...quiet.told, ...spans],
  };
};

/** A frame in which somebody moves who could be judged. `isPlaced`: in the start pose. */
export const stepQuiet = (
  quiet: QuietState,
  { nowMs, frameMs, isPlaced }: { readonly nowMs: number; readonly frameMs: number; readonly isPlaced: boolean },
): QuietState =>
  quiet.isAnswered
    ? quiet
    : {
        ...quiet,
        sinceMs: quiet.sinceMs ?? nowMs,
        untilMs: nowMs,
        movedMs: quiet.movedMs + (isPlaced ? frameMs : 0),
        waitingMs: quiet.waitingMs + (isPlaced ? 0 : frameMs),
      };

/** Less than this before, between or after what is told otherwise is not worth a line. A choice, unverified. */
const LEAST_MS = 1000;

/** What of a stretch is not told otherwise: the pieces that are worth a line, or the longest. */
const untold = ({ startMs, endMs }: Stretch, told: readonly Stretch[]): readonly Stretch[] => {
  const pieces: Stretch[] = [];
  let fromMs = startMs;
  for (const span of [...told, { startMs: endMs, endMs }]) {
    if (span.startMs > fromMs) pieces.push({ startMs: fromMs, endMs: Math.min(span.startMs, endMs) });
    fromMs = Math.max(fromMs, span.endMs);
    if (fromMs >= endMs) break;
  }
  const lasted = (piece: Stretch): number => piece.endMs - piece.startMs;
  const worth = pieces.filter((piece) => lasted(piece) >= LEAST_MS);
  return worth.length > 0 ? worth : [...pieces].sort((a, b) => lasted(b) - lasted(a)).slice(0, 1);
};

/**
 * What is said at the end of a set of which nothing was said: that somebody moved, and no attempt was seen in it; or, where a
 * stillness is asked for, that there was none. Each moment has one reason.
 */
export const closeQuiet = (
  { sinceMs, untilMs, movedMs, waitingMs, isAnswered, told }: QuietState,
  { mode }: Exercise,
  nowMs: number,
): readonly SetEvent[] => {
  if (isAnswered || sinceMs === null || movedMs + waitingMs < TELL_AFTER_MS) return [];
  const reason = mode === 'guided' || mode === 'screen' ? 'not-still' : 'no-attempt';
  return untold({ startMs: sinceMs, endMs: untilMs }, told).map(({ startMs, endMs }) => ({
    kind: 'nothing-tried',
    timeMs: nowMs,
    span: { startMs, endMs, reason },
  }));
};
