import { excessOf, type WhileTest } from './excess.ts';
import type { FaultRule, GuidedExercise } from './exercise.ts';
import type { SetEvent } from './events.ts';
import type { Side } from './landmarks.ts';
import type { Measures } from './measures.ts';
import { isSided } from './readings.ts';
import type { RestState } from './rest.ts';

/** A watched condition that holds now: since when, and until when it was last seen. */
interface OpenSpan {
  readonly startMs: number;
  readonly endMs: number;
}

/** Where the person is in a guided exercise, and what is being watched. */
export interface GuideState {
  readonly startMs: number | null;
  readonly step: number;
  readonly open: Readonly<Record<string, OpenSpan>>;
}

export const NO_GUIDE: GuideState = { startMs: null, step: -1, open: {} };

/** A condition that lets go for shorter than this goes on. */
const BRIDGE_MS = 400;

const isPast = (test: WhileTest, measures: Measures, rest: RestState): boolean => {
  const sides: readonly (Side | null)[] = isSided(test.measure) ? ['left', 'right'] : [null];
  return sides.some((side) => (excessOf(test, { rest, cleanHipShift: null }, measures, side) ?? -1) > 0);
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
const stepAt = (exercise: GuidedExercise, elapsedMs: number): number => {
  const { holdMs, reps } = exercise.dose;
  const roundMs = holdMs + exercise.guide.restMs;
  const round = Math.floor(elapsedMs / roundMs);
  if (round >= reps) return 2 * reps;
  return 2 * round + (elapsedMs - round * roundMs >= holdMs ? 1 : 0);
};

const guideEvent = (exercise: GuidedExercise, step: number, timeMs: number): SetEvent => {
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

/** One frame of a guided exercise: what the clock says, and what the camera can see going astray. */
export const stepGuide = (
  exercise: GuidedExercise,
  state: GuideState,
  measures: Measures,
  rest: RestState,
): readonly [GuideState, readonly SetEvent[]] => {
  const now = measures.timeMs;
  const startMs = state.startMs ?? now;
  const step = stepAt(exercise, now - startMs);
  const events: SetEvent[] = step !== state.step ? [guideEvent(exercise, step, now)] : [];
  const open: Record<string, OpenSpan> = {};
  for (const rule of exercise.faults) {
    if (rule.test.kind !== 'while') continue;
    const before = state.open[rule.id];
    if (isPast(rule.test, measures, rest)) open[rule.id] = { startMs: before?.startMs ?? now, endMs: now };
    else if (before && now - before.endMs <= BRIDGE_MS) open[rule.id] = before;
    else if (before) events.push(...close(rule, before));
  }
  return [{ startMs, step, open }, events];
};

/** What was still going on when the set was stopped is told as well. */
export const finishGuide = (exercise: GuidedExercise, state: GuideState): readonly SetEvent[] =>
  exercise.faults.flatMap((rule) => {
    const open = state.open[rule.id];
    return open ? close(rule, open) : [];
  });
