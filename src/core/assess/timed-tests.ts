import type { CountedExercise, Exercise } from '../exercise/exercise.ts';
import type { SidedMeasure } from '../measure/sided-measures.ts';
import type { ChairTestId } from '../record/test-result.ts';

/**
 * The timed tests as data: what ends them, how often they are done. Figures: clinical#timed-tests, with their sources.
 */
export interface ChairTest {
  readonly id: ChairTestId;
  readonly kind: 'chair';
  readonly exerciseId: 'sit-to-stand';
  /** After so many full stands, at the seat contact; or when the time is up. */
  readonly end: { readonly kind: 'stands'; readonly count: number } | { readonly kind: 'time'; readonly ms: number };
  /** Of several attempts the best is kept. */
  readonly attempts: number;
}

export interface StanceTest {
  readonly id: 'single-leg-stance';
  readonly kind: 'stance';
  readonly exerciseId: 'single-leg-stance';
  /** Longer than this is not asked of anybody. */
  readonly capMs: number;
  /** Tries on each leg; the best is kept. */
  readonly tries: number;
  readonly attempts: 1;
}

export type TimedTest = ChairTest | StanceTest;

/**
 * The protocols: clinical#test-five-times-sit-to-stand, clinical#test-thirty-second-chair-stand,
 * clinical#test-single-leg-stance.
 */
export const TIMED_TESTS: readonly TimedTest[] = [
  // From "Go" to the buttocks touching after the 5th stand; two attempts, the best counts (sralab.org; Bohannon 2006).
  {
    id: 'five-times-sit-to-stand',
    kind: 'chair',
    exerciseId: 'sit-to-stand',
    end: { kind: 'stands', count: 5 },
    attempts: 2,
  },
  // Full stands in 30 s, more than half-way up at the end counts; one trial (Rikli and Jones 1999).
  {
    id: 'thirty-second-chair-stand',
    kind: 'chair',
    exerciseId: 'sit-to-stand',
    end: { kind: 'time', ms: 30_000 },
    attempts: 1,
  },
  // Eyes open, arms crossed, at most 45 s, best of three on each leg (Springer 2007).
  {
    id: 'single-leg-stance',
    kind: 'stance',
    exerciseId: 'single-leg-stance',
    capMs: 45_000,
    tries: 3,
    attempts: 1,
  },
];

/** The test of that id, or undefined. */
export const findTest = (id: string): TimedTest | undefined => TIMED_TESTS.find((test) => test.id === id);

/** The tests that an exercise can be done as. */
export const testsOf = ({ id }: Exercise): readonly TimedTest[] =>
  TIMED_TESTS.filter(({ exerciseId }) => exerciseId === id);

const READ: Readonly<Record<TimedTest['kind'], readonly SidedMeasure[]>> = {
  chair: ['stand', 'hip', 'knee', 'handToThigh'],
  stance: ['footLift'],
};

/** The exercise while it is done as a test: no fault of form is looked for, and what the test reads is measured. */
export const asTest = (exercise: CountedExercise, test: TimedTest): CountedExercise => ({
  ...exercise,
  faults: [],
  alsoRead: READ[test.kind],
});
