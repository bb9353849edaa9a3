import type { SetEvent } from '../../core/record/set-events.ts';
import { isCounted, type Exercise } from '../../core/exercise/exercise.ts';
import { otherSide, type Side } from '../../core/body/landmarks.ts';
import type { Snapshot } from '../../core/judge/snapshot.ts';
import type { ToDo } from '../../text/say/to-do.ts';
import type { GuideView, ScreenView } from './led-views.ts';
import type { CheckShown, RunState } from './run-state.ts';
import { firstFix } from './first-fix.ts';
import type { TestView } from './test-view.ts';

/** Who has not moved on for this long in the middle of a repetition is told where to go. A choice, unverified. */
const STOPPED_MS = 4000;
/** A smaller change of the share of the way to the target is no movement. A choice, unverified. */
const MOVED_SHARE = 0.1;

/** What has to be remembered of a set to say what comes next. */
export interface SetMemory {
  /** Counted repetitions of each side. */
  readonly left: number;
  readonly right: number;
  readonly lastSide: Side | null;
  /** Whether anything was counted or rejected yet. */
  readonly hasBegun: boolean;
  /** What has slipped of the hold that runs. */
  readonly slipped: string | null;
  /** Where the limb was when it last moved on, and when. */
  readonly moved: Pick<Snapshot, 'phase' | 'progress' | 'holdMs' | 'timeMs'> | null;
}

export const NO_MEMORY: SetMemory = {
  left: 0,
  right: 0,
  lastSide: null,
  hasBegun: false,
  slipped: null,
  moved: null,
};

/** One frame of a set, as far as it tells what the person has to do. */
export interface SetMoment {
  readonly events: readonly SetEvent[];
  readonly snapshot: Snapshot;
  readonly guide: GuideView | null;
  readonly screen: ScreenView | null;
  readonly test: TestView | null;
  /** In a chair test: the person sits ready, and the beep is all that is waited for. */
  readonly waitsForBeep: boolean;
}

/** What a frame of a set adds to the memory. */
export function remember(memory: SetMemory, { events, snapshot }: SetMoment): SetMemory {
  const after = events.reduce(rememberEvent, memory);
  return hasMovedOn(after.moved, snapshot) ? { ...after, moved: snapshot } : after;
}

function rememberEvent(memory: SetMemory, event: SetEvent): SetMemory {
  switch (event.kind) {
    case 'rep-counted': {
      const { side } = event.rep;
      const counted = side ? { [side]: memory[side] + 1, lastSide: side } : {};
      return { ...memory, ...counted, hasBegun: true, slipped: null };
    }
    case 'rep-rejected':
      return { ...memory, hasBegun: true, slipped: null };
    case 'hold-slipped':
      return { ...memory, slipped: event.what };
    case 'hold-resumed':
    case 'position-left':
      return { ...memory, slipped: null };
    default:
      return memory;
  }
}

function hasMovedOn(before: SetMemory['moved'], now: Snapshot): boolean {
  if (!before || before.phase !== now.phase) return true;
  // A limb that cannot be seen may be moving.
  if (now.progress === null || before.progress === null) return true;
  return now.holdMs > before.holdMs || Math.abs(now.progress - before.progress) > MOVED_SHARE;
}

/**
 * What the person is expected to do in this moment of a set; null where nothing is, and silence is right: they move, hold, stand
 * still to be measured, wait for a beep, are led by the breath, or a test's clock runs, in which nobody speaks
 * (clinical#tests-protocol).
 */
export function toDoInSet(exercise: Exercise, memory: SetMemory, moment: SetMoment): ToDo | null {
  const { snapshot, guide, screen, test } = moment;
  if (test && (test.phase === 'running' || test.phase === 'over')) return null;
  if (guide?.phase === 'done' || (screen && screen.view === null)) return null;
  if (snapshot.unmeasurable) return { kind: 'change', message: 'view', id: snapshot.unmeasurable };
  if (test) return moment.waitsForBeep ? null : toDoInTest(test, snapshot);
  // Who has got up, or sat down, does so on purpose.
  if (!screen && !snapshot.inPosition && snapshot.isInOtherPosture)
    return { kind: 'change', message: 'view', id: 'other-posture' };
  if (!snapshot.inPosition && snapshot.startPoseLacks !== null) return toFix(snapshot.startPoseLacks);
  if (screen?.view) return screen.stillMs > 0 ? null : { kind: 'stand', view: screen.view };
  if (!snapshot.inPosition) return { kind: 'change', message: 'fix', id: 'start-pose' };
  if (!isCounted(exercise)) return guide ? null : { kind: 'hold-still', seconds: null };
  return snapshot.phase === 'rest' ? nextOne(exercise, memory) : onTheWay(exercise, memory, snapshot);
}

function toDoInTest({ id, phase, leg, lastTryMs }: TestView, snapshot: Snapshot): ToDo | null {
  if (phase === 'running' || phase === 'over') return null;
  // The stand for practice, or a foot that is just being lifted.
  if (snapshot.phase === 'moving' || snapshot.phase === 'peak') return null;
  return { kind: 'test', test: id, phase, leg, hasRun: lastTryMs !== null };
}

/** The next repetition: of the side that has fewer, else of the one that was not the last. */
function nextOne(exercise: Exercise, { hasBegun, left, right, lastSide }: SetMemory): ToDo {
  if (!hasBegun) return { kind: 'begin' };
  const leg = exercise.movement?.reports === 'other-side';
  if (exercise.sides === 'both' || lastSide === null) return { kind: 'go-on', side: null, leg };
  const side = left === right ? otherSide(lastSide) : left < right ? 'left' : 'right';
  return { kind: 'go-on', side, leg };
}

/** In the middle of a repetition nothing is to be said, unless the hold is over, has slipped, or nothing moves any more. */
function onTheWay({ mode }: Exercise, { slipped, moved }: SetMemory, snapshot: Snapshot): ToDo | null {
  const { holdMs, holdAskedMs, timeMs } = snapshot;
  if (holdAskedMs > 0 && holdMs >= holdAskedMs) return { kind: 'come-back', stopped: false };
  if (slipped !== null) return { kind: 'change', message: 'hold', id: slipped };
  if (!moved || timeMs - moved.timeMs < STOPPED_MS) return null;
  return mode === 'holds'
    ? { kind: 'change', message: 'hold', id: 'hold-further' }
    : { kind: 'come-back', stopped: true };
}

/** What is to be changed for the start. What a part of the start pose lacks is known once the pose as a whole was asked for. */
const toFix = (id: string): ToDo =>
  isPartOfStart(id) ? { kind: 'change', message: 'fix', id, isPrecise: true } : { kind: 'change', message: 'fix', id };

const isPartOfStart = (id: string): boolean => id !== 'limb-hidden' && /-(under|over|hidden)$/.test(id);

/** What the person is expected to do before a set; null before the first picture. */
export function toDoBeforeSet({ lines, startInSeconds }: CheckShown): ToDo | null {
  if (lines.length === 0) return null;
  const fix = firstFix(lines);
  return fix === null ? { kind: 'hold-still', seconds: startInSeconds } : toFix(fix);
}

/**
 * What the person is expected to do now in a visit; null where nothing is: a rest has a length that was said, a pause is theirs, and
 * stays so where the camera is lost in it.
 */
export function toDoIn(run: RunState): ToDo | null {
  if (run.stage === 'check') return toDoBeforeSet(run.check);
  if (run.stage === 'blocked' || (run.stage === 'reconnecting' && !run.wasPaused))
    return { kind: 'see', failure: run.eye.failure };
  return run.stage === 'running' ? run.shown.toDo : null;
}
