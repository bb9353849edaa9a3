import type { Exercise } from './exercise.ts';
import type { Cue, Rep, RejectedRep } from './events.ts';
import { briskUnderMs } from './pace.ts';
import type { UnmeasurableReason } from './view.ts';

/** Spoken this long after the repetition (exercise table: 1-3 s), later while the next one runs, at the latest after 3 s. */
const SPEAK_AFTER_MS = 1000;
const SPEAK_AT_LATEST_MS = 3000;
/** The same cue not again within 8 s, and not more than three times a set (exercise table). */
const SAME_CUE_MS = 8000;
const MAX_TIMES = 3;
/** A clean repetition is praised once the same thing was cued before, and otherwise now and then. */
const PRAISE_EVERY = 4;

interface Pending {
  readonly cue: Omit<Cue, 'timeMs'>;
  readonly fromMs: number;
}

export interface CueState {
  readonly pending: Pending | null;
  readonly lastMs: Readonly<Record<string, number>>;
  readonly times: Readonly<Record<string, number>>;
  readonly briskReps: number;
  readonly cleanReps: number;
  readonly lastFault: string | null;
}

export const NO_CUES: CueState = { pending: null, lastMs: {}, times: {}, briskReps: 0, cleanReps: 0, lastFault: null };

/** Faded feedback: each of the first three repetitions, then every second to the eighth, then every fourth; the last two silent. */
const mayCue = (exercise: Exercise, repIndex: number): boolean => {
  const number = repIndex + 1;
  const planned = exercise.dose.reps * (exercise.sides === 'each' ? 2 : 1);
  if (number <= planned && number > planned - 2) return false;
  if (number <= 3) return true;
  if (number <= 8) return number % 2 === 0;
  return number % 4 === 0;
};

const isAllowed = (state: CueState, id: string, nowMs: number): boolean =>
  (state.times[id] ?? 0) < MAX_TIMES && nowMs - (state.lastMs[id] ?? -Infinity) >= SAME_CUE_MS;

const queue = (state: CueState, cue: Pending['cue'], nowMs: number): CueState =>
  isAllowed(state, cue.id, nowMs) ? { ...state, pending: { cue, fromMs: nowMs } } : state;

/** Chooses what to say of a counted repetition: the first fault in the rules' order, the pace, or true praise. */
export const cueForRep = (state: CueState, exercise: Exercise, rep: Rep): CueState => {
  // How fast somebody gets into a stretch is no pace.
  const isBrisk = exercise.mode === 'repetitions' && rep.peakMs - rep.startMs < briskUnderMs(exercise);
  const briskReps = isBrisk ? state.briskReps + 1 : 0;
  const fault = exercise.faults.find((rule) => rep.faults.includes(rule.id));
  const cleanReps = fault ? 0 : state.cleanReps + 1;
  const next = { ...state, briskReps, cleanReps, lastFault: fault?.id ?? null };
  const side = rep.side;
  if (fault?.kind === 'safety') return queue(next, { id: fault.id, kind: 'safety', side }, rep.endMs);
  if (!mayCue(exercise, rep.index)) return next;
  if (fault) return queue(next, { id: fault.id, kind: 'form', side }, rep.endMs);
  if (briskReps >= 2) return queue(next, { id: 'too-fast', kind: 'form', side }, rep.endMs);
  if (state.lastFault !== null) return queue(next, { id: 'praise-better', kind: 'praise', side }, rep.endMs);
  if (cleanReps % PRAISE_EVERY === 0) return queue(next, { id: 'praise-steady', kind: 'praise', side }, rep.endMs);
  return next;
};

/** What must be said while the repetition runs: safety, and nothing else. By the spacing rules. */
export const cueForSafety = (state: CueState, id: string, side: Cue['side'], nowMs: number): CueState =>
  queue(state, { id, kind: 'safety', side }, nowMs);

/** A hold that slips is told what slipped while there is time to mend it. */
export const cueForSlip = (state: CueState, what: string, side: Cue['side'], nowMs: number): CueState =>
  queue(state, { id: what, kind: 'hold', side }, nowMs);

/** A rejected repetition always says why, by the spacing rules. */
export const cueForRejected = (state: CueState, rejected: RejectedRep): CueState =>
  queue({ ...state, cleanReps: 0 }, { id: rejected.reason, kind: 'reject', side: rejected.side }, rejected.endMs);

/** The camera cannot judge any more: says so, instead of anything pending. */
export const cueForView = (state: CueState, reason: UnmeasurableReason, nowMs: number): CueState =>
  queue({ ...state, pending: null }, { id: reason, kind: 'view', side: null }, nowMs);

/** Gives the pending cue once it is time. `moving`: a repetition is under way. */
export const dueCue = (state: CueState, nowMs: number, moving: boolean): readonly [CueState, Cue | null] => {
  const { pending } = state;
  if (!pending) return [state, null];
  const waitedMs = nowMs - pending.fromMs;
  const atOnce =
    pending.cue.kind === 'safety' ||
    pending.cue.kind === 'view' ||
    pending.cue.kind === 'reject' ||
    pending.cue.kind === 'hold';
  const isDue = atOnce || (waitedMs >= SPEAK_AFTER_MS && (!moving || waitedMs >= SPEAK_AT_LATEST_MS));
  if (!isDue) return [state, null];
  const { id } = pending.cue;
  return [
    {
      ...state,
      pending: null,
      lastMs: { ...state.lastMs, [id]: nowMs },
      times: { ...state.times, [id]: (state.times[id] ?? 0) + 1 },
    },
    { ...pending.cue, timeMs: nowMs },
  ];
};
