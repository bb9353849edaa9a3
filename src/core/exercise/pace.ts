import { bandAt } from '../measure/sided-measures.ts';
import type { Rep, RepAngle, RepNote } from '../record/set-events.ts';
import { countedAngles } from './counted-angle.ts';
import { isCounted, type CountedExercise, type Exercise } from './exercise.ts';

/** The pace of an exercise that prescribes none: two seconds out, two back (table#rule-pace). */
const PACE_MS = 2000;
/** Of that pace, what is brisk: 1000 ms of the two seconds, for arms 800 (table#rule-pace). */
const BRISK_SHARE = 0.5;
const BRISK_SHARE_ARMS = 0.4;

/**
 * A far limb cannot be told from the near one until it is clear of it, so that its start is seen late. Only a way out
 * that is faster than this share of the limit is surely too fast (table#rule-pace).
 */
const FAR_TEMPO_SHARE = 0.6;

/** The time from rest to the furthest point that is asked for. */
export const paceMs = ({ dose }: Exercise): number => dose.paceMs ?? PACE_MS;

/** Rest to the furthest point in less than this is hurried. */
export const briskUnderMs = (exercise: Exercise): number =>
  (exercise.posture === 'upright' ? BRISK_SHARE_ARMS : BRISK_SHARE) * paceMs(exercise);

/** Whether only a far limb shows the movement. Its band is wider: so it is known for one here. */
const isOfFarLimb = (exercise: CountedExercise, rep: Rep): boolean => {
  const { measure } = exercise.movement;
  const angles = countedAngles(exercise, rep).map(({ angle }) => angle);
  const isFar = ({ peakDeg, bandDeg }: RepAngle): boolean => bandDeg > bandAt(measure, peakDeg, { isFar: false });
  return angles.length > 0 && angles.every(isFar);
};

/** Whether the way out was surely faster than asked. */
const isSurelyHurried = (exercise: CountedExercise, rep: Rep): boolean => {
  const share = isOfFarLimb(exercise, rep) ? FAR_TEMPO_SHARE : 1;
  return rep.peakMs - rep.startMs < share * briskUnderMs(exercise);
};

/** Whether a repetition may show how far somebody goes: not where it was surely hurried. */
export const tookItsTime = (exercise: CountedExercise, rep: Rep): boolean => !isSurelyHurried(exercise, rep);

/** What is known of the pace of a repetition. */
export type Pace = 'calm' | 'hurried' | 'untold';

/**
 * The pace of a repetition: the one rule by which the voice slows somebody down, the summary names it and the score has its
 * tempo. `untold`: its start was not seen, or not for sure, or its way was hidden. How fast somebody gets into a stretch is no pace.
 */
export const paceOf = (exercise: Exercise, rep: Rep): Pace => {
  if (!isCounted(exercise) || exercise.mode !== 'repetitions') return 'untold';
  const rules = exercise.faults.filter(({ test }) => test.kind === 'tempo').map(({ id }) => id);
  if (rules.some((id) => rep.faults.includes(id))) return 'hurried';
  const startUnseen = rep.notes.includes('start-not-seen' satisfies RepNote);
  if (startUnseen || rules.some((id) => rep.unjudged.includes(id))) return 'untold';
  if (isSurelyHurried(exercise, rep)) return 'hurried';
  // A far limb was on its way for longer than it was seen to be: in between it is not known.
  return rep.peakMs - rep.startMs >= briskUnderMs(exercise) ? 'calm' : 'untold';
};

/** Hurried, or held too short, so often in a row, it is worth a word (table#rule-pace). */
export const WORTH_A_WORD = 2;

/** How many are hurried in a row once `rep` is counted; one whose pace is not known neither breaks nor adds to the row. */
export const hurriedInARow = (before: number, exercise: Exercise, rep: Rep): number => {
  const pace = paceOf(exercise, rep);
  return pace === 'untold' ? before : pace === 'hurried' ? before + 1 : 0;
};

/** Whether the repetitions were hurried often enough in a row to be worth a word. */
export const wereHurried = (exercise: Exercise, reps: readonly Rep[]): boolean => {
  let row = 0;
  return reps.some((rep) => (row = hurriedInARow(row, exercise, rep)) >= WORTH_A_WORD);
};
