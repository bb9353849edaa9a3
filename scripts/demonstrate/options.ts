import { parseArgs } from 'node:util';
import type { Side } from '../../src/core/body/landmarks.ts';
import type { ModelSize } from '../../src/ports/seeing.ts';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import { shownExercise } from '../../src/care/figure/shown-exercise.ts';
import { shownFault, type ShownFault } from '../../src/care/figure/shown-fault.ts';
import { EXERCISES, findExercise } from '../../src/exercises/index.ts';

export interface Options {
  readonly exercise: Exercise;
  /** Undefined: both sides in turn, or both together, as the exercise has it. */
  readonly side: Side | undefined;
  /** Of each side that is shown. */
  readonly reps: number;
  /** In every repetition; where it is told only beside one without it, in all but the first of each side. Undefined: none. */
  readonly fault: ShownFault | undefined;
  /** The pose model that sees a film of it; undefined: no film is made, and no model errs. */
  readonly filmedWith: ModelSize | undefined;
  readonly traceFile: string;
}

const MODELS: readonly ModelSize[] = ['lite', 'full', 'heavy'];

/** More repetitions than any dose asks for; the trace of that many is still read in a moment. A choice. */
const MOST_REPS = 50;

/** The options that were given, or one line that says what is wrong with them. */
export function readOptions(args: readonly string[]): Options | string {
  const values = parse(args);
  if (typeof values === 'string') return values;
  const ids = EXERCISES.map(({ id }) => id).join(', ');
  if (!values.exercise) return `--exercise is missing; there are: ${ids}`;
  const exercise = findExercise(values.exercise);
  if (!exercise) return `no exercise "${values.exercise}"; there are: ${ids}`;
  const side = readSide(exercise, values.side);
  if (side !== undefined && side !== 'left' && side !== 'right') return side.amiss;
  const fault = values.fault === undefined ? undefined : shownFault(exercise, values.fault);
  if (fault === null) return `no fault "${values.fault}" of ${exercise.id}; ${faultsOf(exercise)}`;
  const reps = Number(values.reps ?? '1');
  if (!Number.isInteger(reps) || reps < 1 || reps > MOST_REPS)
    return `--reps "${values.reps}" is no whole number from 1 to ${MOST_REPS}`;
  const filmedWith = MODELS.find((size) => size === values.filmed);
  if (values.filmed !== undefined && !filmedWith) return `no model "${values.filmed}"; there are: ${MODELS.join(', ')}`;
  const traceFile = values['trace-out'];
  if (!traceFile) return '--trace-out is missing: the file that the poses are written to';
  return { exercise, side, reps, fault, filmedWith, traceFile };
}

const faultsOf = ({ faults }: Exercise): string =>
  faults.length === 0 ? 'it has none' : `there are: ${faults.map(({ id }) => id).join(', ')}`;

function readSide(exercise: Exercise, side: string | undefined): Side | undefined | { readonly amiss: string } {
  if (side === undefined) return undefined;
  if (side !== 'left' && side !== 'right') return { amiss: `--side "${side}" is neither left nor right` };
  if (shownExercise(exercise).ways.length < 2) return { amiss: `--side: ${exercise.id} has no sides of its own` };
  return side;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        exercise: { type: 'string' },
        fault: { type: 'string' },
        side: { type: 'string' },
        reps: { type: 'string' },
        filmed: { type: 'string' },
        'trace-out': { type: 'string' },
      },
    }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
