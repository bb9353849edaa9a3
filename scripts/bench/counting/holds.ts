import { heldUpToMs } from '../../../src/core/exercise/as-asked.ts';
import { isCounted } from '../../../src/core/exercise/exercise.ts';
import { percentile } from '../../../src/core/maths/numbers.ts';
import type { Rep } from '../../../src/core/record/set-events.ts';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import { fixtureNames, posesOf, truthOf } from '../../../test/fixtures/poses/read-fixture.ts';
import { figureOf, type Figure } from '../figures.ts';
import { textTable } from '../text-table.ts';

/** A repetition without a fault whose pause at the top is known: how much longer than that its hold was read, and may have been. */
interface HeldRep {
  readonly exercise: string;
  readonly mode: 'repetitions' | 'holds';
  readonly offMs: number;
  readonly upToOffMs: number;
}

function* heldReps(): Generator<HeldRep> {
  for (const exercise of EXERCISES.filter(isCounted)) {
    for (const fixture of fixtureNames().filter((name) => name.startsWith(`${exercise.id}.`))) {
      const { reps } = truthOf(fixture);
      const found = analyzePoses(exercise, posesOf(fixture)).reps;
      for (const [index, { holdMs }] of reps.entries()) {
        const rep: Rep | undefined = found[index];
        if (!rep || holdMs === undefined || rep.faults.length > 0) continue;
        const { id, mode } = exercise;
        yield { exercise: id, mode, offMs: rep.holdMs - holdMs, upToOffMs: heldUpToMs(rep) - holdMs };
      }
    }
  }
}

const seconds = (ms: number | null): string => ((ms ?? Number.NaN) / 1000).toFixed(2);

const rowOf = (name: string, reps: readonly HeldRep[]): readonly string[] => {
  const off = reps.map(({ offMs }) => offMs);
  const sizes = off.map(Math.abs);
  return [
    name,
    String(reps.length),
    seconds(percentile(off, 50)),
    seconds(percentile(sizes, 50)),
    seconds(percentile(sizes, 90)),
    seconds(Math.min(...off)),
    seconds(Math.min(...reps.map(({ upToOffMs }) => upToOffMs))),
  ];
};

const MODES = ['repetitions', 'holds'] as const;

/** How the time of a hold compares with the true pause at the top, over all recordings in which that is known. */
export function measureHolds(): { readonly text: string; readonly figures: readonly Figure[] } {
  const reps = [...heldReps()];
  const heads = ['hold, s', 'of', 'middle', 'error p50', 'error p90', 'least', 'least of the longest'];
  const rows = MODES.flatMap((mode) => {
    const ofMode = reps.filter((rep) => rep.mode === mode);
    const ids = [...new Set(ofMode.map(({ exercise }) => exercise))];
    return [
      ...ids.map((id) =>
        rowOf(
          id,
          ofMode.filter(({ exercise }) => exercise === id),
        ),
      ),
      rowOf(`all ${mode}`, ofMode),
    ];
  });
  return {
    text: `${textTable([heads, ...rows], 1)}\nhold: as read, less the true pause; longest: the longest that it may have been`,
    figures: MODES.map((mode) =>
      figureOf(
        `judgement.hold-error.${mode}`,
        reps.filter((rep) => rep.mode === mode).map(({ offMs }) => Math.abs(offMs)),
        'ms',
      ),
    ),
  };
}
