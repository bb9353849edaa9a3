import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { SetEvent } from '../../src/core/record/set-events.ts';
import { enginesOf } from '../../src/core/report/session.ts';
import { summarise } from '../../src/core/report/summary.ts';
import { setEvents, session } from '../../src/schema/session.ts';
import { parseBy } from '../../src/schema/parse.ts';
import { DEFAULT_SETTINGS, parseSettings } from '../../src/schema/settings.ts';
import { someEvents, someSession, someSet } from '../fixtures/some-session.ts';
import { someChairResult, someStanceResult } from '../fixtures/some-test-result.ts';

describe('a stored session', () => {
  it('is read back whole', () => {
    const whole = { ...someSession('a'), sets: [{ ...someSet('s', 'a'), events: someEvents(3) }] };
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

  it('says where it is damaged', () => {
    const events = JSON.parse(JSON.stringify(someEvents(3)));
    events[1].rep.peakMs = 'soon';
    expect(parseBy(setEvents, events)).toEqual({ ok: false, where: '1.rep.peakMs', expected: 'number' });
  });

  it('does not take an event that nobody knows', () => {
    expect(parseBy(setEvents, [{ kind: 'rep-guessed', timeMs: 0 }]).ok).toBe(false);
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
