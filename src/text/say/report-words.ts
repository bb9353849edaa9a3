import { countedAngles, hasReachedTarget } from '../../core/exercise/counted-angle.ts';
import type { SetSummary } from '../../core/report/summary.ts';
import type { RepAngle } from '../../core/record/set-events.ts';
import { isCounted, type CountedExercise, type Exercise, type OwnFigure } from '../../core/exercise/exercise.ts';
import { forSide } from '../../core/exercise/for-side.ts';
import type { Side } from '../../core/body/landmarks.ts';
import { SIDED_MEASURES } from '../../core/measure/sided-measures.ts';
import { enginesOf, type SetRecord } from '../../core/report/session.ts';
import { engineSentence, exerciseName, ownLimb } from './exercise-words.ts';
import { testName } from './test-words.ts';
import { testOfSet } from '../../core/report/test-history.ts';
import { language, sentenceFor, text } from '../text.ts';

/** One line of the report: a repetition, or a movement that was not counted. */
export interface ReportRow {
  readonly key: string;
  readonly counted: boolean;
  /** The number that was said aloud; null where it was not counted. */
  readonly number: number | null;
  readonly side: Side | 'both';
  readonly atMs: number;
  /** How far the moving angle went from its rest, degrees; null where it was not measured. */
  readonly rangeDeg: number | null;
  /** The same in words; null where it was not measured. */
  readonly range: string | null;
  readonly holdMs: number | null;
  readonly upMs: number | null;
  readonly notes: readonly string[];
  readonly hasFault: boolean;
}

/** Counted and uncounted movements in the order in which they happened. */
export function reportRows(exercise: Exercise, summary: SetSummary): readonly ReportRow[] {
  const targetDeg = targetRangeDeg(exercise, summary);
  const counted = summary.reps.map((rep, index): ReportRow => {
    const angle = movingAngle(exercise, rep.angles);
    return {
      key: `rep-${index}`,
      counted: true,
      number: index + 1,
      side: rep.side ?? 'both',
      atMs: rep.peakMs,
      rangeDeg: rangeOf(angle),
      range: rangeWords(exercise, angle, targetDeg),
      holdMs: rep.holdMs,
      upMs: rep.peakMs - rep.startMs,
      notes: [
        ...rep.faults.map((id) => sentenceFor(text().cues, id)),
        ...rep.notes.map((id) => sentenceFor(text().summary.notes, id)),
      ].filter((note) => note !== null),
      hasFault: rep.faults.length > 0,
    };
  });
  const rejected = summary.rejected.map((one, index): ReportRow => {
    const angle = movingAngle(exercise, one.angles);
    return {
      key: `rejected-${index}`,
      counted: false,
      number: null,
      side: one.side ?? 'both',
      atMs: one.startMs,
      rangeDeg: rangeOf(angle),
      range: rangeWords(exercise, angle, targetDeg),
      holdMs: null,
      upMs: null,
      notes: [text().rejectNotes[one.reason]],
      hasFault: false,
    };
  });
  return [...counted, ...rejected].sort((a, b) => a.atMs - b.atMs);
}

/** A target as it is drawn: of one side, where the sides have targets of their own. */
export interface Target {
  readonly side: Side | 'both';
  /** Degrees from rest, or ms of a hold. */
  readonly value: number;
}

/** What the bars of a set are held against: the hold, or how far the target lies from rest; each side's own where they differ. */
export function targetsOf({ exercise }: SetRecord, summary: SetSummary): readonly Target[] {
  if (!isCounted(exercise)) return [];
  const valueOf = (asked: CountedExercise): number =>
    asked.mode === 'holds' ? asked.dose.holdMs : targetRangeDeg(asked, summary);
  if (!exercise.bySide) return [{ side: 'both', value: valueOf(exercise) }];
  const sides = exercise.sides === 'each' ? SIDES : ownSides(exercise);
  const [first, ...others] = sides.map((side) => ({ side, value: valueOf(forSide(exercise, side)) }));
  if (!first) return [{ side: 'both', value: valueOf(exercise) }];
  return others.every(({ value }) => value === first.value) ? [{ ...first, side: 'both' }] : [first, ...others];
}

const SIDES = ['left', 'right'] as const;

/** The sides whose target is this person's own: both where a plan has set it, else those whose range was found. */
const ownSides = ({ personal, movement }: CountedExercise): readonly Side[] =>
  personal?.plan.includes('range')
    ? SIDES
    : SIDES.filter((side) => personal?.own.some((own) => own.side === side && own.measure === movement.measure));

/** From where a side counts and what it aims at, degrees; null where that is no angle, or not a fixed one. */
export function bandsOf(
  exercise: CountedExercise,
  side: Side,
): { readonly countDeg: number; readonly targetDeg: number } | null {
  const { measure, countAt, targetDeg } = forSide(exercise, side).movement;
  return SIDED_MEASURES[measure].unit === 'deg' && countAt.kind === 'angle'
    ? { countDeg: countAt.deg, targetDeg }
    : null;
}

/** Whether what a set is held against is this person's own: how far, or in holds how long. */
export const hasOwnTarget = ({ mode, personal }: Exercise): boolean =>
  personal !== undefined && (personal.own.length > 0 || personal.plan.includes(mode === 'holds' ? 'dose' : 'range'));

/** "Your target: left about 90°, right about 150°": where the target of an angle is this person's own; else null. */
export function targetSentence(exercise: Exercise): string | null {
  if (!isCounted(exercise) || !hasOwnTarget(exercise)) return null;
  if (SIDED_MEASURES[exercise.movement.measure].unit !== 'deg') return null;
  const t = text().personal;
  const own = ownSides(exercise).map((side) => ({ side, valueDeg: forSide(exercise, side).movement.targetDeg }));
  const [first, second] = own;
  if (!first) return null;
  const targets =
    first.valueDeg === second?.valueDeg ? t.targetBoth(first) : own.map((each) => t.targetSide(each)).join(', ');
  return t.target({ targets });
}

/** How far the target lies from this person's rest, degrees: the mean over the repetitions. */
export function targetRangeDeg(exercise: Exercise, summary: SetSummary): number {
  const { movement } = exercise;
  if (!movement) return 0;
  const starts = [...summary.reps, ...summary.rejected]
    .map((rep) => movingAngle(exercise, rep.angles)?.startDeg)
    .filter((deg) => deg !== undefined);
  const restDeg = starts.length > 0 ? starts.reduce((sum, deg) => sum + deg, 0) / starts.length : movement.restDeg;
  return Math.abs(movement.targetDeg - restDeg);
}

/** How far each side moves on average, degrees from rest, and the widest error band among them; null where a side was not seen. */
export interface SideRange {
  readonly rangeDeg: number;
  readonly bandDeg: number;
}

export function sideRange(exercise: Exercise, summary: SetSummary, side: Side): SideRange | null {
  if (!exercise.movement) return null;
  const { measure } = exercise.movement;
  const name = exercise.sides === 'each' ? measure : `${side}${capitalised(measure)}`;
  const angles = summary.reps
    .filter((rep) => rep.side === null || rep.side === side)
    .map((rep) => rep.angles[name])
    .filter((angle) => angle !== undefined);
  if (angles.length === 0) return null;
  const sumDeg = angles.reduce((sum, angle) => sum + Math.abs(angle.peakDeg - angle.startDeg), 0);
  return { rangeDeg: sumDeg / angles.length, bandDeg: Math.max(...angles.map((angle) => angle.bandDeg)) };
}

/** How long each side was held on average, ms; null where it was not held. */
export function sideHoldMs(summary: SetSummary, side: Side): number | null {
  const holds = summary.reps.filter((rep) => rep.side === side).map((rep) => rep.holdMs);
  return holds.length > 0 ? holds.reduce((sum, ms) => sum + ms, 0) / holds.length : null;
}

/** How many repetitions reached the target. */
export const reachedCount = (exercise: Exercise, summary: SetSummary): number =>
  isCounted(exercise) ? summary.reps.filter((rep) => countedAngles(exercise, rep).some(hasReachedTarget)).length : 0;

/** Why a set has no score: a camera cannot judge the exercise, saw most of it at an angle, or saw too little of it. */
export function whyNoScore({ mode }: Exercise, { reps }: SetSummary): 'guided' | 'oblique' | 'few' {
  if (mode === 'guided') return 'guided';
  const oblique = reps.filter((rep) => rep.notes.includes('view-oblique')).length;
  return oblique > reps.length / 2 ? 'oblique' : 'few';
}

/** A range in the words of its measure: degrees with their band, or a share of the way where the measure is no angle. */
export function rangeSentence(exercise: Exercise, rangeDeg: number, bandDeg: number, targetDeg: number): string {
  const { units } = text();
  if (!exercise.movement || SIDED_MEASURES[exercise.movement.measure].unit === 'deg')
    return units.withBand({ valueDeg: rangeDeg, bandDeg });
  const percent = (value: number): number => (100 * value) / targetDeg;
  return targetDeg > 0 ? units.ofTarget({ percent: percent(rangeDeg), bandPercent: percent(bandDeg) }) : '–';
}

/** Where in the set or the recording, as m:ss. */
export function clockTime(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The day of a session as its device saw it: today, yesterday, or the date. */
export function dayName(epochMs: number, nowEpochMs: number): string {
  const day = (ms: number): string => new Date(ms).toDateString();
  if (day(epochMs) === day(nowEpochMs)) return text().history.today;
  if (day(epochMs) === day(nowEpochMs - 86_400_000)) return text().history.yesterday;
  return new Intl.DateTimeFormat(language(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(epochMs);
}

/** A day of the year, with the year where it is another one. */
export function dayOfYear(epochMs: number, nowEpochMs: number): string {
  const year = (ms: number): number => new Date(ms).getFullYear();
  const sameYear = year(epochMs) === year(nowEpochMs);
  return new Intl.DateTimeFormat(language(), {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(epochMs);
}

/** An own range in words: which limb, when it was found, about how far, and its error band. */
export const ownSentence = (
  { measure, side, valueDeg, bandDeg, foundAtEpochMs }: OwnFigure,
  nowEpochMs: number,
): string =>
  text().personal.own({
    limb: ownLimb(measure, side),
    day: dayOfYear(foundAtEpochMs, nowEpochMs),
    valueDeg,
    bandDeg,
  });

/** The wall-clock time of a session in the zone where it happened. */
export const timeOfDay = (epochMs: number, timeZone: string): string =>
  new Intl.DateTimeFormat(language(), { hour: 'numeric', minute: '2-digit', timeZone }).format(epochMs);

/** What a set was: the exercise, or the timed test that it was done as. */
export const setName = (set: SetRecord): string => {
  const test = testOfSet(set);
  return test ? testName(test.id) : exerciseName(set.exercise);
};

/** What some sets were, each once. */
export const exerciseNames = (sets: readonly SetRecord[]): string => [...new Set(sets.map(setName))].join(', ');

/** Which engine saw a set, from what. */
export function seenSentence(set: SetRecord): string {
  if (set.source.kind === 'trace') return text().summary.seenRecorded({ source: set.source.file });
  const source = set.source.kind === 'camera' ? text().summary.sourceCamera : set.source.file;
  const { seenBy, seenFrom } = text().summary;
  return enginesOf(set)
    .map(({ engine, fromMs }) =>
      fromMs === null
        ? seenBy({ engine: engineSentence(engine), source })
        : seenFrom({ engine: engineSentence(engine), at: clockTime(fromMs) }),
    )
    .join(' ');
}

/** The angle that the exercise counts: of the moving side, or of the better one where both move. */
function movingAngle(exercise: Exercise, angles: Readonly<Record<string, RepAngle>>): RepAngle | null {
  if (!exercise.movement) return null;
  const { measure } = exercise.movement;
  const found = [angles[measure], angles[`left${capitalised(measure)}`], angles[`right${capitalised(measure)}`]].filter(
    (angle) => angle !== undefined,
  );
  const byRange = (a: RepAngle, b: RepAngle): number =>
    Math.abs(b.peakDeg - b.startDeg) - Math.abs(a.peakDeg - a.startDeg);
  return [...found].sort(byRange)[0] ?? null;
}

const capitalised = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

const rangeWords = (exercise: Exercise, angle: RepAngle | null, targetDeg: number): string | null =>
  angle && rangeSentence(exercise, Math.abs(angle.peakDeg - angle.startDeg), angle.bandDeg, targetDeg);

const rangeOf = (angle: RepAngle | null): number | null => (angle ? Math.abs(angle.peakDeg - angle.startDeg) : null);
