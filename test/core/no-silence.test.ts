import { describe, expect, it } from 'vitest';
import { movesAt, NOT_MOVING, stepMoving, type MovingState } from '../../src/core/body/moving.ts';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import { TELL_AFTER_MS } from '../../src/core/judge/tell-after.ts';
import { startSet, stepSet } from '../../src/core/judge/step.ts';
import type { SetEvent } from '../../src/core/record/set-events.ts';
import { EXERCISES } from '../../src/exercises/index.ts';
import { fixtureNames, posesOf } from '../fixtures/poses/read-fixture.ts';
import { runSet } from './judge-track.ts';
import { overlapping } from './overlapping.ts';

/**
 * Every recording as every exercise takes most of a minute: `SILENCE=all npx vitest run --project unit test/core/no-silence.test.ts`.
 * Without it each recording is judged as every third exercise, another third for the next.
 */
const EVERY = process.env.SILENCE === 'all' ? 1 : 3;
const pairs = fixtureNames().flatMap((fixture, index) => ({
  fixture,
  exercises: EXERCISES.filter((_exercise, number) => (index + number) % EVERY === 0),
}));

/** For how long somebody is seen to move in a recording. */
function movedMs(exercise: Exercise, fixture: string): number {
  let state = startSet(exercise);
  let moving: MovingState = NOT_MOVING;
  let lastMs: number | null = null;
  let ms = 0;
  for (const pose of posesOf(fixture)) {
    [state] = stepSet(state, pose);
    const { points, measures } = state;
    if (points && measures)
      moving = stepMoving(moving, points, { ...measures, guessed: measures.guessed | measures.cut, noise: 0 });
    if (movesAt(moving, pose.timeMs)) ms += Math.min(200, pose.timeMs - (lastMs ?? pose.timeMs));
    lastMs = pose.timeMs;
  }
  return ms;
}

/** Counted, rejected, led by the clock, recorded; or a reason why not. */
const tells = (event: SetEvent): boolean =>
  'span' in event || ['rep-counted', 'rep-rejected', 'guide-told', 'screen-taken'].includes(event.kind);

describe('no recording with movement in it ends in silence, and no moment of it has two reasons', () => {
  it.each(pairs)('$fixture', ({ fixture, exercises }) => {
    const double: string[] = [];
    const silent = exercises.filter((exercise) => {
      const { events } = runSet(exercise, posesOf(fixture));
      const spans = events.flatMap((event) => ('span' in event ? [event.span] : []));
      double.push(...overlapping(spans).map((which) => `${exercise.id}: ${which}`));
      return !events.some(tells) && movedMs(exercise, fixture) >= TELL_AFTER_MS;
    });
    expect(silent.map(({ id }) => id)).toEqual([]);
    expect(double).toEqual([]);
  });
});
