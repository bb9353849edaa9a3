import { describe, expect, it } from 'vitest';
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

  it('is a warning sign, until the signs are looked through again or the next day comes', () => {
    const sign = told(1, { when: 'before', flags: ['heart-lungs'], painNow: null, morningId: null });
    const stop = { kind: 'sign', because: 'emergency' };
    expect(stopOfDay([start, sign], now(1), true)).toEqual(stop);
    expect(stopOfDay([sign, told(2, { painNow: 1 })], now(10), true)).toEqual(stop);
    expect(stopOfDay([sign, told(2, { when: 'before', flags: [] })], now(3), true)).toBeNull();
    expect(stopOfDay([sign], now(20), true)).toBeNull();
  });

  it('rests on nothing that a clock ahead of this one has dated', () => {
    const sign = told(1, { flags: ['heart-lungs'] });
    const ahead = told(3, { when: 'before', flags: [] });
    expect(stopOfDay([sign, ahead], now(2), true)).toEqual({ kind: 'sign', because: 'emergency' });
    expect(stopOfDay([told(3, { flags: ['heart-lungs'] })], now(2), true)).toBeNull();
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
});
