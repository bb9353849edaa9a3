/** The words on the pages of a run: before, during and after a set. */
import type { Exercise } from '../../core/exercise/exercise.ts';
import { countableOf } from '../../core/exercise/exercise.ts';
import type { Placement } from '../../core/exercise/placement.ts';
import type { StartCheckLine } from '../../core/judge/start-check.ts';
import type { TestId } from '../../core/record/test-result.ts';
import { catalogue } from '../in-use.ts';
import { exerciseName } from './card.ts';
import { countOf, emphasise, whole, type Emphasis } from './forms.ts';
import { testName } from './test.ts';

/** The parts of a run that words need. */
interface Run {
  readonly exercise: Exercise;
  readonly test: { readonly id: TestId } | null;
  readonly set: number;
  readonly sets: number;
}

/** The name of a run: of its timed test, or of its exercise. */
export const runName = ({ exercise, test }: Pick<Run, 'exercise' | 'test'>): string =>
  test ? testName(test.id) : exerciseName(exercise);

/** Which set of a run this is; in a test, which attempt. */
export const setOfRun = ({ set, sets, test }: Pick<Run, 'set' | 'sets' | 'test'>): string => {
  const t = catalogue();
  return test
    ? t.test.words.attempt({ attempt: whole(set), attempts: whole(sets) })
    : t.practise.set({ set: whole(set), sets: whole(sets) });
};

/**
 * A line of the list before a set. The condition is emphasised; the state is for a screen reader, in place of the sign.
 */
export function checkLine({ id, state }: StartCheckLine, at: Placement['at']): Emphasis {
  const t = catalogue().check;
  const line = id === 'view' ? t.views[at] : t.lines[id];
  return emphasise(t.line({ line, state: t.lineStates[state] }), line);
}

interface Counted {
  readonly left: number;
  readonly right: number;
  readonly total: number;
}

/** The count with its target, the count emphasised; without a target, the count alone. */
export function countParts(count: number, target: number): Emphasis {
  const digits = whole(count);
  if (target === 0) return { before: '', strong: digits, after: '' };
  return emphasise(catalogue().practise.countOf({ count: digits, target: whole(target) }), digits);
}

/** The count for a screen reader, with both sides where they are counted separately. */
export function countLabel({ total, left, right }: Counted, target: number, eachSide: boolean): string {
  const t = catalogue().practise;
  const figures = { count: whole(total), target: whole(target) };
  return eachSide ? t.countLabel({ ...figures, left: whole(left), right: whole(right) }) : t.countLabelBoth(figures);
}

/** How many seconds of how many a hold has lasted. */
export const holdSentence = (seconds: number, target: number): string =>
  catalogue().practise.holdOf({ seconds: whole(seconds), target: whole(target) });

/** Seconds of a hold or of a test's clock, the number emphasised. `of`: where they end; 0 where nothing ends them. */
export function secondsParts(seconds: number, of: number): Emphasis {
  const t = catalogue().practise;
  const digits = whole(seconds);
  const sentence = of > 0 ? t.secondsOf({ seconds: digits, target: whole(of) }) : t.secondsOnly({ seconds: digits });
  return emphasise(sentence, digits);
}

/** A clock, for a screen reader. */
export const clockLabel = (seconds: number): string => catalogue().test.words.clock({ seconds: countOf(seconds) });

/** The count of the set that has ended, when a rest begins. */
export const restLead = (exercise: Exercise, count: number): string =>
  catalogue().practise.restLead({ of: countableOf(exercise), count: countOf(count) });
