import { describe, expect, it } from 'vitest';
import { easierDose, easierThan } from '../../../src/care/plan/easier.ts';
import { dayOf } from '../../../src/care/plan/day.ts';
import { easierFor, planned } from '../../../src/care/plan/planned.ts';
import { findProgramme, planOf, PROGRAMMES } from '../../../src/care/plan/programmes.ts';
import { offeredStep, type MorningResult } from '../../../src/care/plan/progression.ts';
import { lengthMs, minutesOf } from '../../../src/care/plan/session-length.ts';
import { dayIn, numberOfDay, weekdayOf } from '../../../src/core/record/calendar-day.ts';
import { applyPlan } from '../../../src/core/person/personalise.ts';
import { targetOf } from '../../../src/core/exercise/exercise.ts';
import { EXERCISES, findExercise } from '../../../src/exercises/index.ts';
import { parsePlan } from '../../../src/schema/plan.ts';
import { en } from '../../../src/text/en/words.ts';
import { someMorning, somePlan, SOME_DAY_MS } from '../../fixtures/some-days.ts';

const KNOWN = { exercises: EXERCISES, ownRanges: [] };
const exercise = (id: string) => {
  const found = findExercise(id);
  if (!found) throw new Error(`no exercise ${id}`);
  return found;
};

describe('the starter programmes', () => {
  const items = PROGRAMMES.flatMap(({ id, stages }) =>
    stages.flatMap((stage, at) => stage.items.map((item) => ({ name: `${id} ${at}: ${item.exerciseId}`, item }))),
  );
  it.each(items)('ask for what the app has, with a dose that makes sense: $name', ({ item }) => {
    const table = exercise(item.exerciseId);
    expect(parsePlan(table, item.dose)).toMatchObject({ ok: true });
    expect(parsePlan(easierFor(item, KNOWN) ?? table, {})).toMatchObject({ ok: true });
  });

  it('have names, and an easier way of each exercise in words', () => {
    for (const { id } of PROGRAMMES) expect([en.today.programmes[id], en.plan.what[id]]).not.toContain(undefined);
    for (const { item } of items) expect(Object.keys(en.morning.easierWays)).toContain(item.exerciseId);
  });

  it('follow each other without a gap in their weeks', () => {
    for (const { stages } of PROGRAMMES) {
      expect(stages[0].weeks[0]).toBe(1);
      for (const [at, { weeks }] of stages.entries()) expect(stages[at + 1]?.weeks[0] ?? 13).toBe(weeks[1] + 1);
    }
  });

  it('take at most half an hour', () => {
    for (const { stages } of PROGRAMMES)
      for (const stage of stages) {
        const minutes = minutesOf(stage.items.flatMap((item) => planned(item, KNOWN) ?? []));
        expect(minutes).toBeGreaterThanOrEqual(5);
        expect(minutes).toBeLessThanOrEqual(30);
      }
  });
});

describe('the length of a session', () => {
  it('is made of repetitions by their pace, holds, rests and the way from one exercise to the next', () => {
    const curl = applyPlan(exercise('elbow-curl'), { sets: 2, reps: 8, holdMs: 0, paceMs: 2000, restMs: 60_000 });
    const reps = targetOf(curl);
    expect(lengthMs(curl)).toBe(2 * (10_000 + reps * 5000) + 60_000);
    expect(minutesOf([curl, curl])).toBe(Math.round((2 * lengthMs(curl) + 60_000) / 60_000));
    expect(minutesOf([])).toBe(1);
  });

  it('of one side alone is half as long, and asks for half as many', () => {
    const stance = exercise('single-leg-stance');
    const left = applyPlan(stance, { side: 'left' });
    expect([targetOf(left) * 2, left.dose.side]).toEqual([targetOf(stance), 'left']);
    expect(applyPlan(exercise('bridge'), { side: 'left' }).dose.side).toBeUndefined();
    expect(parsePlan(exercise('bridge'), { side: 'left' })).toMatchObject({ ok: false, where: 'side' });
  });
});

describe('an easier one', () => {
  it('is another exercise of the app, or half of the same', () => {
    expect(easierThan('dead-bug-heel-tap')).toBe('march-on-back');
    expect(easierDose({ exerciseId: 'dead-bug-heel-tap', dose: { reps: 8 } }, exercise('march-on-back'))).toEqual({});
    expect(easierDose({ exerciseId: 'sit-to-stand', dose: { sets: 2, reps: 5 } }, exercise('sit-to-stand'))).toEqual({
      sets: 2,
      reps: 2,
    });
    expect(easierDose({ exerciseId: 'chest-opener', dose: {} }, exercise('chest-opener'))).toEqual({ holdMs: 15_000 });
  });
});

describe('the step that is offered', () => {
  const DAY = 86_400_000;
  const good: MorningResult = {
    startedAtEpochMs: 10 * DAY,
    isWhole: true,
    effort: 4,
    cuedOfTen: 1,
    painMore: 0,
    isSettled: true,
  };
  const last = { ...good, startedAtEpochMs: 12 * DAY, isSettled: null };
  const now = 13 * DAY;
  it('is one up after two sessions that went well and settled', () => {
    expect(offeredStep([good, last], now)).toEqual({ kind: 'up' });
    expect(offeredStep([last], now)).toBeNull();
    expect(offeredStep([], now)).toBeNull();
  });
  it.each<[string, Partial<MorningResult>]>([
    ['a repetition was missing', { isWhole: false }],
    ['it was harder than 5', { effort: 6 }],
    ['nobody said how hard it was', { effort: null }],
    ['more than 2 of 10 were cued', { cuedOfTen: 2.5 }],
    ['the pain was 2 more', { painMore: 2 }],
    ['nobody told of pain', { painMore: null }],
  ])('is none where %s in one of them', (_why, change) => {
    expect(offeredStep([good, { ...last, ...change }], now)).toBeNull();
    expect(offeredStep([{ ...good, ...change }, last], now)).toBeNull();
  });
  it('is one down after pain twice, great effort, many cues, or a week away', () => {
    const hurt = { ...good, painMore: 3 };
    expect(offeredStep([hurt, { ...last, painMore: 4 }], now)).toEqual({ kind: 'down', because: 'pain' });
    expect(offeredStep([hurt, last], now)).toBeNull();
    expect(offeredStep([good, { ...last, effort: 8 }], now)).toEqual({ kind: 'down', because: 'effort' });
    expect(offeredStep([good, { ...last, cuedOfTen: 6 }], now)).toEqual({ kind: 'down', because: 'form' });
    expect(offeredStep([good, last], 12 * DAY + 7 * DAY + 1)).toEqual({ kind: 'down', because: 'away' });
  });
});

describe('a day', () => {
  it('is the one of the place where somebody is', () => {
    const moment = Date.UTC(2026, 2, 28, 23, 30);
    expect(['Europe/Vienna', '+02:00', 'America/New_York', 'Etc/Unknown'].map((zone) => dayIn(moment, zone))).toEqual([
      '2026-03-29',
      '2026-03-29',
      '2026-03-28',
      '2026-03-28',
    ]);
    expect([numberOfDay('1970-01-01'), numberOfDay('2026-03-30') - numberOfDay('2026-03-29')]).toEqual([0, 1]);
    expect(numberOfDay('2024-03-01') - numberOfDay('2024-02-28')).toBe(2);
    expect(['2026-02-02', '2026-02-08', '1969-12-31'].map(weekdayOf)).toEqual([1, 7, 3]);
  });

  const now = { epochMs: SOME_DAY_MS + 3_600_000, day: '2026-02-02' };
  const kindOf = (...of: Parameters<typeof dayOf>) => dayOf(...of).kind;
  it('has a session on the days of the plan, and says which is next on others', () => {
    expect(kindOf(null, [], now, KNOWN)).toBe('no-plan');
    expect(kindOf(somePlan(), [], now, KNOWN)).toBe('ready');
    expect(dayOf(somePlan(), [], { ...now, day: '2026-02-03' }, KNOWN)).toMatchObject({ kind: 'rest-day', next: 3 });
    expect(dayOf(somePlan(), [], { ...now, day: '2026-02-07' }, KNOWN)).toMatchObject({ kind: 'rest-day', next: 1 });
    expect(kindOf(somePlan({ days: [] }), [], { ...now, day: '2026-02-03' }, KNOWN)).toBe('ready');
  });

  it('offers what was interrupted, whatever a clock that was a year ahead has dated', () => {
    const ahead = someMorning({ id: 'ahead', day: '2027-02-02', startedAtEpochMs: now.epochMs + 365 * 86_400_000 });
    expect(dayOf(somePlan(), [someMorning(), ahead], now, KNOWN)).toMatchObject({ kind: 'go-on', at: 1 });
    // A clock that is put back within the same day hides nothing of it.
    const earlier = { ...now, epochMs: now.epochMs - 7 * 3_600_000 };
    expect(dayOf(somePlan(), [someMorning()], earlier, KNOWN)).toMatchObject({ kind: 'go-on' });
  });

  it('offers what was interrupted, and is done when all of it was', () => {
    expect(dayOf(somePlan(), [someMorning()], now, KNOWN)).toMatchObject({ kind: 'go-on', at: 1 });
    const over = someMorning({ endedAtEpochMs: SOME_DAY_MS + 1 });
    expect(kindOf(somePlan(), [over], now, KNOWN)).toBe('done');
    expect(kindOf(somePlan(), [over], { ...now, day: '2026-02-04' }, KNOWN)).toBe('ready');
    // Begun once more, and left before anything was done: the day is done all the same.
    const anew = someMorning({
      id: 'anew',
      items: someMorning().items.map(({ exerciseId }) => ({ exerciseId, status: 'waiting' })),
    });
    expect(kindOf(somePlan(), [over, anew], now, KNOWN)).toBe('done');
  });

  it('leaves out exercises that the app does not have, and names them', () => {
    const plan = somePlan({ items: [{ exerciseId: 'one-day', dose: {} }, ...somePlan().items] });
    const day = dayOf(plan, [], now, KNOWN);
    expect(day).toMatchObject({ kind: 'ready', unknown: ['one-day'] });
    expect(kindOf(somePlan({ items: [{ exerciseId: 'one-day', dose: {} }] }), [], now, KNOWN)).toBe('nothing-known');
  });
});

it('a plan is made of a step of a programme', () => {
  const programme = findProgramme('low-back');
  if (!programme) throw new Error('no programme');
  const plan = planOf(programme, 99, { id: 'p', createdAtEpochMs: 1 });
  expect(plan).toMatchObject({ programme: { id: 'low-back', stage: 3 }, days: [1, 4], from: 'programme' });
  expect(planOf(programme, 0, { id: 'p', createdAtEpochMs: 1, days: [2] }).days).toEqual([2]);
});
