import type { Rep, RepNote } from '../record/set-events.ts';
import { isCounted, type CountedExercise, type Exercise } from './exercise.ts';

/** The pace of an exercise that prescribes none: two seconds out, two back (table#rule-pace). */
const PACE_MS = 2000;
/** Of that pace, what is brisk: 1000 ms of the two seconds, for arms 800 (table#rule-pace). */
const BRISK_SHARE = 0.5;
const BRISK_SHARE_ARMS = 0.4;

/**
 * Rendered clips with way outs of known length (1.3 s and more) were measured as up to half a second shorter, of near limbs and far
 * ones alike. Only a way out that is faster than this share of the limit is surely too fast (table#rule-pace).
 */
const SURE_SHARE = 0.6;

/** The time from rest to the furthest point that is asked for. */
export const paceMs = ({ dose }: Exercise): number => dose.paceMs ?? PACE_MS;

/** Rest to the furthest point in less than this is hurried. */
export const briskUnderMs = (exercise: Exercise): number =>
  (exercise.posture === 'upright' ? BRISK_SHARE_ARMS : BRISK_SHARE) * paceMs(exercise);

/** Whether the way out was surely faster than asked. */
const isSurelyHurried = (exercise: CountedExercise, { startMs, peakMs }: Rep): boolean =>
  peakMs - startMs < SURE_SHARE * briskUnderMs(exercise);

/** Whether a repetition may show how far somebody goes: not where it was surely hurried. */
export const tookItsTime = (exercise: CountedExercise, rep: Rep): boolean => !isSurelyHurried(exercise, rep);

/** Notes of repetitions of which it is not known how long their way out took. */
const PACE_UNKNOWN: readonly string[] = ['start-not-seen', 'by-hand'] satisfies readonly RepNote[];

/** What is known of the pace of a repetition. */
export type Pace = 'calm' | 'hurried' | 'untold';

/**
 * The pace of a repetition: the one rule by which the voice slows somebody down, the summary names it and the score has its
 * tempo. `untold`: its start was not seen, or not for sure, or its way was hidden, or a reader has let it count. How fast somebody gets into a stretch is no pace.
 */
export const paceOf = (exercise: Exercise, rep: Rep): Pace => {
  if (!isCounted(exercise) || exercise.mode !== 'repetitions') return 'untold';
  const rules = exercise.faults.filter(({ test }) => test.kind === 'tempo').map(({ id }) => id);
  if (rules.some((id) => rep.faults.includes(id))) return 'hurried';
  const isUnknown = rep.notes.some((note) => PACE_UNKNOWN.includes(note));
  if (isUnknown || rules.some((id) => rep.unjudged.includes(id))) return 'untold';
  if (isSurelyHurried(exercise, rep)) return 'hurried';
  // A way out is measured as shorter than it was: in between it is not known.
  return rep.peakMs - rep.startMs >= briskUnderMs(exercise) ? 'calm' : 'untold';
};

/** How long the way out took, ms; null where its pace is not known, as the time is not then either. */
export const wayOutMs = (exercise: Exercise, rep: Rep): number | null =>
  paceOf(exercise, rep) === 'untold' ? null : rep.peakMs - rep.startMs;

/** Hurried, or held too short, so often in a row, it is worth a word (table#rule-pace). */
export const WORTH_A_WORD = 2;

/** How many are hurried in a row once `rep` is counted; one whose pace is not known ends the row. */
export const hurriedInARow = (before: number, exercise: Exercise, rep: Rep): number =>
  paceOf(exercise, rep) === 'hurried' ? before + 1 : 0;

/** Whether the pace is known of more than half of the repetitions: else nothing is said of that of the set. A choice, unverified. */
export const isPaceTold = (exercise: Exercise, reps: readonly Rep[]): boolean =>
  reps.filter((rep) => paceOf(exercise, rep) !== 'untold').length > reps.length / 2;

/** Whether the repetitions were hurried often enough in a row to be worth a word, in a set whose pace is known. */
export const wereHurried = (exercise: Exercise, reps: readonly Rep[]): boolean => {
  let row = 0;
  return isPaceTold(exercise, reps) && reps.some((rep) => (row = hurriedInARow(row, exercise, rep)) >= WORTH_A_WORD);
};
