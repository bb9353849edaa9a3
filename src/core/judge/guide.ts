import { excessOf } from '../faults/excess.ts';
import { NO_BASELINE } from '../faults/baseline.ts';
import type { CriterionOf } from '../exercise/fault-criterion.ts';
import type { FaultRule, GuidedExercise } from '../exercise/exercise.ts';
import type { SetEvent } from '../record/set-events.ts';
import type { Side } from '../body/landmarks.ts';
import type { Measures } from '../measure/measures.ts';
import { isSided } from '../measure/readings.ts';
import type { RestState } from '../repetition/rest.ts';
import type { SidedMeasure } from '../measure/sided-measures.ts';

/** A watched condition that holds now: since when, and until when it was last seen. */
interface OpenSpan {
  readonly startMs: number;
  readonly endMs: number;
}

/**
 * Where the person is in a guided exercise, and what is being watched. `step`: an even one is work, an odd one rest; `doneRounds`
 * are those from before the person left the position, which are not done again.
 */
export interface GuideState {
  readonly startMs: number | null;
  readonly doneRounds: number;
  readonly step: number;
  readonly breath: number;
  readonly lastMs: number;
  readonly open: Readonly<Record<string, OpenSpan>>;
  /** How far each watched measure is past its limit, over the last moments; by rule and side. */
  readonly past: Readonly<Record<string, number>>;
}

/** A technical choice. */
export const NO_GUIDE: GuideState = {
  startMs: null,
  doneRounds: 0,
  step: -1,
  breath: -1,
  lastMs: 0,
  open: {},
  past: {},
};

/**
 * Where two judged frames lie further apart, nobody led the person in between, and nobody saw whether they followed. A
 * technical choice.
 */
const UNSEEN_MS = 1000;
/** A condition that lets go for shorter than this goes on. A choice, unverified. */
const BRIDGE_MS = 400;

/** A measure that leaps for a frame or two has not changed (table#reading-leaping-track). */
const STEADY_MS = 200;
/**
 * A far limb that lies behind the near one is read this much less surely, in the unit of its measure. The 10 is a
 * choice, unverified (table#reading-far-limb).
 */
const FAR_SLACK = 10;
/**
 * Both legs lie alike at rest. A far one that is read otherwise by this much is a guess, and nothing rests on it
 * (mannequin recordings: 40 off; films not kept).
 */
const ALIKE_AT_REST = 20;

const isGuess = (measure: SidedMeasure, side: Side, { rest, near }: Watch): boolean => {
  if (near === null || side === near) return false;
  const [far, nearBy] = [rest.mean[side][measure] ?? null, rest.mean[near][measure] ?? null];
  return far === null || nearBy === null || Math.abs(far - nearBy) > ALIKE_AT_REST;
};

interface Watch {
  readonly rest: RestState;
  readonly near: Side | null;
  /** Since the frame before. */
  readonly stepMs: number;
}

/** How far past its limit each side of a rule is, steadied; a side that is hidden is left out. */
const pastOf = (
  id: string,
  test: CriterionOf<'while'>,
  before: GuideState['past'],
  measures: Measures,
  how: Watch,
): GuideState['past'] => {
  const { rest, near, stepMs } = how;
  const sides: readonly (Side | null)[] = isSided(test.measure) ? ['left', 'right'] : [null];
  const share = Math.min(1, stepMs / STEADY_MS);
  const past: Record<string, number> = {};
  for (const side of sides) {
    const excess = excessOf(test, { rest, baseline: NO_BASELINE }, measures, side);
    if (excess === null || (side && isSided(test.measure) && isGuess(test.measure, side, how))) continue;
    const now = near !== null && side !== null && side !== near ? excess - FAR_SLACK : excess;
    const key = `${id}.${side ?? 'body'}`;
    const last = before[key] ?? now;
    past[key] = last + share * (now - last);
  }
  return past;
};

const close = (rule: FaultRule, { startMs, endMs }: OpenSpan): SetEvent[] =>
  rule.test.kind === 'while' && endMs - startMs >= rule.test.forMs
    ? [
        {
          kind: 'fault-found',
          timeMs: endMs,
          fault: { id: rule.id, side: null, startMs: Math.round(startMs), endMs: Math.round(endMs) },
        },
      ]
    : [];

/** The rounds of a guided exercise: an even step is work, an odd one rest. */
interface Moment {
  readonly step: number;
  /** Since the step began. */
  readonly sinceMs: number;
}

const momentAt = (exercise: GuidedExercise, { doneRounds }: GuideState, elapsedMs: number): Moment => {
  const { holdMs, reps } = exercise.dose;
  const roundMs = holdMs + exercise.guide.restMs;
  const round = doneRounds + Math.floor(elapsedMs / roundMs);
  const sinceMs = elapsedMs % roundMs;
  if (round >= reps) return { step: 2 * reps, sinceMs: 0 };
  return sinceMs < holdMs ? { step: 2 * round, sinceMs } : { step: 2 * round + 1, sinceMs: sinceMs - holdMs };
};

const stepEvent = (exercise: GuidedExercise, step: number, timeMs: number): SetEvent => {
  const { reps, holdMs } = exercise.dose;
  if (step >= 2 * reps) return { kind: 'guide-told', timeMs, phase: 'done', round: reps, rounds: reps, lastsMs: 0 };
  const phase = step % 2 === 0 ? 'work' : 'rest';
  return {
    kind: 'guide-told',
    timeMs,
    phase,
    round: (step >> 1) + 1,
    rounds: reps,
    lastsMs: phase === 'work' ? holdMs : exercise.guide.restMs,
  };
};

const isWork = (exercise: GuidedExercise, step: number): boolean => step % 2 === 0 && step < 2 * exercise.dose.reps;

/** The breath of this moment of the work: an even one goes out, an odd one in; null outside the work. */
const breathAt = (exercise: GuidedExercise, { step, sinceMs }: Moment): { index: number; endMs: number } | null => {
  if (!isWork(exercise, step)) return null;
  const { outMs, inMs } = exercise.guide.breath;
  const whole = Math.floor(sinceMs / (outMs + inMs));
  const isOut = sinceMs - whole * (outMs + inMs) < outMs;
  const endMs = whole * (outMs + inMs) + (isOut ? outMs : outMs + inMs);
  return { index: 2 * whole + (isOut ? 0 : 1), endMs: Math.min(endMs, exercise.dose.holdMs) };
};

/** Of a round this long it is said when half of it is over (table#rule-hold-told). */
const LONG_HOLD_MS = 8000;
const halfNews = (exercise: GuidedExercise, moment: Moment, beforeMs: number, timeMs: number): readonly SetEvent[] => {
  const { holdMs } = exercise.dose;
  const halfMs = holdMs / 2;
  const isNow = isWork(exercise, moment.step) && beforeMs < halfMs && moment.sinceMs >= halfMs;
  return isNow && holdMs >= LONG_HOLD_MS ? [{ kind: 'hold-told', timeMs, heldMs: halfMs, targetMs: holdMs }] : [];
};

const watch = (
  exercise: GuidedExercise,
  state: GuideState,
  measures: Measures,
  how: Watch,
): readonly [Pick<GuideState, 'open' | 'past'>, readonly SetEvent[]] => {
  const now = measures.timeMs;
  const events: SetEvent[] = [];
  const open: Record<string, OpenSpan> = {};
  const past: Record<string, number> = {};
  for (const rule of exercise.faults) {
    const { test } = rule;
    if (test.kind !== 'while') continue;
    const pastNow = pastOf(rule.id, test, state.past, measures, how);
    Object.assign(past, pastNow);
    // A fault that another one explains is not reported beside it.
    if (rule.unless?.some((id) => id in open)) continue;
    const before = state.open[rule.id];
    if (Object.values(pastNow).some((by) => by > 0)) open[rule.id] = { startMs: before?.startMs ?? now, endMs: now };
    else if (before && now - before.endMs <= BRIDGE_MS) open[rule.id] = before;
    else if (before) events.push(...close(rule, before));
  }
  return [{ open, past }, events];
};

/**
 * One frame of a guided exercise: what the clock and the breath say, and what the camera can see going astray. `near`: the
 * side nearer to the camera.
 */
export const stepGuide = (
  exercise: GuidedExercise,
  state: GuideState,
  measures: Measures,
  rest: RestState,
  near: Side | null,
): readonly [GuideState, readonly SetEvent[]] => {
  const now = measures.timeMs;
  const unseenMs = state.startMs === null ? 0 : now - state.lastMs;
  // While the set is paused, or the person is out of sight, the clock stands still.
  const startMs = (state.startMs ?? now) + (unseenMs > UNSEEN_MS ? unseenMs : 0);
  const moment = momentAt(exercise, state, now - startMs);
  const isNew = moment.step !== state.step;
  const breath = breathAt(exercise, moment);
  const breathTold = breath && (isNew || breath.index !== state.breath);
  const beforeMs = isNew ? 0 : moment.sinceMs - unseenMs;
  const [watched, faults] = watch(exercise, state, measures, { rest, near, stepMs: unseenMs });
  const events: SetEvent[] = [
    ...(isNew ? [stepEvent(exercise, moment.step, now)] : []),
    ...halfNews(exercise, moment, beforeMs, now),
    ...(breathTold
      ? [
          {
            kind: 'breath-told' as const,
            timeMs: now,
            breath: breath.index % 2 === 0 ? ('out' as const) : ('in' as const),
            lastsMs: Math.round(breath.endMs - moment.sinceMs),
          },
        ]
      : []),
    ...faults,
  ];
  return [{ ...state, startMs, step: moment.step, breath: breath?.index ?? -1, lastMs: now, ...watched }, events];
};

/** The person has left the position: rounds that are done stay done, and the one that was begun begins again. */
export const leaveGuide = ({ step, doneRounds }: GuideState): GuideState => ({
  ...NO_GUIDE,
  doneRounds: Math.max(doneRounds, (step + 1) >> 1),
});

/** A fault that has lasted this long in the work is spoken of, while it can be mended (table#cues-timing). */
const SPEAK_AFTER_MS = 1000;

/** The fault that is there now and should be spoken of, the first of the rules; null where there is none, or nobody works. */
export const strayNow = (exercise: GuidedExercise, { open, step, lastMs }: GuideState): string | null => {
  if (!isWork(exercise, step)) return null;
  const found = exercise.faults.find(({ id, test }) => {
    const span = open[id];
    const forMs = test.kind === 'while' ? Math.max(test.forMs, SPEAK_AFTER_MS) : Infinity;
    return span !== undefined && span.endMs === lastMs && span.endMs - span.startMs >= forMs;
  });
  return found?.id ?? null;
};

/** What was still going on when the set was stopped is reported as well. */
export const finishGuide = (exercise: GuidedExercise, state: GuideState): readonly SetEvent[] =>
  exercise.faults.flatMap((rule) => {
    const open = state.open[rule.id];
    return open ? close(rule, open) : [];
  });
