import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import { applyPlan, type PlanOverride } from '../../src/core/person/personalise.ts';
import { ownMeasures } from '../../src/core/person/own-range.ts';
import { findTest, TIMED_TESTS, type TimedTest } from '../../src/core/assess/timed-tests.ts';
import { EXERCISES, findExercise } from '../../src/exercises/index.ts';
import type { ModelSize } from '../../src/ports/seeing.ts';
import { parseExercise } from '../../src/schema/exercise.ts';
import type { Mistake } from '../../src/schema/parse.ts';
import { parsePlan } from '../../src/schema/plan.ts';

export interface Options {
  readonly exercise: Exercise;
  /** Finds the person's own range in the exercise instead of judging it. */
  readonly rangeCheck: boolean;
  readonly test: TestWish | null;
  /** Prints what would be said to somebody who did this in front of the camera now, instead of the judgement. */
  readonly speech: boolean;
  readonly model: ModelSize;
  readonly engine: 'auto' | 'litert' | 'mediapipe';
  readonly traceFolder: string | null;
  /** Where the session file of each recording is written. */
  readonly sessionFolder: string | null;
  readonly files: readonly string[];
  /** A recording of the same moments by a second camera, whose clock begins with the first one's; null where there is none. */
  readonly beside: string | null;
}

/**
 * A timed test to judge the recording as. `startMs`: when the beep is heard in the recording; null where there is no
 * beep.
 */
export interface TestWish {
  readonly test: TimedTest;
  readonly startMs: number | null;
}

export const MODELS = ['lite', 'full', 'heavy'] as const;
export const ENGINES = ['litert', 'mediapipe'] as const;

/** The options that were given, or one line that says what is wrong with them. */
export function readOptions(args: readonly string[]): Options | string {
  const parsed = parse(args);
  if (typeof parsed === 'string') return parsed;
  const { values, positionals: files } = parsed;
  const ids = EXERCISES.map(({ id }) => id).join(', ');
  const test = readTest(values.test, values['test-start']);
  if (typeof test === 'string') return test;
  const speech = values.speech === true;
  const wanted = values.exercise ?? test?.test.exerciseId ?? (speech ? exerciseInName(files) : undefined);
  if (!wanted) return `--exercise is missing; there are: ${ids}`;
  const exercise = wanted.endsWith('.json') ? readExercise(wanted) : findExercise(wanted);
  if (typeof exercise === 'string') return exercise;
  if (!exercise) return `no exercise "${wanted}"; there are: ${ids}, and files that end in .json`;
  const amiss = amissWith(exercise);
  if (amiss !== null) return amiss;
  if (test && test.test.exerciseId !== wanted)
    return `${test.test.id} is a test of ${test.test.exerciseId}, not of ${wanted}`;
  const model = MODELS.find((size) => size === (values.model ?? 'full'));
  if (!model) return `no model "${values.model}"; there are: ${MODELS.join(', ')}`;
  const engine = values.engine === undefined ? 'auto' : ENGINES.find((name) => name === values.engine);
  if (!engine) return `no engine "${values.engine}"; there are: ${ENGINES.join(', ')}`;
  if (files.length === 0) return 'no file is named';
  const plan = values.plan === undefined ? {} : readPlan(exercise, values.plan);
  if (typeof plan === 'string') return plan;
  const rangeCheck = values['range-check'] === true;
  if (rangeCheck && ownMeasures(exercise).length === 0)
    return `${exercise.id} has no bands that follow a person's own range; there are: ${withOwn().join(', ')}`;
  if (rangeCheck && values.plan !== undefined) return '--range-check and --plan do not go together';
  if (rangeCheck && test) return '--range-check and --test do not go together';
  const sessionFolder = values['session-out'] ?? null;
  if (sessionFolder !== null && (test || rangeCheck || speech))
    return '--session-out goes with neither --test, --range-check nor --speech';
  const beside = values.beside ?? null;
  if (beside !== null && files.length !== 1) return '--beside goes with one file: that of the first camera';
  const judged = applyPlan(exercise, plan);
  const traceFolder = values['trace-out'] ?? null;
  return { exercise: judged, rangeCheck, test, speech, model, engine, traceFolder, sessionFolder, files, beside };
}

/**
 * Why an exercise cannot be judged, one line for each wrong field; null where nothing is wrong. An exercise of the
 * library is checked like any other data.
 */
export function amissWith(exercise: Exercise): string | null {
  const parsed = parseExercise(JSON.parse(JSON.stringify(exercise)));
  if (parsed.ok) return null;
  return [
    `${exercise.id} cannot be judged yet:`,
    ...parsed.mistakes.map(mistakeLine),
    `npm run check -- --exercise ${exercise.id} says what to do`,
  ].join('\n');
}

/** An exercise from a JSON file, as `npm run author` writes it, or what is wrong with it: one line for each wrong field. */
function readExercise(file: string): Exercise | string {
  try {
    const parsed = parseExercise(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.ok
      ? parsed.value
      : [`${file} is no exercise that can be judged:`, ...parsed.mistakes.map(mistakeLine)].join('\n');
  } catch (error) {
    return `${file}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

const mistakeLine = ({ where, expected }: Mistake): string =>
  expected === 'no such field' ? `  ${where}: there is no such field` : `  ${where}: expected ${expected}`;

/** The exercise that the first file is named after, as `bird-dog.clean.trace.json` is; undefined where it is named otherwise. */
const exerciseInName = ([file = '']: readonly string[]): string | undefined =>
  EXERCISES.find(({ id }) => basename(file).startsWith(`${id}.`))?.id;

/** The test that was asked for, null where none was, or a line that says what is wrong with it. */
function readTest(id: string | undefined, start: string | undefined): TestWish | null | string {
  if (id === undefined)
    return start === undefined ? null : '--test-start says when the beep of a --test was heard; no test is named';
  const test = findTest(id);
  if (!test) return `no test "${id}"; there are: ${TIMED_TESTS.map((one) => one.id).join(', ')}`;
  if (start === undefined) return { test, startMs: null };
  if (test.kind === 'stance') return `--test-start: the clock of ${id} runs from the foot leaving the floor`;
  const startMs = Number(start);
  return start.trim() !== '' && Number.isFinite(startMs)
    ? { test, startMs }
    : `--test-start "${start}" is no number of milliseconds`;
}

const withOwn = (): readonly string[] => EXERCISES.filter((one) => ownMeasures(one).length > 0).map(({ id }) => id);

/** A person's plan for the exercise from a JSON file, or a line that says what is wrong with it. */
function readPlan(exercise: Exercise, file: string): PlanOverride | string {
  try {
    const plan = parsePlan(exercise, JSON.parse(readFileSync(file, 'utf8')));
    return plan.ok ? plan.value : `${file}: at ${plan.where} expected ${plan.expected}`;
  } catch (error) {
    return `${file}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        exercise: { type: 'string' },
        model: { type: 'string' },
        engine: { type: 'string' },
        'trace-out': { type: 'string' },
        'session-out': { type: 'string' },
        plan: { type: 'string' },
        beside: { type: 'string' },
        'range-check': { type: 'boolean' },
        speech: { type: 'boolean' },
        test: { type: 'string' },
        'test-start': { type: 'string' },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};
