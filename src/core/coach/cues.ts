import { targetOf, type Exercise, type FaultRule } from '../exercise/exercise.ts';
import type { Cue, Rep, RejectedRep } from '../record/set-events.ts';
import { rejectWordsOf } from '../exercise/counting-level.ts';
import { isHeldAsAsked, isHeldShort } from '../exercise/as-asked.ts';
import { hurriedInARow, paceOf, WORTH_A_WORD } from '../exercise/pace.ts';
import type { UnmeasurableReason } from '../body/view.ts';

/** Spoken this long after the repetition (table#cues-timing: 1-3 s), later while the next one runs, at the latest after 3 s. */
const SPEAK_AFTER_MS = 1000;
const SPEAK_AT_LATEST_MS = 3000;
/** The same cue not again within 8 s, nor two corrections of any kind, and none more than three times a set (table#cues-spacing). */
const SPACING_MS = 8000;
const MAX_TIMES = 3;
/**
 * Of the first three repetitions each may be spoken to; later ones only when a fault comes twice in a row (bandwidth,
 * Cruz 2018; table#cues-fading).
 */
const LEARNING_REPS = 3;
/**
 * A clean repetition is praised once the same thing was cued before, and otherwise now and then (table#cues-praise).
 */
const PRAISE_EVERY = 4;

type Kind = Cue['kind'];
/**
 * Safety before what hides the person, that before why something did not count, that before form, that before praise
 * (table#cues-order).
 */
const RANK: Readonly<Record<Kind, number>> = { safety: 5, view: 4, reject: 3, hold: 2, form: 1, praise: 0 };
/** These are said at once, also while somebody moves: safety, what hides the person, and a hold that can still be mended. */
const AT_ONCE: readonly Kind[] = ['safety', 'view', 'hold'];
const CORRECTIONS: readonly Kind[] = ['form', 'hold'];

interface Pending {
  readonly cue: Omit<Cue, 'timeMs'>;
  readonly fromMs: number;
}

type Whose = 'left' | 'right' | 'both';
const whoseOf = (side: Cue['side']): Whose => side ?? 'both';

/** The last repetition of one side: its faults. */
type Before = Readonly<Partial<Record<Whose, readonly string[]>>>;

export interface CueState {
  readonly pending: Pending | null;
  readonly lastMs: Readonly<Record<string, number>>;
  readonly times: Readonly<Record<string, number>>;
  /** When anything was last corrected. */
  readonly correctedMs: number;
  readonly before: Before;
  readonly hurriedReps: number;
  /** Repetitions in a row that were held for less than asked. */
  readonly shortHolds: number;
  readonly cleanReps: number;
  /** The one thing that is worked on: what was corrected last. */
  readonly theme: string | null;
}

export const NO_CUES: CueState = {
  pending: null,
  lastMs: {},
  times: {},
  correctedMs: -Infinity,
  before: {},
  hurriedReps: 0,
  shortHolds: 0,
  cleanReps: 0,
  theme: null,
};

/** Faded feedback: each of the first three repetitions, then every second to the eighth, then every fourth; the last two silent. */
const mayCue = (exercise: Exercise, repIndex: number): boolean => {
  const number = repIndex + 1;
  const planned = targetOf(exercise);
  if (number <= planned && number > planned - 2) return false;
  if (number <= LEARNING_REPS) return true;
  if (number <= 8) return number % 2 === 0;
  return number % 4 === 0;
};

const timesOf = (state: CueState, id: string): number => state.times[id] ?? 0;

const isAllowed = (state: CueState, { id, kind }: Pending['cue'], nowMs: number): boolean =>
  timesOf(state, id) < MAX_TIMES &&
  nowMs - (state.lastMs[id] ?? -Infinity) >= SPACING_MS &&
  (!CORRECTIONS.includes(kind) || nowMs - state.correctedMs >= SPACING_MS);

/** Something to say takes the place of what waits, unless that weighs more. */
const queue = (state: CueState, cue: Pending['cue'], nowMs: number): CueState =>
  isAllowed(state, cue, nowMs) && RANK[cue.kind] >= (state.pending ? RANK[state.pending.cue.kind] : 0)
    ? { ...state, pending: { cue, fromMs: nowMs } }
    : state;

/**
 * The fault of form to speak of: the one that is worked on, else the first of the rules that has not been said often enough.
 * After the first repetitions only what this side did twice in a row: a single slip is left to the person.
 */
const formToCue = (state: CueState, exercise: Exercise, rep: Rep): FaultRule | null => {
  const isKnown = (id: string): boolean =>
    rep.index < LEARNING_REPS || (state.before[whoseOf(rep.side)] ?? []).includes(id);
  const found = exercise.faults.filter(
    ({ id }) => rep.faults.includes(id) && isKnown(id) && timesOf(state, id) < MAX_TIMES,
  );
  return found.find(({ id }) => id === state.theme) ?? found[0] ?? null;
};

/** What may be praised: no fault was seen, it was held for as long as was asked, and where it has a pace it was known to be calm. */
const isPraisable = (exercise: Exercise, rep: Rep): boolean =>
  rep.faults.length === 0 &&
  isHeldAsAsked(exercise, rep) &&
  (exercise.mode !== 'repetitions' || paceOf(exercise, rep) === 'calm');

/** Better than before: this side's last repetition had a fault, it was spoken of, and this one has none. */
const isBetter = (state: CueState, rep: Rep): boolean =>
  (state.before[whoseOf(rep.side)] ?? []).some((id) => timesOf(state, id) > 0);

/** Praise of a repetition that deserves it, or none: better than what was corrected, or clean for a while. The first praise explains that silence means all is well. */
const praiseFor = (state: CueState, rep: Rep, cleanReps: number): string | null => {
  if (isBetter(state, rep)) return 'praise-better';
  if (cleanReps === 0 || cleanReps % PRAISE_EVERY !== 0) return null;
  return timesOf(state, 'praise-quiet') === 0 ? 'praise-quiet' : 'praise-steady';
};

/** Chooses what to say of a counted repetition: safety, one fault of form, the pace, a hold that was too short, or true praise. */
export const cueForRep = (state: CueState, exercise: Exercise, rep: Rep): CueState => {
  const { side, endMs } = rep;
  const hurriedReps = hurriedInARow(state.hurriedReps, exercise, rep);
  // A hold that runs is counted down and mended while it runs; a repetition that is let go too soon is told of afterwards.
  const isShort = exercise.mode === 'repetitions' && isHeldShort(exercise, rep);
  const shortHolds = isShort ? state.shortHolds + 1 : 0;
  const isGood = isPraisable(exercise, rep);
  const cleanReps = isGood ? state.cleanReps + 1 : 0;
  // Praise that waits is not true any more after a repetition that deserves none.
  const pending = !isGood && state.pending?.cue.kind === 'praise' ? null : state.pending;
  const before = { ...state.before, [whoseOf(side)]: rep.faults };
  const next: CueState = { ...state, pending, hurriedReps, shortHolds, cleanReps, before };
  const unsafe = exercise.faults.find(({ id, kind }) => kind === 'safety' && rep.faults.includes(id));
  if (unsafe) return queue(next, { id: unsafe.id, kind: 'safety', side }, endMs);
  if (!mayCue(exercise, rep.index)) return next;
  const form = formToCue(state, exercise, rep);
  if (form) return queue(next, { id: form.id, kind: 'form', side }, endMs);
  if (hurriedReps >= WORTH_A_WORD && paceOf(exercise, rep) === 'hurried')
    return queue(next, { id: 'too-fast', kind: 'form', side }, endMs);
  if (shortHolds >= WORTH_A_WORD) {
    // A fault of form that still waits to be said is not put aside for it.
    const waits = next.pending?.cue.kind === 'form';
    return waits ? next : queue(next, { id: 'hold-short', kind: 'form', side }, endMs);
  }
  const praise = isGood ? praiseFor(state, rep, cleanReps) : null;
  return praise === null ? next : queue(next, { id: praise, kind: 'praise', side }, endMs);
};

/** What must be said while the repetition runs: safety, and nothing else. How often it is said follows the spacing rules. */
export const cueForSafety = (state: CueState, id: string, side: Cue['side'], nowMs: number): CueState =>
  queue(state, { id, kind: 'safety', side }, nowMs);

/** A hold that slips: what slipped is said while there is time to mend it. */
export const cueForSlip = (state: CueState, what: string, side: Cue['side'], nowMs: number): CueState =>
  queue(state, { id: what, kind: 'hold', side }, nowMs);

/** A rejected repetition says why, by the spacing rules. */
export const cueForRejected = (state: CueState, exercise: Exercise, rejected: RejectedRep): CueState =>
  queue(
    { ...state, cleanReps: 0 },
    { id: rejectWordsOf(exercise, rejected), kind: 'reject', side: rejected.side },
    rejected.endMs,
  );

/** The camera cannot judge any more: that is said, in place of anything that waits. */
export const cueForView = (state: CueState, reason: UnmeasurableReason, nowMs: number): CueState =>
  queue({ ...state, pending: null }, { id: reason, kind: 'view', side: null }, nowMs);

/** Gives the pending cue once it is time. `moving`: a repetition is under way. */
export const dueCue = (state: CueState, nowMs: number, moving: boolean): readonly [CueState, Cue | null] => {
  const { pending } = state;
  if (!pending) return [state, null];
  const { id, kind } = pending.cue;
  const waitedMs = nowMs - pending.fromMs;
  const isDue = AT_ONCE.includes(kind) || (waitedMs >= SPEAK_AFTER_MS && (!moving || waitedMs >= SPEAK_AT_LATEST_MS));
  if (!isDue) return [state, null];
  const isCorrection = CORRECTIONS.includes(kind);
  return [
    {
      ...state,
      pending: null,
      lastMs: { ...state.lastMs, [id]: nowMs },
      times: { ...state.times, [id]: timesOf(state, id) + 1 },
      correctedMs: isCorrection ? nowMs : state.correctedMs,
      theme: kind === 'form' ? id : state.theme,
    },
    { ...pending.cue, timeMs: nowMs },
  ];
};
