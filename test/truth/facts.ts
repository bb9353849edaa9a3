/**
 * What happened in a set, read from its events and from what was truly done: the ground that sentences stand on. Nothing here comes
 * from the summary or from the functions that make the sentences.
 */
import { limbAngleName } from '../../src/core/exercise/counted-angle.ts';
import { isCounted, targetOf, type Exercise } from '../../src/core/exercise/exercise.ts';
import { forSide } from '../../src/core/exercise/for-side.ts';
import { briskUnderMs } from '../../src/core/exercise/pace.ts';
import type { Side } from '../../src/core/body/landmarks.ts';
import type { Landmark, Pose } from '../../src/core/body/pose.ts';
import { bandAt, SIDED_MEASURES } from '../../src/core/measure/sided-measures.ts';
import type {
  Cue,
  Fault,
  RejectedRep,
  Rep,
  RepAngle,
  SetEvent,
  SlippedHold,
  UnjudgedSpan,
} from '../../src/core/record/set-events.ts';
import type { AboutPerson } from '../../src/core/assess/test-norms.ts';
import type { TestResult } from '../../src/core/record/test-result.ts';
import type { SelfReport, SetRecord } from '../../src/core/report/session.ts';
import type { Done } from './performances.ts';

export interface Facts {
  readonly exercise: Exercise;
  readonly events: readonly SetEvent[];
  readonly reps: readonly Rep[];
  readonly rejected: readonly RejectedRep[];
  readonly faults: readonly Fault[];
  readonly slips: readonly SlippedHold[];
  readonly cues: readonly Cue[];
  readonly unjudged: readonly UnjudgedSpan[];
  /** What the camera saw, on the clock of the set. */
  readonly poses: readonly Pose[];
  /** Rounds of a guided exercise that were worked through. */
  readonly rounds: number;
  readonly startMs: number;
  readonly endMs: number;
  readonly answers: readonly SelfReport[];
  readonly set: SetRecord;
  /** Results of the same timed test from before, newest first. */
  readonly earlier: readonly TestResult[];
  /** Whom the results of a test are put beside. */
  readonly about: AboutPerson;
  /** What was truly done; null where nobody knows. */
  readonly done: Done | null;
}

const of = <K extends SetEvent['kind']>(
  events: readonly SetEvent[],
  kind: K,
): readonly Extract<SetEvent, { kind: K }>[] =>
  events.filter((event): event is Extract<SetEvent, { kind: K }> => event.kind === kind);

interface Around {
  readonly done: Done | null;
  readonly startMs: number;
  readonly endMs: number;
  readonly earlier: readonly TestResult[];
  readonly about: AboutPerson;
  readonly poses: readonly Pose[];
}

export function factsOf(set: SetRecord, { done, startMs, endMs, earlier, about, poses }: Around): Facts {
  const { events, exercise } = set;
  return {
    exercise,
    events,
    reps: of(events, 'rep-counted').map(({ rep }) => rep),
    rejected: of(events, 'rep-rejected').map(({ rejected }) => rejected),
    faults: of(events, 'fault-found').map(({ fault }) => fault),
    slips: of(events, 'hold-slipped'),
    cues: of(events, 'cue-due').map(({ cue }) => cue),
    unjudged: events.flatMap((event): readonly UnjudgedSpan[] => ('span' in event ? [event.span] : [])),
    poses,
    rounds: of(events, 'guide-told').filter(({ phase }) => phase === 'rest').length,
    startMs,
    endMs,
    answers: set.selfReport ?? [],
    set,
    earlier,
    about,
    done,
  };
}

export const askedHoldMs = ({ exercise }: Facts, side: Side | null): number =>
  side && isCounted(exercise) ? forSide(exercise, side).dose.holdMs : exercise.dose.holdMs;

/** The inner angle at the middle one of three points of the picture, degrees. */
function angleAt(before: Landmark, joint: Landmark, after: Landmark): number {
  const [ax, ay] = [before.xPx - joint.xPx, before.yPx - joint.yPx];
  const [bx, by] = [after.xPx - joint.xPx, after.yPx - joint.yPx];
  return (Math.acos((ax * bx + ay * by) / (Math.hypot(ax, ay) * Math.hypot(bx, by))) * 180) / Math.PI;
}

/** How a joint of one side stands in the picture; null where it is none of these joints. */
function jointDeg({ points }: Pose, measure: string, side: Side): number | null {
  if (!points) return null;
  const [shoulder, elbow, hip, knee] = [
    points[`${side}Shoulder`],
    points[`${side}Elbow`],
    points[`${side}Hip`],
    points[`${side}Knee`],
  ];
  if (measure === 'knee') return angleAt(hip, knee, points[`${side}Ankle`]);
  if (measure === 'elbow') return angleAt(shoulder, elbow, points[`${side}Wrist`]);
  if (measure === 'hip') return angleAt(shoulder, hip, knee);
  return measure === 'shoulder' || measure === 'arm' ? angleAt(hip, shoulder, elbow) : null;
}

/** What the model's error, a filter and another line through the trunk make of a joint. */
const JOINT_ERROR_DEG = 15;
/** What is said is of the last three seconds, and stands until the next three have passed. */
const LOOKED_AT_MS = 7000;

/**
 * Whether a joint of the start pose was, within the last seconds before a moment, bent less (`over`) or more (`under`) than is asked
 * for. `id`: `knee-over`. What cannot be read off the picture here rests on the event.
 */
export const wasMissing = ({ exercise, poses, events }: Facts, id: string, atMs: number): boolean =>
  id.split('-and-').every((one) => {
    const [, name = '', miss] = /^(.+)-(under|over)$/.exec(one) ?? [];
    const band = exercise.startPose.find(({ measure }) => measure === name);
    const seen = poses.filter(({ timeMs }) => timeMs <= atMs && timeMs > atMs - LOOKED_AT_MS);
    const angles = seen.flatMap((pose) =>
      [jointDeg(pose, name, 'left') ?? [], jointDeg(pose, name, 'right') ?? []].flat(),
    );
    if (!band || angles.length === 0)
      return events.some((event) => event.kind === 'start-pose-missed' && event.what.includes(one));
    return angles.some((deg) =>
      miss === 'over'
        ? deg > (band.max ?? Infinity) - JOINT_ERROR_DEG
        : deg < (band.min ?? -Infinity) + JOINT_ERROR_DEG,
    );
  });

/** A hold is as long as was asked where it is short of it by less than the pictures can tell: a fifth of a second. */
const HOLD_ERROR_MS = 200;
export const isHeld = (facts: Facts, { side, holdMs }: Rep): boolean =>
  holdMs >= askedHoldMs(facts, side) - HOLD_ERROR_MS;

/** The longest that it may have been held, with the error of its angle. */
export const upToMs = ({ holdMs, holdUpToMs }: Rep): number => holdUpToMs ?? holdMs;

/** How long a repetition was truly held at its target; null where nobody knows, or it was not meant to come there. */
const trulyHeldMs = (facts: Facts, { index }: Rep): number | null => {
  const done = truthOf(facts, index);
  return done && done.share >= 1 && done.faults.length === 0 ? done.holdMs : null;
};

/**
 * The end of the hold was seen, and however its angle was read it was held for less than was asked; nor was it truly held for as
 * long, as far as anybody knows.
 */
export const isHeldShort = (facts: Facts, rep: Rep): boolean =>
  !rep.notes.includes('end-not-seen') &&
  upToMs(rep) < askedHoldMs(facts, rep.side) - HOLD_ERROR_MS &&
  (trulyHeldMs(facts, rep) ?? 0) < askedHoldMs(facts, rep.side);

/** It cannot be told whether it was held for as long as was asked. */
export const isHoldOpen = (facts: Facts, rep: Rep): boolean =>
  !isHeld(facts, rep) &&
  (rep.notes.includes('end-not-seen') || upToMs(rep) >= askedHoldMs(facts, rep.side) - HOLD_ERROR_MS);

/** The counted angles of a repetition, by the side whose they are. */
export function anglesOf(
  { exercise }: Facts,
  { side, angles }: Pick<Rep, 'side' | 'angles'>,
): readonly { readonly side: Side; readonly angle: RepAngle }[] {
  if (!isCounted(exercise)) return [];
  const { measure } = exercise.movement;
  const named = side
    ? [{ side, angle: angles[measure] }]
    : (['left', 'right'] as const).map((one) => ({ side: one, angle: angles[limbAngleName(one, measure)] }));
  return named.flatMap((one) => (one.angle ? [{ side: one.side, angle: one.angle }] : []));
}

export const rangeDeg = ({ startDeg, peakDeg }: RepAngle): number => Math.abs(peakDeg - startDeg);

/** Those of near limbs; a far one, whose band is wider, is a guess where a near one moves with it. */
export function sureOf(
  facts: Facts,
  rep: Pick<Rep, 'side' | 'angles'>,
): readonly { readonly side: Side; readonly angle: RepAngle }[] {
  const { exercise } = facts;
  if (!isCounted(exercise)) return [];
  const { measure } = exercise.movement;
  const all = anglesOf(facts, rep);
  const near = all.filter(({ angle }) => angle.bandDeg <= bandAt(measure, angle.peakDeg, { isFar: false }));
  return near.length > 0 ? near : all;
}

/** Whether the repetition or attempt that runs at a moment is of a side in the end; true where none runs, and where the side is noted to be a guess. */
export function isSideOfRep({ reps, rejected }: Facts, side: unknown, atMs: number): boolean {
  const running = [...reps, ...rejected].filter(({ startMs, endMs }) => startMs <= atMs && atMs < endMs);
  const isGuessed = (one: (typeof running)[number]): boolean => 'notes' in one && one.notes.includes('side-guessed');
  return running.length === 0 || running.some((one) => one.side === side || isGuessed(one));
}

/** How far past its target each limb of a repetition came, in the unit of the measure; negative: short of it. */
const pastOf = (facts: Facts, rep: Pick<Rep, 'side' | 'angles'>): readonly number[] => {
  const { exercise } = facts;
  if (!isCounted(exercise)) return [];
  return sureOf(facts, rep).map(({ side, angle }) => {
    const { targetDeg, direction } = forSide(exercise, side).movement;
    return direction === 'opens' ? angle.peakDeg - targetDeg : targetDeg - angle.peakDeg;
  });
};

/** How far past the target the lesser limb of a repetition came; null unmeasured. */
export const pastTarget = (facts: Facts, rep: Pick<Rep, 'side' | 'angles'>): number | null => {
  const past = pastOf(facts, rep);
  return past.length > 0 ? Math.min(...past) : null;
};

/** The same of the limb that went further. */
export const furthestPast = (facts: Facts, rep: Pick<Rep, 'side' | 'angles'>): number | null => {
  const past = pastOf(facts, rep);
  return past.length > 0 ? Math.max(...past) : null;
};

/** Whether all of a repetition is short of its target by more than the camera's error. */
export const isClearlyShort = (facts: Facts, rep: Rep): boolean => {
  const past = furthestPast(facts, rep);
  const bandDeg = Math.max(0, ...anglesOf(facts, rep).map(({ angle }) => angle.bandDeg));
  return past !== null && past < -bandDeg;
};

/** What was truly put into a counted repetition: known where just what was done was counted. */
export function truthOf({ done, reps }: Facts, index: number): Done['reps'][number] | null {
  const sides = (list: readonly { readonly side: Side | null }[]): string => list.map(({ side }) => side).join();
  return done && sides(done.reps) === sides(reps) ? (done.reps[index] ?? null) : null;
}

/** Whether a repetition was brisk: faster out than half of the pace that is asked for. How fast somebody gets into a stretch is no pace. */
export const isBrisk = ({ exercise }: Facts, { startMs, peakMs, notes }: Rep): boolean =>
  exercise.mode === 'repetitions' && !notes.includes('start-not-seen') && peakMs - startMs < briskUnderMs(exercise);

/**
 * Just as it should be, as far as anybody can say: nothing was found in it, all that could be was looked at, it was held as long as was
 * asked, and it came to the target or within the camera's error of it. And nothing was put into it that is a fault.
 */
export const isAsItShouldBe = (facts: Facts, rep: Rep): boolean =>
  rep.faults.length === 0 &&
  rep.unjudged.length === 0 &&
  isHeld(facts, rep) &&
  !isClearlyShort(facts, rep) &&
  (truthOf(facts, rep.index)?.faults ?? []).length === 0;

/** How many of each side that counts for itself, or of both, were asked for and done. */
export function isDoseDone({ exercise, reps, rounds }: Facts): boolean {
  if (exercise.mode === 'guided') return rounds >= exercise.dose.reps;
  if (exercise.sides === 'both') return reps.length >= targetOf(exercise);
  return (['left', 'right'] as const).every(
    (side) => reps.filter((rep) => rep.side === side).length >= exercise.dose.reps,
  );
}

/** The questions to which "no" is the answer hoped for; to all others it is "yes". */
const NO_IS_HOPED = ['hand-under-back'];
const isHoped = ({ question, answer }: SelfReport): boolean =>
  answer === (NO_IS_HOPED.includes(question) ? 'no' : 'yes');

/** The person says that something which no camera sees was otherwise than hoped. */
export const isToldOtherwise = ({ answers }: Facts): boolean =>
  answers.some((given) => given.answer !== 'unsure' && !isHoped(given));

/** Nothing is asked of what no camera sees, or the person has said that all of it was as hoped. */
export const isAllAsHoped = ({ exercise, answers }: Facts): boolean =>
  (exercise.asks ?? []).every((question) => answers.some((given) => given.question === question && isHoped(given)));

/** What no camera sees of the form, and nobody is asked about. */
const OF_NO_FORM = ['muscle-tension', 'grip', 'rotation-degrees', 'true-rotation'];
const ASKED_ABOUT = ['low-back-on-floor', 'pelvic-tilt', 'deep-muscle', 'breath'];
const isFormSeen = ({ exercise: { notSeen, asks = [] } }: Facts): boolean =>
  notSeen.every((id) => OF_NO_FORM.includes(id) || (asks.length > 0 && ASKED_ABOUT.includes(id)));

/** Something may be said of the whole: nothing of the form is out of sight but what the person has said to be as hoped. */
export const isOfTheWhole = (facts: Facts): boolean => isFormSeen(facts) && isAllAsHoped(facts);

/** What the person said to a question was otherwise than hoped, or that they are not sure. */
export const wasAnswered = ({ answers }: Facts, question: string, heard: 'otherwise' | 'unsure'): boolean =>
  answers.some(
    (given) =>
      given.question === question &&
      (heard === 'unsure' ? given.answer === 'unsure' : given.answer !== 'unsure' && !isHoped(given)),
  );

/** What no camera sees in degrees has none to be told. */
const WITHOUT_DEGREES = ['rotation-degrees', 'true-rotation', 'neck-degrees'];
export const isInDegrees = ({ exercise }: Facts): boolean =>
  isCounted(exercise) &&
  SIDED_MEASURES[exercise.movement.measure].unit === 'deg' &&
  !exercise.notSeen.some((id) => WITHOUT_DEGREES.includes(id));

/** Whether it was brisk beyond what a camera mistakes: it measures a way out as up to half a second shorter than it was. */
const isSurelyBrisk = (facts: Facts, rep: Rep): boolean =>
  isBrisk(facts, rep) && rep.peakMs - rep.startMs < 0.6 * briskUnderMs(facts.exercise);

/** How many were surely brisk, or too fast by a rule. */
export const briskCount = (facts: Facts): number =>
  facts.reps.filter((rep) => isSurelyBrisk(facts, rep) || rep.faults.includes('too-fast')).length;

/** The word of the pace was due. */
export const isPaceCued = ({ cues }: Facts): boolean => cues.some(({ id }) => id === 'too-fast');

/** A word of safety is said at once, in the middle of a movement: of one that was not counted in the end nothing else is kept. */
export const isOfNothing = ({ reps }: Facts, { kind, timeMs }: Cue): boolean =>
  kind === 'safety' && !reps.some(({ startMs, endMs }) => startMs <= timeMs && timeMs <= endMs + SAID_AFTER_MS);
/** A cue is said at the latest so long after the repetition that it is about. */
const SAID_AFTER_MS = 3500;

export const timesFound = ({ faults, slips, rejected }: Facts, id: string): number =>
  faults.filter((fault) => fault.id === id).length +
  slips.filter(({ what }) => what === id).length +
  rejected.filter(({ reason }) => reason === id).length;

/** Whether anything was found or heard that carries this id: a fault, a slip, a reason for not counting, the pace. */
export const isFound = (facts: Facts, id: string): boolean =>
  timesFound(facts, id) > 0 ||
  facts.rejected.some(({ reason }) => reason === id) ||
  facts.cues.some((cue) => cue.id === id && isOfNothing(facts, cue)) ||
  (id === 'too-fast' && (isPaceCued(facts) || briskCount(facts) >= 2)) ||
  (id === 'hold-further' && facts.rejected.some(({ reason }) => reason === 'range-too-small')) ||
  (id === 'hold-short' && facts.reps.some((rep) => isHeldShort(facts, rep)));

/** Nothing was found, slipped, did not count, or was said of the pace, and none is known to have been held too short, or not far enough. */
export const isNothingFound = (facts: Facts): boolean =>
  facts.faults.length === 0 &&
  facts.slips.length === 0 &&
  facts.rejected.length === 0 &&
  !isPaceCued(facts) &&
  facts.reps.every((rep) => !isHeldShort(facts, rep) && !isClearlyShort(facts, rep));

/** There is nothing to change, as far as it was seen or said: not in what was done, nor in how much. */
export const isNothingToChange = (facts: Facts): boolean => isNothingFound(facts) && isDoseDone(facts);

/** The mean range of a side over its repetitions, and the widest band; null where it was not measured. */
export function meanRange(
  facts: Facts,
  side: Side,
): { readonly deg: number; readonly bandDeg: number; readonly count: number } | null {
  const angles = facts.reps
    .flatMap((rep) => anglesOf(facts, rep).filter((one) => one.side === side))
    .map(({ angle }) => angle);
  if (angles.length === 0) return null;
  return {
    deg: angles.reduce((sum, angle) => sum + rangeDeg(angle), 0) / angles.length,
    bandDeg: Math.max(...angles.map(({ bandDeg }) => bandDeg)),
    count: angles.length,
  };
}

/** How much of the way from where it began to where it counts an attempt came; the least of its limbs, 1 where none was measured. */
export const shareOfCounting = (facts: Facts, attempt: RejectedRep): number => {
  const { exercise } = facts;
  if (!isCounted(exercise)) return 1;
  const shares = sureOf(facts, attempt).map(({ side, angle }) => {
    const { countAt } = forSide(exercise, side).movement;
    const moved = Math.abs(angle.peakDeg - angle.startDeg);
    switch (countAt.kind) {
      case 'angle':
        return moved / Math.abs(countAt.deg - angle.startDeg);
      case 'way':
        return moved / (countAt.share * Math.abs(countAt.toDeg - angle.startDeg));
      case 'by':
        return moved / countAt.deg;
    }
  });
  return Math.min(1, ...shares);
};
