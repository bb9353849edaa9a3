import { targetOf, type Exercise } from '../../core/exercise/exercise.ts';
import { nearSide } from '../../core/body/view.ts';
import type { ToDo } from '../../text/say/to-do.ts';
import { AWAITED } from '../awaited.ts';
import { isOfPhone, type AnyFailure } from '../failures.ts';
import type { CheckView } from './check-run.ts';
import type { GuideView } from './led-views.ts';
import type { SetView } from './running-set.ts';
import {
  frameOf,
  freshSet,
  NOT_CHECKED,
  type Blocked,
  type CheckShown,
  type Checking,
  type ClosedEye,
  type Counted,
  type OpenEye,
  type Opening,
  type Paused,
  type Resting,
  type Running,
  type RunState,
  type RunWish,
  type SetShown,
  type VisitFrame,
} from './run-state.ts';
import type { Saying, VisitEffect, VisitEvent } from './visit-event.ts';

/**
 * When a source is opened again without being asked, ms after it was lost: a camera may be back at once (a driver that restarted),
 * and one that gives no picture may need to be opened anew. One that another program has taken in the middle of a set comes back when
 * that program lets it go.
 */
const REOPEN_AFTER_MS: Readonly<Partial<Record<AnyFailure['kind'], number>>> = {
  'camera-lost': 2000,
  'camera-still': AWAITED['next-picture'].againMs,
  'camera-busy': 5000,
  'phone-gone': AWAITED.phone.againMs,
  'phone-asleep': AWAITED.phone.againMs,
  'phone-blind': AWAITED.phone.againMs,
};
/** When the voice says that the rest is nearly over. */
const REST_WARNING_SECONDS = 10;

export interface VisitOver {
  readonly stage: 'over';
}

export type VisitState = RunState | VisitOver;

/** The stage of the visit now, and what is to be done. The state is the same object where nothing has changed. */
export type VisitStep = readonly [VisitState, readonly VisitEffect[]];

const OVER: VisitOver = { stage: 'over' };

/**
 * The first step of a visit: open the chosen source. With a camera (`live`) the start is checked first; a recording is
 * judged from its first picture.
 */
export function beginVisit(wish: RunWish, live: boolean): [Opening, VisitEffect[]] {
  const opening: Opening = { ...frameOf(wish, live), stage: 'opening', eye: null };
  return [opening, [{ kind: 'go', page: live ? 'check' : 'practise' }, { kind: 'open' }]];
}

/**
 * One visit to the mat as a pure machine: takes the state and an event, returns the next state and what is to be done.
 * It knows no device and no clock: `visit.ts` carries out the effects and reports the events. An event that does not
 * fit the state changes nothing.
 */
export function stepVisit(state: VisitState, event: VisitEvent): VisitStep {
  if (state.stage === 'over') return [state, []];
  switch (event.kind) {
    case 'opened':
      return open(state, { kind: 'open', ...event.eye, sees: false });
    case 'sees':
      return see(state);
    case 'closed':
      return close(state, event.failure);
    case 'ended':
      return end(state, endedBecause(state, event.failure));
    case 'begun':
      return state.stage === 'opening' && state.eye ? beginSet(state, state.eye) : [state, []];
    case 'checked':
      return state.stage === 'check' ? takeCheck(state, event.view) : [state, []];
    case 'judged':
      return state.stage === 'running' ? takeSet(state, event.view) : [state, []];
    case 'signed':
      return state.stage === 'paused' ? takeSign(state, event.asks) : [state, []];
    case 'second':
      return state.stage === 'resting' ? rest({ ...state, leftSeconds: state.leftSeconds - 1 }) : [state, []];
    case 'changed':
      return [change(state, event.exercise), []];
    case 'given-up':
      return giveUp(state);
    case 'hidden':
      return [state, hasSet(state) ? [{ kind: 'flush-set' }] : []];
    case 'reopen-due':
      return tryAgain(state, 'itself');
    case 'reconnect':
      return tryAgain(state, 'person');
    case 'next':
      return goOn(state);
    case 'pause':
      return state.stage === 'running' && !isTimed(state) ? pause(state, 'paused') : [state, []];
    case 'resume':
      return state.stage === 'paused' ? resume(state) : [state, []];
    case 'stop':
      return stop(state);
    case 'leave':
      // What is left of a recording cannot be carried on with.
      return end(state, state.live ? [{ kind: 'silence' }, { kind: 'cut-short' }] : [{ kind: 'silence' }]);
  }
}

/** Whether a set has begun and is not finished. */
export const hasSet = ({ stage }: VisitState): boolean =>
  stage === 'running' || stage === 'paused' || stage === 'reconnecting';

/** True while a test's clock runs. A running clock cannot be paused, only stopped. */
const isTimed = ({ shown }: Running): boolean => shown.test?.phase === 'running';

/** The exercise as it is asked for from here on. In a rest the target is still that of the set before; a set that runs is not changed. */
function change(state: RunState, exercise: Exercise): RunState {
  if (hasSet(state)) return state;
  if (state.stage === 'resting') return { ...state, exercise };
  const isWhole = state.target === targetOf(state.exercise);
  return { ...state, exercise, target: isWhole ? targetOf(exercise) : state.target };
}

const say = (saying: Saying): VisitEffect => ({ kind: 'say', saying });

/** Only the fields that every stage has. */
const frame = ({ purpose, exercise, test, live, set, sets, target }: VisitFrame): VisitFrame => ({
  ...{ purpose, exercise, test, live, set, sets, target },
});

function open(state: RunState, eye: OpenEye): VisitStep {
  switch (state.stage) {
    case 'opening':
      return [state.live ? check(state, eye, NOT_CHECKED) : { ...state, eye }, []];
    case 'blocked':
      return [state.live ? check(state, eye, state.check) : { ...frame(state), stage: 'opening', eye }, []];
    case 'resting':
      return [{ ...state, eye }, []];
    case 'reconnecting': {
      const { shown, wasPaused } = state;
      return [{ ...frame(state), stage: wasPaused ? 'paused' : 'running', eye, shown }, [say('cameraBack')]];
    }
    case 'check':
    case 'running':
    case 'paused':
      return [state, []];
  }
}

const check = (state: VisitFrame, eye: OpenEye, shown: CheckShown): Checking => ({
  ...frame(state),
  stage: 'check',
  eye,
  check: shown,
});

function see(state: RunState): VisitStep {
  if (state.eye?.kind !== 'open' || state.eye.sees) return [state, []];
  const eye = { ...state.eye, sees: true };
  switch (state.stage) {
    case 'blocked':
    case 'reconnecting':
      return [state, []];
    default:
      return [{ ...state, eye }, []];
  }
}

function close(state: RunState, failure: AnyFailure): VisitStep {
  const eye: ClosedEye = { kind: 'closed', failure, trying: null };
  const clear: VisitEffect = { kind: 'clear-picture' };
  switch (state.stage) {
    case 'opening':
      return [block(state, eye, NOT_CHECKED), [clear, ...(isOfPhone(failure) ? reopen(failure) : [])]];
    case 'check':
      return [block(state, eye, state.check), [clear, ...reopenStill(failure)]];
    case 'running':
    case 'paused':
      return lose(state, eye);
    case 'resting':
    case 'blocked':
      return [{ ...state, eye }, [clear, ...reopenStill(failure)]];
    case 'reconnecting': {
      // The person has not asked for this attempt, so the failure that is shown stays, unless something is asked of them.
      const staysShown = state.eye.trying === 'itself' && failure.kind !== 'camera-asked';
      const shown = staysShown ? { ...state.eye, trying: null } : eye;
      return [{ ...state, eye: shown }, [clear, ...reopen(failure)]];
    }
  }
}

/** Before a set and between two sets, only a camera that gives no picture, and a phone, are opened again without being asked. */
const reopenStill = (failure: AnyFailure): VisitEffect[] =>
  failure.kind === 'camera-still' || isOfPhone(failure) ? reopen(failure) : [];

function reopen({ kind }: AnyFailure): VisitEffect[] {
  const ms = REOPEN_AFTER_MS[kind];
  return ms === undefined ? [] : [{ kind: 'reopen-after', ms }];
}

const block = (state: VisitFrame, eye: ClosedEye, shown: CheckShown): Blocked => ({
  ...frame(state),
  stage: 'blocked',
  eye,
  check: shown,
});

/** What the voice says where it is not the camera that has gone. */
const LOST: Readonly<Partial<Record<AnyFailure['kind'], Saying>>> = {
  'engine-slow': 'tooSlow',
  'camera-still': 'cameraStill',
  'model-late': 'modelLate',
  'phone-gone': 'phoneGone',
  'phone-asleep': 'phoneAsleep',
  'phone-blind': 'phoneBlind',
};

/** The source is lost in the middle of a set. Everything counted stays, and the voice tells the person. */
function lose(state: Running | Paused, eye: ClosedEye): VisitStep {
  const { stage, shown } = state;
  const effects: VisitEffect[] = [
    { kind: 'flush-set' },
    { kind: 'sound', sound: 'attention' },
    say(LOST[eye.failure.kind] ?? 'cameraLost'),
    { kind: 'clear-picture' },
    ...reopen(eye.failure),
  ];
  return [{ ...frame(state), stage: 'reconnecting', eye, shown, wasPaused: stage === 'paused' }, effects];
}

function tryAgain(state: RunState, trying: 'person' | 'itself'): VisitStep {
  if (state.eye?.kind !== 'closed' || state.eye.trying) return [state, []];
  const eye = { ...state.eye, trying };
  switch (state.stage) {
    case 'blocked':
    case 'reconnecting':
    case 'resting':
      return [{ ...state, eye }, [{ kind: 'open' }]];
    default:
      return [state, []];
  }
}

function takeCheck(state: Checking, view: CheckView): VisitStep {
  const { lines, startInSeconds, snapshot } = view;
  const { inPosition, view: seenFrom } = snapshot;
  const near = nearSide(seenFrom);
  const seen = { lines: keepEqual(state.check.lines, lines), startInSeconds, inPosition, near };
  if (view.ready) return beginSet(state, state.eye);
  const shown = keepSame(state.check, seen);
  return [shown === state.check ? state : { ...state, check: shown }, []];
}

/** Start without waiting for the start pose, or begin the next set without waiting for the end of the rest. */
function goOn(state: RunState): VisitStep {
  if (state.stage === 'check' && state.eye.sees) return atOnce(beginSet(state, state.eye));
  if (state.stage === 'resting') return atOnce(nextSet(state));
  return [state, []];
}

/** A step that the person did not wait for: what is being said, or waits to be, is of a moment that is over. */
const atOnce = ([state, effects]: VisitStep): VisitStep => [state, [{ kind: 'silence' }, ...effects]];

function beginSet(state: Opening | Checking, eye: OpenEye): VisitStep {
  // A timed test and a posture screen say themselves what comes next, and a test begins with a beep; where the clock leads,
  // it says when to begin.
  const isQuiet = state.test !== null || state.exercise.mode === 'screen';
  const effects: VisitEffect[] = [
    { kind: 'begin-set' },
    ...(isQuiet ? [] : [{ kind: 'sound', sound: 'start' } as const]),
    ...(isQuiet || state.exercise.mode === 'guided' ? [] : [say('begin')]),
    ...(state.stage === 'check' ? [{ kind: 'go', page: 'practise' } as const] : []),
  ];
  return [{ ...frame(state), stage: 'running', eye, shown: freshSet(state) }, effects];
}

/**
 * With a camera the set ends by itself: at its target, at the end of its test, or with its last view. With a recording
 * it ends with the last picture.
 */
function takeSet(before: Running, view: SetView): VisitStep {
  const shown = keepSame(before.shown, setShown(view, before.shown));
  const state = shown === before.shown ? before : { ...before, shown };
  const hasEnded = view.test?.phase === 'over' || view.screen?.view === null;
  const isDone =
    !view.test && (state.purpose.isDone(view.snapshot.counted, state.target) || view.guide?.phase === 'done');
  if (hasEnded || (state.live && isDone)) return endSet(state);
  // A recording cannot be paused by a sign.
  if (!state.live || !view.asksPause) return [state, []];
  return isTimed(state) ? stop(state) : pause(state, 'pausedBySign');
}

function pause(state: Running, saying: 'paused' | 'pausedBySign' | 'pausedByItself'): VisitStep {
  return [
    { ...state, stage: 'paused' },
    [
      { kind: 'watch-hands', bySign: saying === 'pausedBySign' },
      { kind: 'silence' },
      say(saying),
      { kind: 'flush-set' },
    ],
  ];
}

/**
 * Nothing has happened for minutes. A set pauses, and is a pause still where the camera comes back; where none runs the visit ends,
 * and what was done can be carried on with. Whoever looks for a camera is not sent away from what helps.
 */
function giveUp(state: RunState): VisitStep {
  switch (state.stage) {
    case 'running':
      return isTimed(state) ? [state, []] : pause(state, 'pausedByItself');
    case 'reconnecting':
      return [{ ...state, wasPaused: true }, [say('pausedUnseen')]];
    case 'check':
      return end(state, [{ kind: 'cut-short' }, say('leftByItself')]);
    default:
      return [state, []];
  }
}

const resume = (state: Paused): VisitStep => [{ ...state, stage: 'running' }, [say('resumed'), { kind: 'play-on' }]];

/** While a set is paused, both hands on the head resume or stop it. */
const takeSign = (state: Paused, asks: 'resume' | 'stop'): VisitStep =>
  asks === 'resume' ? resume(state) : end(state, [{ kind: 'silence' }, say('stoppedBySign')]);

/** The set has reached its target: the rest begins, or the visit ends after the last set. */
function endSet(state: Running): VisitStep {
  const bell: VisitEffect = { kind: 'sound', sound: 'end' };
  // A posture screen has said its own last words.
  if (state.set >= state.sets) return end(state, state.exercise.mode === 'screen' ? [bell] : [bell, say('finished')]);
  const { eye, shown } = state;
  const leftSeconds = Math.round(state.exercise.dose.restMs / 1000);
  const [next, effects] = rest({ ...frame(state), stage: 'resting', eye, shown, leftSeconds });
  return [next, [bell, { kind: 'finish-set' }, say('rest'), { kind: 'begin-rest' }, ...effects]];
}

function rest(state: Resting): VisitStep {
  if (state.leftSeconds <= 0) return nextSet(state);
  return [state, state.leftSeconds === REST_WARNING_SECONDS ? [say('restNearlyOver')] : []];
}

function nextSet(state: Resting): VisitStep {
  const { eye } = state;
  const next = { ...state, set: state.set + 1, target: targetOf(state.exercise) };
  return [
    eye.kind === 'open' ? check(next, eye, NOT_CHECKED) : block(next, eye, NOT_CHECKED),
    [{ kind: 'end-rest' }, say('nextSet'), { kind: 'go', page: 'check' }],
  ];
}

/** Somebody stops the visit: the voice falls silent at once, and then the visit ends as it always does. */
const stop = (state: RunState): VisitStep => end(state, [{ kind: 'silence' }]);

function end(state: RunState, first: readonly VisitEffect[]): VisitStep {
  const effects: VisitEffect[] = [...first];
  if (hasSet(state)) effects.push({ kind: 'finish-set' });
  if (state.stage === 'resting') effects.push({ kind: 'end-rest' });
  return [OVER, [...effects, { kind: 'leave' }]];
}

/** A recording that ends before a set has begun had no picture in it. */
function endedBecause(state: RunState, failure: AnyFailure | null): readonly VisitEffect[] {
  if (failure) return [{ kind: 'tell', failure }];
  return state.stage === 'opening' ? [{ kind: 'tell-empty' }] : [];
}

function setShown(view: SetView, before: SetShown): SetShown {
  const { snapshot, guide, test, screen, message, toDo } = view;
  const counted = guide ? guidedCount(guide) : snapshot.counted;
  const heldMs = guide?.phase === 'work' ? snapshot.timeMs - guide.sinceMs : (screen?.stillMs ?? snapshot.holdMs);
  return {
    counted: keepSame(before.counted, counted),
    inPosition: snapshot.inPosition,
    guide: guide?.phase ?? null,
    breath: guide?.breath ?? null,
    test,
    screen: screen && (screen.view ?? 'done'),
    message,
    toDo: toDo && before.toDo ? keepSame<ToDo>(before.toDo, toDo) : toDo,
    side: snapshot.side,
    isMoving: snapshot.phase === 'moving' || snapshot.phase === 'peak',
    holdSeconds: Math.floor(heldMs / 1000),
    holdAskedSeconds: Math.round(snapshot.holdAskedMs / 1000),
  };
}

/** A round counts once its work is done. */
const guidedCount = ({ phase, round }: GuideView): Counted => {
  const done = phase === 'work' ? round - 1 : round;
  return { left: 0, right: 0, both: done, total: done };
};

/** Returns `shown` where `next` is equal to it, so that the page is not drawn again. */
function keepSame<T extends object>(shown: T, next: T): T {
  for (const key in next) if (!Object.is(shown[key], next[key])) return next;
  return shown;
}

/** Returns the lines shown so far where the new ones are equal to them. */
function keepEqual(shown: CheckShown['lines'], lines: CheckShown['lines']): CheckShown['lines'] {
  const isSame =
    shown.length === lines.length &&
    lines.every((line, index) => line.state === shown[index]?.state && line.fix === shown[index].fix);
  return isSame ? shown : lines;
}
