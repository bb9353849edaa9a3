import { describe, expect, it } from 'vitest';
import { askingFor, leftOf } from '../../../src/core/exercise/done-before.ts';
import { targetOf } from '../../../src/core/exercise/exercise.ts';
import { headOf, headOfSet } from '../../../src/core/report/head-of.ts';
import type { ReadableHead, SessionHead, SetHead } from '../../../src/core/report/session-head.ts';
import { unfinishedIn, type Unfinished } from '../../../src/core/report/unfinished.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import bridge from '../../../src/exercises/bridge.ts';
import posture from '../../../src/exercises/posture-screen.ts';
import { someEvents, someSession, someSet } from '../../fixtures/some-session.ts';

const NOW = 1_760_000_000_000;
const MINUTE_MS = 60_000;

/** The head of a set of so many repetitions, of as many as were asked for. */
const setOf = (done: number, asked = targetOf(birdDog)): SetHead =>
  headOfSet({ ...someSet('set', 's'), exercise: askingFor(birdDog, asked), events: someEvents(done) });

/** A session of so many repetitions in one set, minutes ago. */
function head(done: number, change: Partial<ReadableHead> = {}, minutesAgo = 5): ReadableHead {
  const startedAtEpochMs = NOW - minutesAgo * MINUTE_MS;
  const session = someSession(`${minutesAgo}`, startedAtEpochMs);
  return {
    ...headOf({ ...session, status: 'interrupted', sets: [{ ...someSet('set', 's'), events: someEvents(done) }] }),
    ...change,
  };
}
const after = (...heads: readonly SessionHead[]): Unfinished | null => unfinishedIn(heads, EXERCISES, NOW);

describe('what was cut short', () => {
  it('can be carried on with: the set it was in, and how much of that was done', () => {
    expect(after(head(4))).toMatchObject({ exercise: { id: 'bird-dog' }, set: 1, done: 4, sets: 2 });
  });

  it('may be between two sets', () => {
    expect(after(head(12))).toMatchObject({ set: 2, done: 0 });
    expect(after(head(0, { sets: [setOf(12), setOf(3)] }))).toMatchObject({ set: 2, done: 3 });
  });

  it('may have been carried on with and cut short again: all of it counts', () => {
    expect(after(head(0, { sets: [setOf(3, 8)] }), head(4, {}, 9))).toMatchObject({ set: 1, done: 7 });
    expect(after(head(0, { sets: [setOf(8, 8), setOf(2)] }), head(4, {}, 9))).toMatchObject({ set: 2, done: 2 });
  });

  it('may have been carried on with from between two sets, and cut short again', () => {
    const second = (done: number): SetHead => ({ ...setOf(done), number: 2 });
    expect(after(head(0, { sets: [second(3)] }), head(12, {}, 9))).toMatchObject({ set: 2, done: 3 });
    // And the whole second set is all there was.
    expect(after(head(0, { sets: [second(12)] }), head(12, {}, 9))).toBeNull();
  });

  it('cannot be carried on with where it was a recording', () => {
    const watched = { ...someSet('set', 's'), source: { kind: 'trace', file: 'dog.json', durationMs: 9 } } as const;
    expect(after(head(0, { sets: [headOfSet({ ...watched, events: someEvents(4) })] }))).toBeNull();
  });

  it('counts from where it last began anew', () => {
    expect(after(head(4), head(5, {}, 9))).toMatchObject({ set: 1, done: 4 });
    const carriedOn = head(0, { sets: [setOf(2, 8)] });
    expect(after(carriedOn, head(4, {}, 9), head(3, {}, 12))).toMatchObject({ set: 1, done: 6 });
    expect(after(head(3), head(4, { status: 'finished' }, 9))).toMatchObject({ done: 3 });
  });

  it('is over where a set had what it asked for, with the one more that makes both sides alike', () => {
    // Five were done, so eight were asked for: thirteen, and nothing of the second set.
    expect(after(head(0, { sets: [setOf(8, 8)] }), head(5, {}, 9))).toMatchObject({ set: 2, done: 0 });
  });

  it.each<[string, SessionHead]>([
    ['a session that came to its end', head(4, { status: 'finished' })],
    ['a session of which nothing was counted', head(0)],
    ['a session in which all was done', head(0, { sets: [setOf(12), setOf(12)] })],
    ['a session of this morning', head(4, {}, 180)],
    ['a session that cannot be read', { kind: 'unreadable', id: 'x', startedAtEpochMs: NOW }],
    ['a posture record', head(4, { sets: [{ ...head(4).sets[0]!, exercise: posture }] })],
    [
      'a timed test',
      head(4, { sets: [{ ...head(4).sets[0]!, test: { id: 'five-times-sit-to-stand', result: null } as never }] }),
    ],
    [
      'an exercise that is not there any more',
      head(4, { sets: [{ ...head(4).sets[0]!, exercise: { ...bridge, id: 'gone' } }] }),
    ],
  ])('is not %s', (_what, one) => {
    expect(after(one)).toBeNull();
  });
});

describe('what is left', () => {
  it('is as much on the one side as on the other', () => {
    expect(leftOf(birdDog, { set: 1, done: 4 })).toBe(8);
    expect(leftOf(birdDog, { set: 1, done: 5 })).toBe(8);
    expect(leftOf(bridge, { set: 1, done: 7 })).toBe(3);
  });

  it('is what the set then asks for, and nothing else about it changes', () => {
    const asked = askingFor(birdDog, 8);
    expect(targetOf(asked)).toBe(8);
    expect({ ...asked, dose: birdDog.dose }).toEqual(birdDog);
    expect(askingFor(birdDog, 12)).toBe(birdDog);
  });
});
