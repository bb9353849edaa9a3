import type { Exercise } from '../exercise/exercise.ts';
import type { Measure } from '../measure/names.ts';
import { isSided } from '../measure/readings.ts';
import type { SetEvent, StartPoseLack } from '../record/set-events.ts';
import { missAt, type Unmet } from '../repetition/position.ts';
import { TELL_AFTER_MS } from './tell-after.ts';

/** What is missed for less than this share of a stretch was passed through, and was no pose. A choice, unverified. */
const POSE_SHARE = 0.1;

/** Something else that is missing for a shorter time has no span of its own. A choice, unverified. */
const SETTLED_MS = 1000;

/** How long the start pose was missed in this way. */
interface Missed {
  readonly unmet: Unmet;
  readonly forMs: number;
}

/**
 * Somebody who is seen and does not stand in the start pose: for how long, and how they miss it. Looked at in stretches of
 * three seconds, so that what is said follows what the person does. What the voice says and the span that the set keeps are
 * both `lack`.
 */
export interface WaitState {
  /** The stretch that runs: how long it is so far, in which ways the start pose was missed in it, and in which one it is now. */
  readonly waitedMs: number;
  readonly missed: readonly Missed[];
  readonly missing: Missed | null;
  /** What the last whole stretch showed; null where none has passed since the start pose last stood. */
  readonly lack: StartPoseLack | null;
  /** How the start pose was missed in it, and since when that is known. */
  readonly lacked: Unmet;
  readonly lackSinceMs: number;
  /** Since when, and for how long, somebody moves without the start pose standing; null where they have not moved yet. */
  readonly sinceMs: number | null;
  readonly movedMs: number;
  /** The span that runs; null where none does. */
  readonly open: { readonly startMs: number; readonly lack: StartPoseLack } | null;
}

export const NO_WAIT: WaitState = {
  waitedMs: 0,
  missed: [],
  missing: null,
  lack: null,
  lacked: 0,
  lackSinceMs: 0,
  sinceMs: null,
  movedMs: 0,
  open: null,
};

type Stepped = readonly [WaitState, readonly SetEvent[]];

const countOf = ({ startPose }: Exercise, unmet: Unmet): number =>
  startPose.filter((_condition, index) => missAt(unmet, index) !== null).length;

/** The way in which least was missing, of those that lasted; the one that lasted longest among equals. */
const nearest = (exercise: Exercise, missed: readonly Missed[]): Unmet => {
  const lasting = missed.filter(({ forMs }) => forMs >= POSE_SHARE * TELL_AFTER_MS);
  const [first] = [...(lasting.length > 0 ? lasting : missed)].sort(
    (a, b) => countOf(exercise, a.unmet) - countOf(exercise, b.unmet) || b.forMs - a.forMs,
  );
  return first?.unmet ?? 0;
};

/**
 * Of so many parts of the body it can be said what to do about them; where the trunk is not as asked, or more is missing, the
 * whole pose is. A choice, unverified.
 */
const MOST_TOLD = 2;

/** `elbowUp` as it stands in a text id: `elbow-up`. */
const asWords = (measure: Measure): string => measure.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What is missing where the start pose is missed in this way. */
export const lackIn = ({ startPose }: Exercise, unmet: Unmet): StartPoseLack => {
  const missed = startPose.flatMap(({ measure }, index) => {
    const miss = missAt(unmet, index);
    return miss === null ? [] : [{ measure, miss }];
  });
  const isNear = missed.length <= MOST_TOLD && missed.every(({ measure }) => isSided(measure));
  return {
    missing: [...new Set(missed.map(({ measure }) => measure))],
    what: isNear ? missed.map(({ measure, miss }) => `${asWords(measure)}-${miss}`).join('-and-') : 'start-pose',
  };
};

const isSame = (a: StartPoseLack, b: StartPoseLack): boolean =>
  a.what === b.what && a.missing.join(' ') === b.missing.join(' ');

/**
 * Whether what was said last is still to be done, and is nearly all that is missing: then it stays, so that the voice does not
 * change its mind every three seconds.
 */
const stays = ({ startPose }: Exercise, before: Unmet, now: Unmet): boolean => {
  const all = startPose.map(({ measure }, index) => ({
    measure,
    before: missAt(before, index),
    now: missAt(now, index),
  }));
  const isSaid =
    all.some((one) => one.before !== null) && all.every((one) => one.before === null || one.before === one.now);
  const more = all.filter((one) => one.before === null && one.now !== null);
  return isSaid && more.length <= 1 && more.every(({ measure }) => isSided(measure));
};

/** All the ways of a stretch, the one that runs among them. */
const withRunning = ({ missed, missing }: WaitState): readonly Missed[] => {
  if (missing === null) return missed;
  const known = missed.find((one) => one.unmet === missing.unmet);
  return [
    ...missed.filter((one) => one !== known),
    { unmet: missing.unmet, forMs: (known?.forMs ?? 0) + missing.forMs },
  ];
};

/** Adds a frame to a stretch: the list of ways is made anew only where the way changes. */
const missedBy = (wait: WaitState, unmet: Unmet, ms: number): Pick<WaitState, 'missed' | 'missing'> => {
  const { missed, missing } = wait;
  // A start pose that stands for single frames only is none, and nothing of it is missing then.
  if (unmet === 0) return { missed, missing };
  if (missing?.unmet === unmet) return { missed, missing: { unmet, forMs: missing.forMs + ms } };
  return { missed: withRunning(wait), missing: { unmet, forMs: ms } };
};

/** The span that runs, ended; none where none does. */
const spanUntil = ({ open }: WaitState, endMs: number, nowMs: number): readonly SetEvent[] =>
  open
    ? [
        {
          kind: 'start-pose-ended',
          timeMs: nowMs,
          span: { startMs: open.startMs, endMs, reason: 'start-pose', ...open.lack },
        },
      ]
    : [];

/**
 * The start pose stands, or nobody can tell any more what is missing of it: what was known is over, and the span that runs ends at
 * `endMs`, as is known at `nowMs`.
 */
export const endWait = (wait: WaitState, endMs: number, nowMs = endMs): Stepped =>
  wait === NO_WAIT ? [wait, []] : [NO_WAIT, spanUntil(wait, endMs, nowMs)];

export interface WaitMoment {
  readonly nowMs: number;
  /** How long this frame stands for. */
  readonly frameMs: number;
  /** How the start pose is missed in it. */
  readonly unmet: Unmet;
  readonly moves: boolean;
}

/** A frame in which the person could be judged and the start pose did not stand. */
export const stepWait = (before: WaitState, exercise: Exercise, moment: WaitMoment): Stepped => {
  const wait = look(before, exercise, moment);
  const { lack, open, sinceMs } = wait;
  if (lack === null || sinceMs === null || wait.movedMs < TELL_AFTER_MS) return [wait, []];
  const { nowMs } = moment;
  if (open && (isSame(open.lack, lack) || nowMs - wait.lackSinceMs < SETTLED_MS)) return [wait, []];
  const startMs = open ? wait.lackSinceMs : sinceMs;
  return [
    { ...wait, open: { startMs, lack } },
    [...spanUntil(wait, startMs, nowMs), { kind: 'start-pose-missed', timeMs: nowMs, ...lack }],
  ];
};

const look = (wait: WaitState, exercise: Exercise, { nowMs, frameMs, unmet, moves }: WaitMoment): WaitState => {
  const next: WaitState = {
    ...wait,
    ...missedBy(wait, unmet, frameMs),
    waitedMs: wait.waitedMs + frameMs,
    sinceMs: wait.sinceMs ?? (moves ? nowMs : null),
    movedMs: wait.movedMs + (moves ? frameMs : 0),
  };
  if (next.waitedMs < TELL_AFTER_MS || next.missing === null) return next;
  const lacked = nearest(exercise, withRunning(next));
  const shown = { ...next, waitedMs: 0, missed: [], missing: null };
  return stays(exercise, wait.lacked, lacked)
    ? shown
    : { ...shown, lack: lackIn(exercise, lacked), lacked, lackSinceMs: nowMs };
};
