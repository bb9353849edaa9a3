import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { asTest, TIMED_TESTS } from '../../src/core/assess/timed-tests.ts';
import type { CountedExercise } from '../../src/core/exercise/exercise.ts';
import { ownMeasures } from '../../src/core/person/own-range.ts';
import { applyPlan } from '../../src/core/person/personalise.ts';
import { EXERCISES, findExercise } from '../../src/exercises/index.ts';
import type { SetEvent } from '../../src/core/record/set-events.ts';
import { enginesOf } from '../../src/core/report/session.ts';
import { summarise } from '../../src/core/report/summary.ts';
import { readSet, setEvents, session } from '../../src/schema/session.ts';
import { parseBy } from '../../src/schema/parse.ts';
import { DEFAULT_SETTINGS, parseSettings } from '../../src/schema/settings.ts';
import { someEvents, someSession, someSet } from '../fixtures/some-session.ts';
import { someChairResult, someStanceResult } from '../fixtures/some-test-result.ts';

describe('a stored session', () => {
  it('is read back whole', () => {
    const whole = { ...someSession('a'), sets: [{ ...someSet('s', 'a'), events: someEvents(3) }] };
    expect(v.parse(session, JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });

  it('is read back with what was said and done live; a note that does not read costs itself alone', () => {
    const note = { id: 'n', atEpochMs: 3, by: 'patient', name: null, deed: { kind: 'admitted' } } as const;
    const odd = { id: 'm', atEpochMs: 3, by: 'patient', name: null, deed: { kind: 'danced' } };
    const whole = { ...someSession('a'), live: [note], sets: [] };
    expect(v.parse(session, JSON.parse(JSON.stringify(whole)))).toEqual(whole);
    expect(v.parse(session, { ...whole, live: [odd, note, null] })).toEqual(whole);
    expect(v.parse(session, { ...whole, live: 7 })).toEqual({ ...whole, live: [] });
  });

  it('is read back whole with what was missing of the start pose, and with a set of which nothing else was told', () => {
    const lack = { missing: ['hip', 'knee'], what: 'hip-over-and-knee-over' } as const;
    const span = { startMs: 1000, endMs: 9000, reason: 'start-pose', ...lack } as const;
    const events: readonly SetEvent[] = [
      { kind: 'start-pose-missed', timeMs: 4000, ...lack },
      { kind: 'start-pose-ended', timeMs: 9000, span },
      { kind: 'nothing-tried', timeMs: 20_000, span: { startMs: 9500, endMs: 19_000, reason: 'no-attempt' } },
    ];
    const set = { ...someSet('s', 'a'), events };
    const summary = summarise(set.exercise, events, 20_000);
    expect(summary.unjudged.map(({ reason }) => reason)).toEqual(['start-pose', 'no-attempt']);
    const whole = { ...someSession('a'), sets: [{ ...set, summary }] };
    expect(v.parse(session, JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });

  it('names each engine that saw it, and when it took over; one of an older app names one', () => {
    const lite = { name: 'litert', model: 'lite', accelerator: 'wasm' } as const;
    const changed = { kind: 'engine-changed', timeMs: 42_000, engine: lite } as const;
    const whole = { ...someSession('a'), sets: [{ ...someSet('s', 'a'), events: [...someEvents(1), changed] }] };
    const [set] = v.parse(session, JSON.parse(JSON.stringify(whole))).sets;
    expect(set && enginesOf(set)).toEqual([
      { engine: someSet('s', 'a').engine, fromMs: null },
      { engine: lite, fromMs: 42_000 },
    ]);
    expect(enginesOf({ ...someSet('s', 'a'), events: someEvents(1) })).toHaveLength(1);
  });

  it('is read back whole where it was a timed test', () => {
    for (const result of [someChairResult(), someStanceResult({ left: 12_000 })]) {
      const events: readonly SetEvent[] = [
        { kind: 'test-told', timeMs: 100, test: result.test, phase: 'running', leg: null },
        { kind: 'test-counted', timeMs: 900, count: 1 },
        ...('tries' in result ? result.tries : []).map((tried): SetEvent => ({
          kind: 'test-tried',
          timeMs: tried.endMs,
          tried,
        })),
        { kind: 'test-ended', timeMs: 15_400, result },
      ];
      const set = { ...someSet('s', 'a'), events };
      const summary = summarise(set.exercise, events, 15_400);
      expect(summary.test).toEqual({ id: result.test, result });
      const whole = { ...someSession('a'), sets: [{ ...set, summary }] };
      expect(v.parse(session, JSON.parse(JSON.stringify(whole)))).toEqual(whole);
    }
  });

  it('that a killed tab cut short keeps the tries that were done', () => {
    const { tries } = someStanceResult({ left: 12_000, right: 8000 });
    const events: readonly SetEvent[] = [
      { kind: 'test-told', timeMs: 100, test: 'single-leg-stance', phase: 'ready', leg: 'left' },
      ...tries.map((tried): SetEvent => ({ kind: 'test-tried', timeMs: tried.endMs, tried })),
    ];
    const { test } = summarise(someSet('s', 'a').exercise, events, 30_000);
    expect(test?.result).toMatchObject({
      outcome: 'stopped',
      best: { left: { heldMs: 12_000 }, right: { heldMs: 8000 } },
    });
    expect(summarise(someSet('s', 'a').exercise, events.slice(0, 1), 900).test).toEqual({
      id: 'single-leg-stance',
      result: null,
    });
  });

  it('of before there were tests is no test', () => {
    const summary = summarise(someSet('s', 'a').exercise, someEvents(3), 12_000);
    expect(summary).not.toHaveProperty('test');
  });

  it('is not read where its exercise is none, or contradicts itself', () => {
    const whole = { ...someSession('a'), sets: [{ ...someSet('s', 'a'), events: someEvents(3) }] };
    const { movement, ...other } = someSet('s', 'a').exercise;
    for (const [exercise, expected] of [
      [other, 'an exercise (movement: to be given)'],
      [
        { ...other, movement: { ...movement, restDeg: 170 } },
        'an exercise (movement.countAt.deg: above 170, the restDeg of what opens)',
      ],
    ])
      expect(parseBy(session, { ...whole, sets: [{ ...whole.sets[0], exercise }] })).toEqual({
        ok: false,
        where: 'sets.0.exercise',
        expected,
      });
  });

  it('is read with every exercise that this app can have begun: the own range of anybody, and timed tests', () => {
    const begun = [
      ...EXERCISES,
      ...TIMED_TESTS.map((test) => asTest(findExercise(test.exerciseId) as CountedExercise, test)),
      ...EXERCISES.flatMap((exercise) =>
        ownMeasures(exercise).flatMap((measure) =>
          Array.from({ length: 26 }, (_, step) => 8 * step).map((valueDeg) => {
            const figure = { measure, side: 'left', bandDeg: 8, foundAtEpochMs: 1 } as const;
            return applyPlan(exercise, {}, [{ ...figure, valueDeg, peaksDeg: [valueDeg, valueDeg, valueDeg] }]);
          }),
        ),
      ),
    ];
    const set = { ...someSet('s', 'a'), events: [] };
    const refused = begun.flatMap((exercise) => {
      const read = readSet(structuredClone({ ...set, exercise }), []);
      return read.kind === 'set' ? [] : [`${exercise.id}: ${read.mistakes[0]?.expected}`];
    });
    expect(refused).toEqual([]);
  });

  it('says where it is damaged', () => {
    const events = JSON.parse(JSON.stringify(someEvents(3)));
    events[1].rep.peakMs = 'soon';
    expect(parseBy(setEvents, events)).toEqual({ ok: false, where: '1.rep.peakMs', expected: 'number' });
  });

  it('does not take an event that nobody knows', () => {
    expect(parseBy(setEvents, [{ kind: 'rep-guessed', timeMs: 0 }]).ok).toBe(false);
  });
});

describe('a set that no longer reads whole', () => {
  const set = { ...someSet('s', 'a'), summary: summarise(someSet('s', 'a').exercise, someEvents(3), 12_000) };

  it('keeps what reads of it: a summary, an answer or a stretch that does not is left out and counted', () => {
    const read = readSet({ ...set, summary: { reps: 3 }, selfReport: 'good' } as never, [
      someEvents(1),
      [{ kind: 'rep-guessed', timeMs: 1 }],
    ]);
    expect(read).toMatchObject({
      kind: 'set',
      set: { summary: null, events: someEvents(1), partsLeftOut: 3 },
      mistakes: [{ where: 'summary: exerciseId' }, { where: 'selfReport: the whole' }, { where: 'events.1: 0.kind' }],
    });
    expect(read.set).not.toHaveProperty('selfReport');
  });

  it('without an exercise shows its name and its count, by its summary or else by what happened', () => {
    const exercise = { ...set.exercise, mode: 'swimming' };
    expect(readSet({ ...set, exercise } as never, []).set).toEqual({
      id: 's',
      exercise: { id: 'bird-dog', mode: 'repetitions', words: 'bird-dog' },
      startedAtEpochMs: set.startedAtEpochMs,
      done: 3,
      durationMs: 12_000,
      unread: 'exercise',
    });
    expect(readSet({ ...set, exercise, summary: null } as never, [someEvents(2)]).set).toMatchObject({ done: 2 });
  });

  it('of which nothing reads is a set all the same', () => {
    expect(readSet({ id: 's' }, [])).toMatchObject({
      kind: 'unreadable',
      set: { id: 's', exercise: null, startedAtEpochMs: null, done: 0, durationMs: null, unread: 'set' },
    });
    expect(readSet({ id: 's', exercise: 'x', summary: 'y', startedAtEpochMs: 'z' } as never, ['w'])).toMatchObject({
      kind: 'unreadable',
      set: { exercise: null, done: 0 },
    });
  });
});

describe('remembered settings', () => {
  it('are read back', () => {
    const chosen = { ...DEFAULT_SETTINGS, cameraId: 'x', muted: true, wordsPerMinute: 120 };
    expect(parseSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
  });

  it.each([null, undefined, 'x', 7, [], {}])('that are %j are the defaults', (json) => {
    expect(parseSettings(json)).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what is understood and take the default for the rest', () => {
    expect(parseSettings({ ...DEFAULT_SETTINGS, muted: true, model: 'huge', wordsPerMinute: 1e9 })).toEqual({
      ...DEFAULT_SETTINGS,
      muted: true,
    });
  });
});
