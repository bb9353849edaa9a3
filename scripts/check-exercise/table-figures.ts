import { sectionOf } from '../citations.ts';
import { isCounted, type Condition, type Exercise, type FaultRule } from '../../src/core/exercise/exercise.ts';

/**
 * A heading that an exercise needs in docs/exercise-table.md, below its own heading, and the figures that must stand
 * there.
 */
export interface Heading {
  readonly heading: string;
  readonly figures: readonly number[];
}

/** The anchor of a heading of an exercise: `bird-dog-arm-low` of the heading `bird-dog: arm-low`. */
export const anchorFor = (exerciseId: string, heading: string): string => `${exerciseId}-${heading}`;

/** The ways to write a figure: unchanged, without its sign, a share in per cent, ms in seconds. */
const spellings = (value: number): readonly string[] => {
  const size = Math.abs(value);
  const shares = size > 0 && size < 1 ? [size * 100] : [];
  const seconds = size >= 1000 ? [size / 1000] : [];
  return [size, ...shares, ...seconds].map((each) => String(Number(each.toFixed(3))));
};

/** The figures that do not stand below the heading with that anchor; undefined where there is no such heading. */
export function figuresNotIn(page: string, anchor: string, figures: readonly number[]): readonly number[] | undefined {
  const section = sectionOf(page, anchor);
  if (section === undefined) return undefined;
  const written = new Set(section.match(/\d+(?:\.\d+)?/g) ?? []);
  return figures.filter((figure) => !spellings(figure).some((spelling) => written.has(spelling)));
}

const known = (figures: readonly (number | undefined)[]): readonly number[] =>
  figures.filter((figure) => figure !== undefined);

const ofConditions = (conditions: readonly Condition[]): readonly number[] =>
  known(conditions.flatMap(({ min, max }) => [min, max]));

function ofMovement(exercise: Exercise): readonly number[] {
  if (!isCounted(exercise)) return [];
  const { countAt, targetDeg, mostDeg, restDeg, changedDeg, own, attempt, requires, partner } = exercise.movement;
  return [
    ...(countAt.kind === 'way' ? [countAt.toDeg, countAt.share] : [countAt.deg]),
    ...[targetDeg, restDeg, changedDeg],
    ...known([mostDeg, own?.countShare, own?.lessDeg, partner?.countDeg]),
    ...ofConditions([...attempt, ...(requires ?? [])]),
    ...(requires ?? []).flatMap(({ ownShare }) => ownShare ?? []),
  ];
}

/** How long most conditions must hold. This is a rule for all exercises, and need not stand in the table of each. */
const USUAL_MS = 300;

/** Every number in it, however deep. */
const numbersIn = (part: unknown): readonly number[] => {
  if (typeof part === 'number') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(numbersIn) : [];
};

/** The figures that a fault rests on: every number of its criterion, of whatever kind it is. */
export const figuresOf = (test: FaultRule['test']): readonly number[] =>
  numbersIn(test.kind === 'while' && test.forMs === USUAL_MS ? { ...test, forMs: null } : test);

/** The headings that name the sources of an exercise's figures, in their order. */
export function headingsOf(exercise: Exercise): readonly Heading[] {
  const { startPose, stay, dose, faults } = exercise;
  const guide = exercise.mode === 'guided' ? exercise.guide : null;
  const doses = [dose.sets, dose.reps, dose.holdMs, dose.restMs, dose.paceMs ?? 0];
  const guided = guide ? [guide.restMs, guide.breath.outMs, guide.breath.inMs] : [];
  const bands = exercise.mode === 'screen' ? exercise.screen.flatMap((step) => step.figures) : [];
  return [
    { heading: 'start', figures: ofConditions([...startPose, ...stay]) },
    ...(isCounted(exercise) ? [{ heading: 'count', figures: ofMovement(exercise) }] : []),
    { heading: 'dose', figures: [...doses, ...guided].filter((figure) => figure > 0) },
    ...(bands.length > 0
      ? [{ heading: 'bands', figures: bands.flatMap(({ bandDeg, sureChangeDeg }) => [bandDeg, sureChangeDeg]) }]
      : []),
    ...faults.map(({ id, test }) => ({ heading: id, figures: figuresOf(test) })),
  ];
}
