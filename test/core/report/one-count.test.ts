import { describe, expect, it } from 'vitest';
import { isCounted } from '../../../src/core/exercise/exercise.ts';
import { snapshotOf } from '../../../src/core/judge/snapshot.ts';
import type { Rep, SetEvent } from '../../../src/core/record/set-events.ts';
import { summarise } from '../../../src/core/report/summary.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import { fixtureNames, posesOf } from '../../fixtures/poses/read-fixture.ts';
import { openSet } from '../judge-track.ts';

const repsIn = (events: readonly SetEvent[]): readonly Rep[] =>
  events.flatMap((event) => (event.kind === 'rep-counted' ? [event.rep] : []));
const of = (reps: readonly Rep[], side: Rep['side']): number => reps.filter((rep) => rep.side === side).length;

/** The sides that are told while a repetition runs, beginning, peak and slips, each once. */
const toldDuring = (events: readonly SetEvent[], { startMs, endMs }: Rep): ReadonlySet<Rep['side']> =>
  new Set(
    events.flatMap((event) => {
      const isOfMovement =
        event.kind === 'rep-began' ||
        event.kind === 'peak-reached' ||
        event.kind === 'hold-slipped' ||
        event.kind === 'hold-resumed';
      return isOfMovement && event.timeMs > startMs && event.timeMs < endMs ? [event.side] : [];
    }),
  );

const COUNTED = EXERCISES.filter(isCounted);
const tracks = COUNTED.flatMap((exercise) =>
  fixtureNames()
    .filter((name) => name.startsWith(`${exercise.id}.`))
    .map((name) => ({ name, exercise })),
);
const clean = tracks.filter(({ name }) => name.endsWith('.clean'));

describe('what is counted on each side', () => {
  it('is looked at in every exercise', () => {
    expect(new Set(tracks.map(({ exercise }) => exercise.id))).toEqual(new Set(COUNTED.map(({ id }) => id)));
  });

  it.each(tracks)('is the same on the screen, in the summary and in what was told: $name', ({ name, exercise }) => {
    const { state, events } = openSet(exercise, posesOf(name));
    const reps = repsIn(events);
    const told = { left: of(reps, 'left'), right: of(reps, 'right'), both: of(reps, null), total: reps.length };
    expect(snapshotOf(state).counted).toEqual(told);
    expect(summarise(exercise, events, 0).counted).toEqual(told);
  });

  it.each(clean)('has the side that was told while it moved: $name', ({ name, exercise }) => {
    const { events } = openSet(exercise, posesOf(name));
    const reps = repsIn(events);
    expect(reps.length).toBeGreaterThan(0);
    // The other limb may stir while this one moves, and of a quick repetition nothing may be told before it counts.
    for (const rep of reps) {
      const told = toldDuring(events, rep);
      if (told.size > 0) expect(told).toContain(rep.side);
    }
  });
});
