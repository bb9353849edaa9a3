import { describe, expect, it } from 'vitest';
import type { GuidedExercise } from '../../../src/core/exercise/exercise.ts';
import type { SetEvent } from '../../../src/core/record/set-events.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import { makePose, makeTrack, type TrackOptions } from '../../fixtures/make-track.ts';
import { runSet } from '../judge-track.ts';
import { someMeasures } from '../some-measures.ts';
import { finishGuide, NO_GUIDE, stepGuide } from '../../../src/core/judge/guide.ts';
import { startRest } from '../../../src/core/repetition/rest.ts';
import type { FaultCriterion } from '../../../src/core/exercise/fault-criterion.ts';

const isGuided = (exercise: (typeof EXERCISES)[number]): exercise is GuidedExercise => exercise.mode === 'guided';
const guided = EXERCISES.filter(isGuided).filter(({ posture }) => posture === 'supine');

/** Two rounds of three seconds with two between them, so that a test is short. */
const short = (exercise: GuidedExercise): GuidedExercise => ({
  ...exercise,
  dose: { ...exercise.dose, reps: 2, holdMs: 3000 },
  guide: { ...exercise.guide, restMs: 2000 },
});
/** Somebody who lies with bent knees: nothing moves but what the options say. */
const lying = (exercise: GuidedExercise, options: TrackOptions = {}): readonly SetEvent[] =>
  runSet(
    short(exercise),
    makeTrack('march-on-back', {
      path: [
        [0, 0],
        [14_000, 0],
      ],
      ...options,
    }),
  ).events;
const told = (events: readonly SetEvent[]) => events.flatMap((event) => (event.kind === 'guide-told' ? [event] : []));
const faultsIn = (events: readonly SetEvent[]) =>
  events.flatMap((event) => (event.kind === 'fault-found' ? [event.fault] : []));

describe('the guided exercises', () => {
  it('are there: what no camera can count is led by the clock', () => {
    expect(guided.length).toBeGreaterThan(0);
  });

  it.each(guided)('$id is told round by round, from when the person lies ready', (exercise) => {
    const steps = told(lying(exercise));
    expect(steps.map(({ phase, round, rounds }) => [phase, round, rounds])).toEqual([
      ['work', 1, 2],
      ['rest', 1, 2],
      ['work', 2, 2],
      ['rest', 2, 2],
      ['done', 2, 2],
    ]);
    const [first] = steps;
    const sinceMs = steps.map(({ timeMs }) => timeMs - (first?.timeMs ?? 0));
    [0, 3000, 5000, 8000, 10_000].forEach((dueMs, i) =>
      expect(Math.abs((sinceMs[i] ?? 0) - dueMs)).toBeLessThanOrEqual(40),
    );
    expect(steps.map(({ lastsMs }) => lastsMs)).toEqual([3000, 2000, 3000, 2000, 0]);
  });

  it.each(guided)('$id leads the breath through the work, out first, and leaves it free in the rest', (exercise) => {
    const events = lying(exercise);
    const breaths = events.flatMap((event) => (event.kind === 'breath-told' ? [event] : []));
    const work = told(events).filter(({ phase }) => phase === 'work');
    const { outMs } = exercise.guide.breath;
    expect(breaths.map(({ breath }) => breath)).toEqual(outMs < 3000 ? ['out', 'in', 'out', 'in'] : ['out', 'out']);
    expect(breaths[0]?.timeMs).toBe(work[0]?.timeMs);
    // A breath is not longer than what is left of the round.
    for (const { lastsMs } of breaths) expect(lastsMs).toBeLessThanOrEqual(3000);
  });

  it('tell the half of a long round, and not of a short one', () => {
    const [exercise] = guided;
    if (!exercise) throw new Error('expected a guided exercise');
    const halves = (holdMs: number) =>
      runSet(
        { ...exercise, dose: { ...exercise.dose, reps: 1, holdMs } },
        makeTrack('march-on-back', {
          path: [
            [0, 0],
            [14_000, 0],
          ],
        }),
      ).events.flatMap((event) => (event.kind === 'hold-told' ? [event.heldMs] : []));
    expect(halves(10_000)).toEqual([5000]);
    expect(halves(5000)).toEqual([]);
  });

  it.each(guided)('$id stands still through a pause, and goes on with the round that was left', (exercise) => {
    const paused = makeTrack('march-on-back', {
      path: [
        [0, 0],
        [30_000, 0],
      ],
      dropouts: [{ fromMs: 2000, toMs: 15_000, kind: 'no-frame' }],
    });
    const steps = told(runSet(short(exercise), paused).events);
    const sinceMs = steps.map(({ timeMs }) => timeMs - (steps[0]?.timeMs ?? 0));
    expect(steps.map(({ phase, round }) => `${phase} ${round}`)).toEqual([
      'work 1',
      'rest 1',
      'work 2',
      'rest 2',
      'done 2',
    ]);
    expect(Math.abs((sinceMs[1] ?? 0) - 16_000)).toBeLessThanOrEqual(200);
  });

  it.each(guided)('$id does not do again what was done before the person sat up', (exercise) => {
    const lies = (timeMs: number) => ({ ...makePose('march-on-back'), timeMs });
    const kneels = (timeMs: number) => ({ ...makePose('bird-dog'), timeMs });
    const poses = Array.from({ length: 600 }, (_, i) => {
      const timeMs = 40 * i;
      return timeMs > 3600 && timeMs < 8000 ? kneels(timeMs) : lies(timeMs);
    });
    const rounds = told(runSet(short(exercise), poses).events).map(({ phase, round }) => `${phase} ${round}`);
    expect(rounds).toEqual(['work 1', 'rest 1', 'work 2', 'rest 2', 'done 2']);
  });

  it.each(guided)('$id says what is astray while it can be mended, in the work only', (exercise) => {
    const lifted = (fromMs: number) => {
      const { events } = runSet(
        short(exercise),
        makeTrack('march-on-back', {
          path: [
            [0, 0],
            [fromMs, 0],
            [fromMs + 300, 1],
            [fromMs + 1800, 1],
            [fromMs + 2100, 0],
            [14_000, 0],
          ],
          peakDeg: 130,
          atPeak: (stance) => ({ ...stance, headDeg: 25 }),
        }),
      );
      return events.flatMap((event) => (event.kind === 'cue-due' ? [event.cue.id] : []));
    };
    expect(lifted(600)).toEqual(['head-lifts']);
    expect(lifted(10_600)).toEqual([]);
  });

  it.each(guided)('$id counts nothing, and finds nothing wrong with somebody who lies still', (exercise) => {
    for (const noisePx of [0, 1]) {
      const events = lying(exercise, { noisePx });
      expect(faultsIn(events)).toEqual([]);
      expect(events.filter(({ kind }) => kind.startsWith('rep-'))).toEqual([]);
    }
  });

  it.each(guided)('$id sees the head come up', (exercise) => {
    const events = lying(exercise, {
      path: [
        [0, 0],
        [4000, 0],
        [4500, 1],
        [5500, 1],
        [6000, 0],
        [14_000, 0],
      ],
      peakDeg: 130,
      atPeak: (stance) => ({ ...stance, headDeg: 25 }),
    });
    expect(faultsIn(events).map(({ id }) => id)).toEqual(['head-lifts']);
    const [fault] = faultsIn(events);
    expect(Math.abs((fault?.startMs ?? 0) - 4200)).toBeLessThanOrEqual(300);
  });

  it.each(guided)('$id tells at the end what was still going on', (exercise) => {
    const events = lying(exercise, {
      path: [
        [0, 0],
        [4000, 0],
        [4500, 1],
        [5300, 1],
      ],
      peakDeg: 130,
      atPeak: (stance) => ({ ...stance, headDeg: 25 }),
    });
    expect(faultsIn(events).map(({ id }) => id)).toEqual(['head-lifts']);
  });

  it.each(guided)('$id does not begin before anybody lies ready', (exercise) => {
    const { events } = runSet(
      short(exercise),
      makeTrack('bird-dog', {
        path: [
          [0, 0],
          [6000, 0],
        ],
      }),
    );
    expect(told(events)).toEqual([]);
  });
});

describe('what is watched in a guided exercise', () => {
  const [guide] = guided;
  if (!guide) throw new Error('expected a guided exercise');
  /** How long something was past its limit, by how much, and what else was so then. */
  type Look = readonly [forMs: number, change: Parameters<typeof someMeasures>[1]];

  const found = (test: Extract<FaultCriterion, { kind: 'while' }>, looks: readonly Look[], farRestDeg = 90) => {
    const exercise: GuidedExercise = {
      ...short(guide),
      dose: { ...guide.dose, reps: 1, holdMs: 60_000 },
      faults: [{ id: 'watched', kind: 'form', test, source: 'This test.' }],
    };
    const resting = someMeasures(0, { right: { knee: farRestDeg } });
    const rest = { ...startRest(exercise, resting), mean: resting };
    let state = NO_GUIDE;
    let now = 0;
    const events: SetEvent[] = [];
    for (const [forMs, change] of looks)
      for (const endMs = now + forMs; now < endMs; now += 40) {
        const [next, more] = stepGuide(exercise, state, someMeasures(now, change), rest, 'left');
        state = next;
        events.push(...more);
      }
    return faultsIn([...events, ...finishGuide(exercise, state)]).length;
  };

  const trunk = (forMs: number) =>
    ({ kind: 'while', measure: 'trunk', of: 'body', from: 'zero', over: 0, forMs }) as const;
  const knee = { kind: 'while', measure: 'knee', of: 'both', from: 'zero', over: 100, forMs: 300 } as const;

  it('goes on where it lets go for a quarter of a second, and is another time where it does for longer', () => {
    const letsGo = (forMs: number) =>
      found(trunk(300), [
        [1000, { trunk: -10 }],
        [1000, { trunk: 10 }],
        [forMs, { trunk: -10 }],
        [1000, { trunk: 10 }],
        [1000, { trunk: -10 }],
      ]);
    expect(letsGo(280)).toBe(1);
    expect(letsGo(600)).toBe(2);
  });

  it('does not leap for two frames as the model does', () => {
    const lasts = (forMs: number) =>
      found(trunk(0), [
        [1000, { trunk: -10 }],
        [forMs, { trunk: 10 }],
        [1000, { trunk: -10 }],
      ]);
    expect(lasts(80)).toBe(0);
    expect(lasts(200)).toBe(1);
  });

  it('is read ten degrees less surely of the far leg', () => {
    const past = (deg: number) => found(knee, [[1000, { right: { knee: 100 + deg } }]]);
    expect(past(7)).toBe(0);
    expect(past(15)).toBe(1);
  });

  it('is not read at all of a far leg that was told to lie more than twenty degrees otherwise at rest', () => {
    const past = (restDeg: number) => found(knee, [[1000, { right: { knee: 140 } }]], restDeg);
    expect(past(90 + 15)).toBe(1);
    expect(past(90 + 30)).toBe(0);
  });
});
