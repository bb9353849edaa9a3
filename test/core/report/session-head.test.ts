import { describe, expect, it } from 'vitest';
import type { SetEvent } from '../../../src/core/record/set-events.ts';
import type { Session, SetRecord } from '../../../src/core/report/session.ts';
import { headOf, needsEvents } from '../../../src/core/report/head-of.ts';
import { askedInSession, doneInSession, topicsOf } from '../../../src/core/report/session-head.ts';
import { summarise } from '../../../src/core/report/summary.ts';
import { findExercise } from '../../../src/exercises/index.ts';
import type { Exercise } from '../../../src/core/exercise/exercise.ts';
import { someEvents, someSession, someSet } from '../../fixtures/some-session.ts';
import { someChairResult } from '../../fixtures/some-test-result.ts';

const sessionOf = (sets: readonly SetRecord[]): Session => ({ ...someSession('a'), status: 'finished', sets });
const set = (id: string, exerciseId: string, events: readonly SetEvent[], isOpen = false): SetRecord => {
  const exercise = findExercise(exerciseId) as Exercise;
  return { ...someSet(id, 'a'), exercise, events, summary: isOpen ? null : summarise(exercise, events, 9000) };
};
const round = (number: number): SetEvent => ({
  kind: 'guide-told',
  timeMs: 9000 * number,
  phase: 'rest',
  round: number,
  rounds: 10,
  lastsMs: 4000,
});

describe('the head of a session', () => {
  it('counts the repetitions of a set that has been summed up from its summary, without its events', () => {
    const whole = set('s', 'bird-dog', someEvents(3));
    expect(needsEvents(whole)).toBe(false);
    expect(headOf(sessionOf([whole]))).toEqual(headOf(sessionOf([{ ...whole, events: [] }])));
    expect(doneInSession(headOf(sessionOf([whole])))).toBe(3);
  });

  it('keeps how many were asked for, also of a guided set, and not of a timed test', () => {
    const guided = set('g', 'transverse-abdominal', [round(1)]);
    expect(headOf(sessionOf([set('s', 'bird-dog', someEvents(3)), guided])).sets.map(({ asked }) => asked)).toEqual([
      12, 10,
    ]);
    const result = someChairResult();
    const test = set('t', 'sit-to-stand', [{ kind: 'test-ended', timeMs: 9000, result }]);
    expect(headOf(sessionOf([test])).sets[0]).not.toHaveProperty('asked');
  });

  it('is asked for as many as its sets together, and for nobody knows how many where one of them does not tell', () => {
    const head = headOf(sessionOf([set('s', 'bird-dog', someEvents(3)), set('b', 'bridge', [])]));
    expect(askedInSession(head)).toBe(22);
    const older = head.sets.map(({ asked: _none, ...one }) => one);
    expect(askedInSession({ ...head, sets: older })).toBeNull();
  });

  it('counts those of a set that nobody has closed, and the rounds of a guided one, from what happened', () => {
    const open = set('s', 'bird-dog', someEvents(2), true);
    const guided = set('g', 'transverse-abdominal', [round(1), round(2)]);
    expect([open, guided].map(needsEvents)).toEqual([true, true]);
    expect(headOf(sessionOf([open, guided])).sets.map(({ done, durationMs }) => [done, durationMs])).toEqual([
      [2, null],
      [2, 9000],
    ]);
  });

  it('holds what later results of its kind are held against', () => {
    const result = someChairResult();
    const test = set('t', 'sit-to-stand', [{ kind: 'test-ended', timeMs: 15_400, result }]);
    const figure = { id: 'shoulder-level', valueDeg: 5, towards: 'left', bandDeg: 5, reason: null } as const;
    const screen = set('p', 'posture-screen', [
      { kind: 'screen-taken', timeMs: 8000, view: 'front', figures: [figure] },
    ]);
    const head = headOf(sessionOf([test, screen]));
    expect(head.sets).toMatchObject([
      { test: { id: 'five-times-sit-to-stand', result: { timeMs: 11_400 } }, screen: null },
      { test: null, screen: { views: ['front'], figures: [figure] } },
    ]);
    expect(topicsOf(head)).toEqual([
      { kind: 'exercise', id: 'sit-to-stand' },
      { kind: 'exercise', id: 'posture-screen' },
      { kind: 'test', id: 'five-times-sit-to-stand' },
    ]);
  });

  it('names each exercise once, however many sets of it there were', () => {
    const two = [set('s', 'bird-dog', someEvents(1)), set('t', 'bird-dog', someEvents(1))];
    expect(topicsOf(headOf(sessionOf(two)))).toEqual([{ kind: 'exercise', id: 'bird-dog' }]);
  });

  it('lists a set that no longer reads by what is known of it, in its place, and counts those of which nothing is', () => {
    const first = { ...set('s', 'bird-dog', someEvents(1)), startedAtEpochMs: 1 };
    const last = { ...set('t', 'bridge', someEvents(1)), startedAtEpochMs: 3 };
    const session: Session = {
      ...sessionOf([last, first]),
      unreadable: [
        {
          id: 'u',
          exercise: { id: 'heel-slide', mode: 'holds' },
          startedAtEpochMs: 2,
          done: 4,
          durationMs: 5000,
          unread: 'exercise',
        },
        { id: 'v', exercise: null, startedAtEpochMs: null, done: 0, durationMs: null, unread: 'set' },
      ],
    };
    const head = headOf(session);
    expect(head.sets.map(({ exercise, done }) => [exercise.id, done])).toEqual([
      ['bird-dog', 1],
      ['heel-slide', 4],
      ['bridge', 1],
    ]);
    expect(head.namelessSets).toBe(1);
  });

  it('is small, whatever happened in its sets', () => {
    const long = set('s', 'bird-dog', someEvents(200));
    expect(JSON.stringify(headOf(sessionOf([long]))).length).toBeLessThan(500);
  });
});
