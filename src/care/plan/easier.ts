import type { PlanOverride } from '../../core/person/personalise.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { PlanItem } from './plan.ts';

/** The exercise of the app that is an easier one of this (clinical#progressions). Every other exercise has an easier way of its own. */
const EASIER: Readonly<Record<string, string>> = {
  'dead-bug-heel-tap': 'march-on-back',
  'march-on-back': 'transverse-abdominal',
  bridge: 'pelvic-tilt',
};

/** What an easier one of this is: another exercise where the app has one, else the same with half of it. */
export const easierThan = (exerciseId: string): string => EASIER[exerciseId] ?? exerciseId;

/** Half of a number, rounded to the easier side, and at least one (clinical#pain-next-day; the rounding is a choice, unverified). */
const half = (value: number): number => Math.max(1, Math.floor(value / 2));

/**
 * The dose of an easier one in place of `item`. Another exercise is done as it stands; of the same the repetitions are halved, and of
 * stretches, stances and rounds, which are few and long, the time.
 */
export function easierDose(item: PlanItem, exercise: Exercise): PlanOverride {
  if (exercise.id !== item.exerciseId) return {};
  const { dose } = item;
  if (exercise.mode !== 'holds') return { ...dose, reps: half(dose.reps ?? exercise.dose.reps) };
  return { ...dose, holdMs: half((dose.holdMs ?? exercise.dose.holdMs) / 1000) * 1000 };
}
