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
}

export const NO_QUIET: QuietState = { sinceMs: null, untilMs: 0, movedMs: 0, waitingMs: 0, isAnswered: false };

/** What answers a movement: it was counted or rejected, the clock leads through it, a view was recorded, or the track shimmers too much to tell. */
const ANSWERS: ReadonlySet<SetEvent['kind']> = new Set(['rep-counted', 'rep-rejected', 'guide-told', 'screen-taken']);

/** Follows what is said of a set. */
export const hearAnswers = (quiet: QuietState, events: readonly SetEvent[]): QuietState => {
  const isAnswered = events.some(
    (event) => ANSWERS.has(event.kind) || (event.kind === 'unmeasurable-began' && event.reason === 'too-unsteady'),
  );
  // What was told to be without the start pose is told.
  const isTold = events.some(({ kind }) => kind === 'start-pose-missed');
  if (!isAnswered && !isTold) return quiet;
  return { ...quiet, isAnswered: quiet.isAnswered || isAnswered, waitingMs: isTold ? 0 : quiet.waitingMs };
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

/**
 * What is said at the end of a set of which nothing was said: that somebody moved, and no attempt was seen in it; or, where a
 * stillness is asked for, that there was none.
 */
export const closeQuiet = (
  { sinceMs, untilMs, movedMs, waitingMs, isAnswered }: QuietState,
  { mode }: Exercise,
  nowMs: number,
): readonly SetEvent[] => {
  if (isAnswered || sinceMs === null || movedMs + waitingMs < TELL_AFTER_MS) return [];
  const reason = mode === 'guided' || mode === 'screen' ? 'not-still' : 'no-attempt';
  return [{ kind: 'nothing-tried', timeMs: nowMs, span: { startMs: sinceMs, endMs: untilMs, reason } }];
};
