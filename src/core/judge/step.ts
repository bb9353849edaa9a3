import { cueForSlip, cueForView, dueCue } from '../coach/cues.ts';
import { isCounted, type Exercise, type MovedExercise, type ScreenExercise } from '../exercise/exercise.ts';
import type { SetEvent } from '../record/set-events.ts';
import { stepHandSign, takesHandSign } from '../coach/hand-sign.ts';
import { finishGuide, leaveGuide, stepGuide, strayNow } from './guide.ts';
import { dropAttempts, endHolds, loseAttempts, stepLane } from './lanes.ts';
import type { Measures } from '../measure/measures.ts';
import { whyUnmeasurable } from './measurable.ts';
import type { Pose } from '../body/pose.ts';
import { stepPosition } from '../repetition/position.ts';
import { readPose } from './read-pose.ts';
import { REST_KNOWN_MS, startRest, stepRest, stillForMs, type RestState } from '../repetition/rest.ts';
import { stepScreen } from './posture-record.ts';
import { isMoving, lanesOf, nearOf, type SetState } from './set-state.ts';
import type { UnmeasurableReason } from '../body/view.ts';

/** A shorter loss of sight is not worth a word. */
export const TELL_UNMEASURABLE_MS = 700;

export { startSet, type SetState } from './set-state.ts';

/** Frames further apart than this are a gap: what happened between them was not seen. */
export const GAP_MS = 1000;
/** What begins after a longer loss of sight was not seen beginning. */
const SIGHT_LOST_MS = 300;

const noteUnmeasurable = (
  state: SetState,
  reason: UnmeasurableReason | null,
  nowMs: number,
): readonly [SetState, readonly SetEvent[]] => {
  const open = state.unmeasurable;
  if (reason === null) {
    if (!open) return [state, []];
    const span = { startMs: open.sinceMs, endMs: nowMs, reason: open.reason };
    return [{ ...state, unmeasurable: null }, open.told ? [{ kind: 'unmeasurable-ended', timeMs: nowMs, span }] : []];
  }
  if (!open) return [{ ...state, unmeasurable: { reason, sinceMs: nowMs, told: false } }, []];
  if (open.told || nowMs - open.sinceMs < TELL_UNMEASURABLE_MS)
    return [{ ...state, unmeasurable: open.told ? open : { ...open, reason } }, []];
  return [
    {
      ...state,
      unmeasurable: { reason, sinceMs: open.sinceMs, told: true },
      cues: cueForView(state.cues, reason, nowMs),
    },
    [{ kind: 'unmeasurable-began', timeMs: nowMs, reason }],
  ];
};

/** A rest pose known from less time than this was taken in passing: the first longer stillness is believed instead. */
const YOUNG_REST_MS = 400;
const BELIEVED_STILL_MS = 700;

/**
 * Follows the rest pose while the start pose is held and nothing moves. A guided exercise has no movement to set rest apart
 * from: what was rest at its start stays so.
 */
const followRest = (exercise: MovedExercise, state: SetState, measures: Measures): SetState => {
  const rest = state.rest as RestState;
  const isHeld = state.position.heldSinceMs !== null;
  if (exercise.mode === 'guided') {
    return { ...state, rest: stepRest(rest, exercise, measures, isHeld && rest.weightMs < REST_KNOWN_MS) };
  }
  const isMistaken =
    isMoving(state) && rest.weightMs < YOUNG_REST_MS && stillForMs(rest, measures.timeMs) >= BELIEVED_STILL_MS;
  const after = stepRest(rest, exercise, measures, isHeld && (!isMoving(state) || isMistaken));
  const next = { ...state, rest: after };
  return isMistaken && after.weightMs > rest.weightMs ? dropAttempts(exercise, next) : next;
};

/** A frame of a screen: who stands as it asks is looked at, in the view that it asks for. */
const judgeScreen = (
  exercise: ScreenExercise,
  state: SetState,
  measures: Measures,
): readonly [SetState, readonly SetEvent[]] => {
  const position = stepPosition(state.position, exercise, measures, nearOf(state), null, false);
  if (!state.view) return [{ ...state, position, measuredMs: measures.timeMs }, []];
  const taken: readonly SetEvent[] =
    position.taken && !state.position.taken
      ? [{ kind: 'position-taken', timeMs: measures.timeMs, view: state.view.name }]
      : [];
  const inPose = position.heldSinceMs !== null;
  const [screen, events] = stepScreen(exercise, state.screen, measures, state.view, { inPose });
  return [{ ...state, position, screen, measuredMs: measures.timeMs }, [...taken, ...events]];
};

/** A frame in which the exercise can be measured. */
const judgeFrame = (
  exercise: Exercise,
  state: SetState,
  measures: Measures,
): readonly [SetState, readonly SetEvent[]] => {
  if (exercise.mode === 'screen') return judgeScreen(exercise, state, measures);
  const near = nearOf(state);
  const wasTaken = state.position.taken;
  const measuredMs = measures.timeMs;
  const afterGap = state.measuredMs !== null && measuredMs - state.measuredMs > SIGHT_LOST_MS;
  const position = stepPosition(state.position, exercise, measures, near, state.rest?.mean ?? null, isMoving(state));
  let next: SetState = { ...state, position, measuredMs, afterGap };
  const events: SetEvent[] = [];
  if (!position.taken) {
    if (wasTaken) events.push({ kind: 'position-left', timeMs: measures.timeMs });
    if (exercise.mode === 'guided')
      return [{ ...next, rest: null, guide: wasTaken ? leaveGuide(next.guide) : next.guide }, events];
    // Who walks off in the middle of a hold has held until then.
    const [ended, told] = next.rest ? endHolds(exercise, next, 'returned', () => true) : [next, []];
    return [dropAttempts(exercise, { ...ended, rest: null }), [...told, ...events]];
  }
  if (!next.rest) {
    next = { ...next, rest: startRest(exercise, measures) };
    events.push({ kind: 'position-taken', timeMs: measures.timeMs, view: state.view?.name ?? 'unknown' });
  }
  next = followRest(exercise, next, measures);
  if (exercise.mode === 'guided') {
    const rest = next.rest as RestState;
    // Led from where the person has come to rest, not from where they passed on the way down.
    if (next.guide.startMs === null && rest.weightMs < YOUNG_REST_MS) return [next, events];
    const [guide, more] = stepGuide(exercise, next.guide, measures, rest, near);
    const stray = strayNow(exercise, guide);
    const cues = stray === null ? next.cues : cueForSlip(next.cues, stray, null, measures.timeMs);
    return [{ ...next, guide, cues }, [...events, ...more]];
  }
  for (const lane of lanesOf(exercise)) {
    const [stepped, more] = stepLane(exercise, next, measures, lane);
    next = stepped;
    events.push(...more);
  }
  return [next, events];
};

const lose = (
  exercise: Exercise,
  state: SetState,
  nowMs: number,
  which: 'stale' | 'all',
): readonly [SetState, SetEvent[]] => (isCounted(exercise) ? loseAttempts(exercise, state, nowMs, which) : [state, []]);

/**
 * One frame of a set: the next state and what happened in it. Pure: the same poses give the same events, live or replayed.
 * A pose that is not later than the one before is ignored; a pause of more than a second is an input like any other, in
 * which nothing is counted.
 */
export const stepSet = (exercise: Exercise, state: SetState, pose: Pose): readonly [SetState, readonly SetEvent[]] => {
  const now = pose.timeMs;
  if (!Number.isFinite(now) || (state.timeMs !== null && now <= state.timeMs)) return [state, []];
  const events: SetEvent[] = [];
  let next = state;
  if (state.timeMs !== null && now - state.timeMs > GAP_MS) {
    const [lost, more] = lose(exercise, next, now, 'all');
    next = { ...lost, limbs: null, smoothing: null };
    events.push(...more);
    const span = { startMs: state.timeMs, endMs: now, reason: 'gap' as const };
    events.push(
      { kind: 'unmeasurable-began', timeMs: state.timeMs, reason: 'gap' },
      { kind: 'unmeasurable-ended', timeMs: now, span },
    );
  }
  if (takesHandSign(exercise)) {
    const [hands, asks] = stepHandSign(next.hands, pose);
    if (hands !== next.hands) next = { ...next, hands };
    if (asks === 'pause') events.push({ kind: 'hands-on-head', timeMs: now });
  }
  const [read, measures] = readPose(exercise, next, pose);
  next = read;
  const reason = whyUnmeasurable(exercise, pose, next.points, measures, next.view);
  const [noted, told] = noteUnmeasurable(next, reason, now);
  next = noted;
  events.push(...told);
  if (measures && reason === null) {
    const [judged, more] = judgeFrame(exercise, next, measures);
    next = judged;
    events.push(...more);
  }
  const [kept, lost] = lose(exercise, next, now, 'stale');
  const [cues, cue] = dueCue(kept.cues, now, isMoving(kept));
  if (cue) lost.push({ kind: 'cue-due', timeMs: now, cue });
  return [cues === kept.cues ? kept : { ...kept, cues }, lost.length > 0 ? [...events, ...lost] : events];
};

/**
 * The closing events of a set that is stopped: what is still open is ended; a repetition under way counts for nothing, a hold
 * that has lasted as long as it was asked to counts.
 */
export const finishSet = (exercise: Exercise, state: SetState, timeMs: number): readonly SetEvent[] => {
  const [, events] = noteUnmeasurable(state, null, timeMs);
  if (exercise.mode === 'screen') return events;
  if (exercise.mode === 'guided') return [...events, ...finishGuide(exercise, state.guide)];
  const [, holds] = endHolds(exercise, state, 'lost', ({ heldMs }, askedMs) => heldMs >= askedMs);
  return [...events, ...holds];
};
