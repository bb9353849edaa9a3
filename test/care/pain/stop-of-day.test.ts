import { describe, expect, it } from 'vitest';
import { tellingAtMs } from '../../../src/care/pain/same-day.ts';
import { stopOfDay } from '../../../src/care/pain/stop-of-day.ts';
import { AT, HOUR, told } from './some-check-in.ts';

/** Hours after a Monday at eight in Vienna. */
const now = (hours: number) => ({
  epochMs: AT + hours * HOUR,
  day: hours < 16 ? '2026-02-02' : '2026-02-03',
});
const start = told(0, { when: 'before', painNow: 1 });

describe('what stops a day', () => {
  it('is nothing where nothing was told, or nothing of it asks for that', () => {
    expect(stopOfDay([], now(0), false)).toBeNull();
    expect(stopOfDay([start, told(0.5, { painNow: 3 }), told(1, { painNow: 5 })], now(1), false)).toBeNull();
  });

  it('is a warning sign, until the signs are looked through again, or the next day comes where it is no emergency', () => {
    const sign = told(1, { when: 'before', flags: ['heart-lungs'], painNow: null, morningId: null });
    const stop = { kind: 'sign', because: 'emergency' };
    expect(stopOfDay([start, sign], now(1), true)).toEqual(stop);
    expect(stopOfDay([sign, told(2, { painNow: 1 })], now(10), true)).toEqual(stop);
    expect(stopOfDay([sign, told(2, { when: 'before', flags: [] })], now(3), true)).toBeNull();
    expect(stopOfDay([sign, told(20, { painNow: 0 })], now(20), true)).toEqual(stop);
    expect(stopOfDay([sign, told(20, { when: 'before', flags: [] })], now(20), true)).toBeNull();
    expect(stopOfDay([{ ...sign, flags: ['nerve'] }], now(20), true)).toBeNull();
  });

  it('is what a clock was set back after as well, and nothing that is dated further ahead', () => {
    const sign = told(3, { flags: ['heart-lungs'] });
    expect(stopOfDay([sign], now(2), true)).toEqual({ kind: 'sign', because: 'emergency' });
    expect(stopOfDay([sign], now(-4), true)).toBeNull();
    // What is told next is dated after it.
    const atEpochMs = tellingAtMs([sign], now(2).epochMs);
    expect(stopOfDay([sign, told(2, { when: 'before', flags: [], atEpochMs })], now(2), true)).toBeNull();
    expect(tellingAtMs([told(1)], now(2).epochMs)).toBe(now(2).epochMs);
    expect(tellingAtMs([told(9)], now(2).epochMs)).toBe(now(2).epochMs);
  });

  it('is the ladder where the clock was set back between the start of a morning and its rest', () => {
    const later = { ...start, atEpochMs: start.atEpochMs + HOUR };
    expect(stopOfDay([later, told(0.5, { painNow: 9 })], now(0.6), false)).toMatchObject({ kind: 'ladder' });
  });

  it('is a sign of late in the evening after midnight too', () => {
    const sign = told(15, { flags: ['nerve'] });
    expect(stopOfDay([sign], now(17), false)).toEqual({ kind: 'sign', because: 'same-day' });
  });

  it('is the ladder for the whole day, whatever was told after it', () => {
    const severe = told(0.5, { painNow: 8 });
    const stop = { kind: 'ladder', because: 'eight-and-two-more' };
    expect(stopOfDay([start, severe], now(1), true)).toEqual(stop);
    const better = told(2, { when: 'before', painNow: 0, morningId: null, flags: [] });
    expect(stopOfDay([start, severe, better], now(8), true)).toEqual(stop);
    expect(stopOfDay([start, severe], now(24), true)).toBeNull();
    expect(stopOfDay([start, { ...severe, painNow: 2 }], now(1), true)).toBeNull();
  });

  it('is a start with much pain without a physio’s plan, until less is told', () => {
    const much = told(1, { when: 'before', painNow: 7 });
    expect(stopOfDay([much], now(1), true)).toBeNull();
    expect(stopOfDay([much], now(1), false)).toEqual({ kind: 'start', because: 'start-by-plan-only' });
    expect(stopOfDay([much, told(3, { when: 'before', painNow: 5 })], now(3), false)).toBeNull();
  });

  it('is much pain in a day whose start was not told', () => {
    expect(stopOfDay([told(1, { painNow: 7 })], now(1), false)).toEqual({
      kind: 'start',
      because: 'start-by-plan-only',
    });
    expect(stopOfDay([told(1, { painNow: 6 })], now(1), false)).toBeNull();
    expect(stopOfDay([told(1, { painNow: 6 }), told(2, { painNow: 6 })], now(2), true)).toMatchObject({
      kind: 'ladder',
    });
  });

  it('holds the whole day against its start: a morning begun anew, and pain told as a start in the middle of it, begin nothing anew', () => {
    const three = told(1, { painNow: 4 });
    const anew = told(2, { painNow: 4, morningId: 'anew' });
    expect(stopOfDay([start, three, anew], now(2), false)).toMatchObject({ kind: 'ladder' });
    const again = told(2, { when: 'before', painNow: 5 });
    expect(stopOfDay([start, three, again], now(2), false)).toMatchObject({ kind: 'ladder' });
    expect(stopOfDay([start, told(1, { painNow: 2 }), again], now(2), false)).toBeNull();
    const severe = told(2, { when: 'before', painNow: 9, morningId: null });
    expect(stopOfDay([start, told(1, { painNow: 2 }), severe], now(2), true)).toMatchObject({ kind: 'ladder' });
    const spread = told(2, { when: 'before', painNow: 2, places: ['low-back', 'left-calf'], flags: [] });
    expect(stopOfDay([{ ...start, places: ['low-back'] }, three, spread], now(2), true)).toEqual({
      kind: 'ladder',
      because: 'spreads',
    });
  });

  it('is nothing where a start was put right before anything was practised', () => {
    const six = (hours: number) => told(hours, { painNow: 6 });
    const right = told(0.1, { when: 'before', painNow: 6 });
    expect(stopOfDay([{ ...start, painNow: 0 }, right, six(1), six(2)], now(2), false)).toBeNull();
  });
});
