import { describe, expect, it } from 'vitest';
import {
  afterAnswer,
  isAllThere,
  isDue,
  type SendTrouble,
  type ServerAnswer,
} from '../../../src/care/exchange/sending.ts';
import { someSending } from '../../fixtures/some-sending.ts';

const NOW = 1_760_000_000_000;
const MINUTE_MS = 60_000;
const not = (trouble: SendTrouble, retryAfterMs: number | null = null): ServerAnswer => ({
  kind: 'not-taken',
  trouble,
  retryAfterMs,
});
const taken = (...entries: readonly ('made' | 'known')[]): ServerAnswer => ({ kind: 'taken', entries });

describe('a record on its way', () => {
  it('counts each entry once, with the first part that holds it, and is all there with the last', () => {
    const first = afterAnswer(someSending({ parts: 2 }), taken('made', 'known', 'made'), 2, NOW);
    expect(first).toMatchObject({ partsDone: 1, made: 2, known: 1, dueEpochMs: NOW, trouble: null });
    expect(isAllThere(first)).toBe(false);
    const all = afterAnswer(first, taken('known', 'known', 'made'), 2, NOW);
    expect(all).toMatchObject({ partsDone: 2, made: 3, known: 1, dueEpochMs: null });
    expect(isAllThere(all)).toBe(true);
  });

  it('is sent again after pauses that grow, up to a quarter of an hour, and waits for the person after twenty', () => {
    const pausesMs: (number | null)[] = [];
    let sending = someSending();
    for (let miss = 0; miss < 20; miss += 1) {
      sending = afterAnswer(sending, not('unreachable'), 0, NOW);
      pausesMs.push(sending.dueEpochMs === null ? null : sending.dueEpochMs - NOW);
      sending = { ...sending, dueEpochMs: NOW };
    }
    expect(pausesMs.slice(0, 9)).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 900].map((seconds) => seconds * 1000));
    expect(new Set(pausesMs.slice(8, 19))).toEqual(new Set([15 * MINUTE_MS]));
    expect(pausesMs[19]).toBeNull();
    expect(afterAnswer(sending, taken('made'), 0, NOW).misses).toBe(0);
  });

  it('is left alone as long as the server asks for, and no longer than six hours', () => {
    const pauseMs = (retryAfterMs: number) =>
      afterAnswer(someSending(), not('busy', retryAfterMs), 0, NOW).dueEpochMs! - NOW;
    expect(pauseMs(2 * MINUTE_MS)).toBe(2 * MINUTE_MS);
    expect(pauseMs(0)).toBe(5000);
    expect(pauseMs(1e12)).toBe(6 * 60 * MINUTE_MS);
  });

  it('takes a missing network for no miss', () => {
    const sending = afterAnswer(someSending({ misses: 3 }), not('offline'), 0, NOW);
    expect(sending).toMatchObject({ misses: 3, trouble: 'offline', dueEpochMs: NOW + 10_000 });
  });

  it.each(['late', 'unreachable', 'busy', 'error'] as const)('goes on by itself after %s', (trouble) => {
    expect(afterAnswer(someSending(), not(trouble), 0, NOW)).toMatchObject({ trouble, dueEpochMs: NOW + 5000 });
  });

  it.each(['no-entry', 'not-there', 'moved', 'refused', 'doubled', 'too-large', 'odd'] as const)(
    'waits for the person after %s: the same once more would be answered the same',
    (trouble) => {
      expect(afterAnswer(someSending(), not(trouble), 0, NOW)).toMatchObject({ trouble, dueEpochMs: null });
    },
  );

  it('stays stopped, whatever comes of the part that was on its way', () => {
    const stopped = someSending({ dueEpochMs: null, parts: 3 });
    expect(afterAnswer(stopped, taken('made'), 0, NOW)).toMatchObject({ dueEpochMs: null, partsDone: 1 });
    expect(afterAnswer(stopped, not('busy', 5000), 0, NOW).dueEpochMs).toBeNull();
  });

  it('is due at its time, and where a clock was set back', () => {
    const due = (dueEpochMs: number | null) => isDue(someSending({ dueEpochMs }), NOW);
    expect([due(null), due(NOW), due(NOW + 1), due(NOW + 365 * 86_400_000)]).toEqual([false, true, false, true]);
  });
});
