import { analyzePoses } from '../../../src/core/report/analyze.ts';
import type { CountedExercise } from '../../../src/core/exercise/exercise.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import { fixtureNames, posesOf, truthOf } from '../../../test/fixtures/poses/read-fixture.ts';
import { BASELINES } from './baselines.ts';
import { PERTURBATIONS, type Track } from './perturbations.ts';
import { randomFor } from './random.ts';
import { signalsOf } from './signals.ts';

export const COUNTERS = ['ours', ...(Object.keys(BASELINES) as (keyof typeof BASELINES)[])] as const;
export type Counter = (typeof COUNTERS)[number];

/** One recording, perturbed in one way and judged as one exercise by every counter. */
export interface Case {
  readonly exercise: string;
  readonly fixture: string;
  readonly perturbation: string;
  /** The least and the most repetitions that a counter may find. */
  readonly least: number;
  readonly most: number;
  readonly counted: Readonly<Record<Counter, number>>;
  /** The sides of the repetitions, and the sides that this app reports: `l`, `r`, or `b` for both together. */
  readonly sides: string;
  readonly ourSides: string;
  /** Why this app counted no more: what it rejected, and what it could not judge. */
  readonly ourReasons: readonly string[];
}

/**
 * Every fixture in every perturbation, judged as its own exercise; fixtures that belong to none (`any.*`) as every
 * exercise.
 */
export function* allCases(): Generator<Case> {
  const counted = EXERCISES.filter((exercise) => exercise.movement !== null);
  for (const fixture of fixtureNames()) {
    const { but = [] } = truthOf(fixture);
    const [owner = ''] = fixture.split('.');
    const exercises = counted.filter(({ id }) => (owner === 'any' ? !but.includes(id) : id === owner));
    for (const { id, apply } of PERTURBATIONS) {
      for (const exercise of exercises) {
        const track = apply(trackOf(fixture), randomFor(`${fixture} ${id}`), exercise);
        if (track) yield judge(exercise, fixture, id, track);
      }
    }
  }
}

function trackOf(fixture: string): Track {
  const { reps, unsure = 0 } = truthOf(fixture);
  const peaks = reps.flatMap(({ peakMs }) => (peakMs === undefined ? [] : [peakMs]));
  return {
    poses: posesOf(fixture),
    sides: reps.map(({ side }) => side),
    unsure,
    peaksMs: peaks.length === reps.length ? peaks : null,
  };
}

function judge(exercise: CountedExercise, fixture: string, perturbation: string, track: Track): Case {
  const { reps, rejected, unjudged } = analyzePoses(exercise, track.poses);
  const signals = signalsOf(exercise, track.poses);
  const sum = (counter: keyof typeof BASELINES): number =>
    signals.reduce((total, signal) => total + BASELINES[counter](signal), 0);
  const letter = (side: 'left' | 'right' | null): string => side?.charAt(0) ?? 'b';
  return {
    exercise: exercise.id,
    fixture,
    perturbation,
    least: track.sides.length,
    most: track.sides.length + track.unsure,
    counted: {
      ours: reps.length,
      'one-threshold': sum('one-threshold'),
      'two-thresholds': sum('two-thresholds'),
      smoothed: sum('smoothed'),
      autocorrelation: sum('autocorrelation'),
      template: sum('template'),
    },
    sides: track.sides.map(letter).join(''),
    ourSides: reps.map(({ side }) => letter(side)).join(''),
    ourReasons: [
      ...rejected.map(({ reason, side, startMs }) => `${reason} (${letter(side)} ${seconds(startMs)})`),
      ...unjudged.map(({ reason, startMs, endMs }) => `${reason} ${seconds(startMs)}-${seconds(endMs)}`),
    ],
  };
}

const seconds = (ms: number): string => (ms / 1000).toFixed(1);
