import { describe, expect, it } from 'vitest';
import {
  LEAST_LOOKS_PER_S,
  looksPerS,
  NO_TRIAL,
  TRIAL_MS,
  wayFor,
  withLook,
} from '../../../src/care/live/eye-trial.ts';

/** A phone that looks every so many ms, for so long. */
function tried(everyMs: number, ms: number): ReturnType<typeof withLook> {
  let trial = NO_TRIAL;
  for (let atMs = 500; atMs <= 500 + ms; atMs += everyMs) trial = withLook(trial, atMs);
  return trial;
}

describe('how fast a phone looks', () => {
  it('is not told before it was tried for long enough, nor where nothing has come', () => {
    expect(looksPerS(NO_TRIAL, 1e6)).toBeNull();
    expect(looksPerS(tried(50, TRIAL_MS - 100), 500 + TRIAL_MS - 1)).toBeNull();
  });

  it.each([
    [33, 'poses'],
    [99, 'poses'],
    [105, 'picture'],
    [700, 'picture'],
  ] as const)('every %i ms, is what it is, and who looks follows of it: %s', (everyMs, way) => {
    const rate = looksPerS(tried(everyMs, TRIAL_MS + everyMs), 500 + TRIAL_MS + everyMs);
    expect(rate).toBeCloseTo(1000 / everyMs, 0);
    expect(wayFor(rate ?? Number.NaN)).toBe(way);
  });

  it('is little where it looked quickly and then not any more', () => {
    const rate = looksPerS(tried(30, 600), 500 + TRIAL_MS);
    expect(rate).toBeLessThan(LEAST_LOOKS_PER_S);
    expect(looksPerS(withLook(NO_TRIAL, 500), 500 + TRIAL_MS)).toBe(0);
  });
});
