import type { CalendarDay } from '../../core/record/calendar-day.ts';
import { hasBegun, nextWaiting, type Morning, type MorningItem } from './morning.ts';
import type { Plan } from './plan.ts';

/**
 * Where somebody is in a morning. `before` and `after`: they are asked how it feels. `ready`: an exercise is about to begin. `between`:
 * the rest before the next exercise; `leftSeconds` null: it waits for the person. `interrupted`: they have gone away, and may go on.
 */
export type MorningStage =
  | { readonly kind: 'before' | 'after' | 'done' | 'interrupted' }
  | { readonly kind: 'ready' | 'practice'; readonly at: number }
  | {
      readonly kind: 'between';
      readonly last: number | null;
      readonly next: number;
      readonly leftSeconds: number | null;
    };

export interface MorningState {
  readonly morning: Morning;
  readonly stage: MorningStage;
}

/** What can happen to a morning. */
export type MorningEvent =
  /** How it feels was said, or left out. */
  | { readonly kind: 'checked-in'; readonly when: 'before' | 'after' }
  /** The exercise begins in front of the camera. */
  | { readonly kind: 'began' }
  /** A set of it begins: from now on the morning knows its session, should the tab be killed. */
  | { readonly kind: 'set-began'; readonly sessionId: string }
  /** The exercise is over: all of it was done, a part, or nothing. `restSeconds`: until the next one. */
  | {
      readonly kind: 'practised';
      readonly how: 'whole' | 'part' | 'nothing';
      readonly sessionId: string | null;
      readonly restSeconds: number;
      readonly atEpochMs: number;
    }
  /** The person has gone away; `sessionId` of what they had begun. */
  | { readonly kind: 'interrupted'; readonly sessionId: string | null }
  | { readonly kind: 'go-on' }
  /** A second of the rest between two exercises has passed. */
  | { readonly kind: 'second' }
  /** The rest waits for the person. */
  | { readonly kind: 'wait' }
  /** The next exercise, without waiting for the end of the rest. */
  | { readonly kind: 'next' }
  | { readonly kind: 'skip'; readonly atEpochMs: number }
  /** This exercise in place of the next one. */
  | { readonly kind: 'easier'; readonly exerciseId: string }
  /** Enough for today. `asks`: whether the person is asked how it feels. */
  | { readonly kind: 'end'; readonly asks: boolean; readonly atEpochMs: number };

/** A morning through a plan, before anything was done. */
export const beginMorning = (
  plan: Plan,
  { id, day, atEpochMs }: { readonly id: string; readonly day: CalendarDay; readonly atEpochMs: number },
): MorningState => ({
  morning: {
    id,
    planId: plan.id,
    day,
    startedAtEpochMs: atEpochMs,
    items: plan.items.map(({ exerciseId }) => ({ exerciseId, status: 'waiting' })),
  },
  stage: { kind: 'before' },
});

/** A stored morning that was interrupted. */
export const storedMorning = (morning: Morning): MorningState => ({ morning, stage: { kind: 'interrupted' } });

/**
 * A morning as a pure machine: takes the state and an event, and returns the next state; the same object where the event does not fit.
 * What was done of an exercise is never changed again, whatever happens afterwards.
 */
export function stepMorning(state: MorningState, event: MorningEvent): MorningState {
  const { morning, stage } = state;
  switch (event.kind) {
    case 'checked-in':
      if (stage.kind === 'before' && event.when === 'before') return ready(morning);
      return stage.kind === 'after' && event.when === 'after' ? { morning, stage: { kind: 'done' } } : state;
    case 'began':
      return stage.kind === 'ready' ? { morning, stage: { kind: 'practice', at: stage.at } } : state;
    case 'set-began':
      return stage.kind === 'practice' ? setBegan(state, stage.at, event.sessionId) : state;
    case 'practised':
      return stage.kind === 'practice' ? practised(morning, stage.at, event) : state;
    case 'interrupted':
      return interrupt(state, event.sessionId);
    case 'go-on':
      return stage.kind === 'interrupted' ? ready(morning) : state;
    case 'second':
      return stage.kind === 'between' && stage.leftSeconds !== null
        ? count(morning, { ...stage, leftSeconds: stage.leftSeconds - 1 })
        : state;
    case 'wait':
      return stage.kind === 'between' && stage.leftSeconds !== null
        ? { morning, stage: { ...stage, leftSeconds: null } }
        : state;
    case 'next':
      return stage.kind === 'between' ? { morning, stage: { kind: 'ready', at: stage.next } } : state;
    case 'skip':
      return skip(state, event.atEpochMs);
    case 'easier':
      return swap(state, event.exerciseId);
    case 'end':
      return end(state, event);
  }
}

type Between = Extract<MorningStage, { readonly kind: 'between' }>;

const count = (morning: Morning, stage: Between): MorningState => ({
  morning,
  stage: (stage.leftSeconds ?? 1) > 0 ? stage : { kind: 'ready', at: stage.next },
});

const changed = (morning: Morning, at: number, change: Partial<MorningItem>): Morning => ({
  ...morning,
  items: morning.items.map((item, index) => (index === at ? { ...item, ...change } : item)),
});

/** The session in which it is done, beside those in which it was begun before. */
function inSession(
  { sessionId: before, earlierSessionIds = [] }: MorningItem,
  sessionId: string | null,
): Partial<MorningItem> {
  if (sessionId === null || sessionId === before) return {};
  return { sessionId, ...(before !== undefined && { earlierSessionIds: [...earlierSessionIds, before] }) };
}

/** The next exercise that waits; where none does, all is done. */
function ready(morning: Morning): MorningState {
  const at = nextWaiting(morning);
  return at === null ? { morning, stage: { kind: 'after' } } : { morning, stage: { kind: 'ready', at } };
}

const over = (morning: Morning, atEpochMs: number): Morning => ({ ...morning, endedAtEpochMs: atEpochMs });

function setBegan(state: MorningState, at: number, sessionId: string): MorningState {
  const { morning, stage } = state;
  const item = morning.items[at];
  if (!item || item.sessionId === sessionId) return state;
  return { morning: changed(morning, at, inSession(item, sessionId)), stage };
}

function practised(
  before: Morning,
  at: number,
  { how, sessionId, restSeconds, atEpochMs }: Extract<MorningEvent, { readonly kind: 'practised' }>,
): MorningState {
  const item = before.items[at];
  if (!item) return { morning: before, stage: { kind: 'interrupted' } };
  const status = how === 'whole' ? 'done' : how === 'part' ? 'stopped' : 'waiting';
  const morning = changed(before, at, { status, ...inSession(item, sessionId) });
  const next = nextWaiting(morning);
  if (next === null) return { morning: over(morning, atEpochMs), stage: { kind: 'after' } };
  // Who stops in the middle decides in their own time what comes next.
  const leftSeconds = how === 'whole' ? restSeconds : null;
  return count(morning, { kind: 'between', last: how === 'nothing' ? null : at, next, leftSeconds });
}

function interrupt({ morning, stage }: MorningState, sessionId: string | null): MorningState {
  if (stage.kind === 'done' || stage.kind === 'after') return { morning, stage: { kind: 'done' } };
  const item = stage.kind === 'practice' ? morning.items[stage.at] : undefined;
  const at = stage.kind === 'practice' ? stage.at : -1;
  return {
    morning: item ? changed(morning, at, inSession(item, sessionId)) : morning,
    stage: { kind: 'interrupted' },
  };
}

/** The exercise that comes next and has not begun; null in every other stage. */
function coming({ morning, stage }: MorningState): number | null {
  if (stage.kind === 'between') return stage.next;
  if (stage.kind === 'ready') return stage.at;
  return stage.kind === 'interrupted' ? nextWaiting(morning) : null;
}

function skip(state: MorningState, atEpochMs: number): MorningState {
  const at = coming(state);
  if (at === null) return state;
  // What was begun before it was interrupted stays as it is: it was stopped there.
  const hasPart = state.morning.items[at]?.sessionId !== undefined;
  const morning = changed(state.morning, at, { status: hasPart ? 'stopped' : 'skipped' });
  const next = nextWaiting(morning);
  if (next === null) {
    const ended = over(morning, atEpochMs);
    return { morning: ended, stage: { kind: hasBegun(ended) ? 'after' : 'done' } };
  }
  const { stage } = state;
  if (stage.kind === 'between') return { morning, stage: { ...stage, next } };
  return { morning, stage: stage.kind === 'ready' ? { kind: 'ready', at: next } : stage };
}

function swap(state: MorningState, exerciseId: string): MorningState {
  const at = coming(state);
  const item = at === null ? undefined : state.morning.items[at];
  if (at === null || !item || item.isEasier) return state;
  const status = item.sessionId === undefined ? 'swapped' : 'stopped';
  const easier: MorningItem = { exerciseId, status: 'waiting', isEasier: true };
  const { items } = changed(state.morning, at, { status });
  const morning = { ...state.morning, items: [...items.slice(0, at + 1), easier, ...items.slice(at + 1)] };
  const { stage } = state;
  if (stage.kind === 'between') return { morning, stage: { ...stage, next: at + 1 } };
  return { morning, stage: stage.kind === 'ready' ? { kind: 'ready', at: at + 1 } : stage };
}

function end(
  { morning, stage }: MorningState,
  { asks, atEpochMs }: Extract<MorningEvent, { readonly kind: 'end' }>,
): MorningState {
  if (stage.kind === 'done') return { morning, stage };
  if (stage.kind === 'after') return asks ? { morning, stage } : { morning, stage: { kind: 'done' } };
  const ended = over(morning, atEpochMs);
  return { morning: ended, stage: { kind: asks && hasBegun(ended) ? 'after' : 'done' } };
}
