import { describe, expect, it } from 'vitest';
import { askingFor, leftOf } from '../../../src/core/exercise/done-before.ts';
import { targetOf } from '../../../src/core/exercise/exercise.ts';
import { headOf, type ReadableHead, type SessionHead } from '../../../src/core/report/session-head.ts';
import { unfinishedIn, type Unfinished } from '../../../src/core/report/unfinished.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import bridge from '../../../src/exercises/bridge.ts';
import posture from '../../../src/exercises/posture-screen.ts';
import { someEvents, someSession, someSet } from '../../fixtures/some-session.ts';

const NOW = 1_760_000_000_000;
const MINUTE_MS = 60_000;

/** A session of so many repetitions, minutes ago. */
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
    expect(after(head(4))).toMatchObject({ exercise: { id: 'bird-dog' }, set: 1, done: 4, target: 12, sets: 2 });
  });

  it('may be between two sets', () => {
    expect(after(head(12))).toMatchObject({ set: 2, done: 0 });
    expect(after(head(15))).toMatchObject({ set: 2, done: 3 });
  });

  it('may have been cut short more than once: all of it counts', () => {
    expect(after(head(3), head(4, {}, 9))).toMatchObject({ set: 1, done: 7 });
    const finished = { status: 'finished' } as const;
    expect(after(head(3), head(4, finished, 9))).toMatchObject({ done: 3 });
  });

  it.each<[string, SessionHead]>([
    ['a session that came to its end', head(4, { status: 'finished' })],
    ['a session of which nothing was counted', head(0)],
    ['a session in which all was done', head(24)],
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
