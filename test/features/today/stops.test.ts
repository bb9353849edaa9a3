/** What was told stops a day, however the questions in which it was told are left, and whenever they were opened. */
import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../../src/care/pain/check-in.ts';
import { nextStep, type Draft } from '../../../src/features/pain/asking.ts';
import { ok } from '../../contracts/session-store.ts';
import { someCheckIn, somePlan } from '../../fixtures/some-days.ts';
import { makeWorld, settle, type World } from '../../app/fakes.ts';

const HOUR_MS = 3_600_000;
const EMERGENCY = { kind: 'sign', because: 'emergency' } as const;

/** Somebody who told something so many hours ago, the warning signs looked through with it unless `change` says otherwise. */
async function whoTold(...earlier: readonly [hoursAgo: number, change?: Partial<CheckIn>][]) {
  const world = makeWorld({ plan: somePlan({ days: [] }) });
  const { app, ports, clock } = world;
  for (const [hoursAgo, change] of earlier)
    await ok(
      ports.days.putCheckIn(
        someCheckIn({
          id: `${hoursAgo} h ago`,
          morningId: null,
          painNow: 1,
          places: ['low-back'],
          flags: [],
          atEpochMs: clock.epochMs() - hoursAgo * HOUR_MS,
          ...change,
        }),
      ),
    );
  await app.start();
  const go = (page: 'start' | 'before' | 'after' | 'flags' | 'exercises') =>
    app.dispatch({ kind: 'go', route: { page } });
  const next = () => app.dispatch({ kind: 'tell-next' });
  const mark = (change: Partial<Draft>) => app.dispatch({ kind: 'tell', change });
  return {
    ...world,
    go,
    next,
    mark,
    back: () => app.dispatch({ kind: 'tell-back' }),
    leaveOut: () => app.dispatch({ kind: 'leave-out' }),
    /** Answers one question after the other, and goes on from each. */
    tell: async (...answers: readonly Partial<Draft>[]): Promise<void> => {
      for (const answer of answers) {
        await mark(answer);
        await next();
      }
    },
    step: () => app.state.asking?.step,
    /** What stops the day, as Today says it. */
    stop: async () => {
      await go('start');
      return app.state.stop;
    },
  };
}
const told = async ({ ports }: World): Promise<readonly CheckIn[]> =>
  (await ok(ports.days.readCheckIns({ sinceEpochMs: 0 }))).records;

describe('a warning sign', () => {
  it('stands where the questions are left out before the signs are shown, and is asked for the next time', async () => {
    const one = await whoTold([1, { painNow: null, places: ['chest'], flags: ['heart-lungs'] }]);
    await one.go('before');
    await one.tell({ painNow: 8 });
    await one.leaveOut();
    expect(one.step()).toBe('end');
    expect(await one.stop()).toEqual(EMERGENCY);
    one.clock.advance(60_000);
    await one.go('before');
    await one.tell({ painNow: 5 }, { places: ['chest'] }, { painWorst24h: 8 });
    expect(one.step()).toBe('flags');
    await one.next();
    expect(await one.stop()).toBeNull();
  });

  it('is asked for as if for the first time by who has left the questions out before it was shown', async () => {
    const one = await whoTold();
    await one.go('before');
    await one.next();
    await one.tell({ painNow: 8 });
    await one.leaveOut();
    expect((await told(one)).map(({ flags }) => flags)).toEqual([undefined]);
    await one.go('start');
    one.clock.advance(60_000);
    await one.go('before');
    await one.tell({ painNow: 8 }, { places: [] }, { painWorst24h: 8 });
    expect(one.step()).toBe('flags');
  });

  it('that was ticked stands where the place that asked for it is put right, until it is unticked', async () => {
    const one = await whoTold([30]);
    await one.go('before');
    await one.tell({ painNow: 2 }, { places: ['chest'] }, { painWorst24h: 2 }, { flags: ['heart-lungs'] });
    expect(one.step()).toBe('end');
    for (let times = 0; times < 3; times += 1) await one.back();
    await one.tell({ places: ['low-back'] }, {});
    expect(one.step()).toBe('flags');
    expect(await one.stop()).toEqual(EMERGENCY);
    await one.go('before');
    await one.tell({ painNow: 2 }, { places: ['low-back'] }, { painWorst24h: 2 });
    expect(one.step()).toBe('flags');
    await one.next();
    expect(await one.stop()).toBeNull();
  });

  it('is kept as looked through, and not asked for twice, where the place that asked for it is put right', async () => {
    const one = await whoTold([30]);
    await one.go('before');
    await one.tell({ painNow: 7 }, { places: ['low-back'] }, { painWorst24h: 7 }, {});
    expect(one.step()).toBe('end');
    for (let times = 0; times < 4; times += 1) await one.back();
    await one.tell({ painNow: 2 }, { places: ['low-back'] }, { painWorst24h: 7 });
    expect(one.step()).toBeUndefined();
    expect((await told(one)).at(-1)).toMatchObject({ painNow: 2, flags: [] });
    expect(await one.stop()).toBeNull();
  });

  it('stands where pain that ends the day afterwards is told in another place, and the rest is left out', async () => {
    const one = await whoTold([1, { flags: ['nerve'] }]);
    await one.go('after');
    await one.tell({ painNow: 9 }, { places: ['low-back', 'left-calf'] });
    await one.leaveOut();
    expect(await one.stop()).toEqual({ kind: 'sign', because: 'same-day' });
  });

  it('that was ticked on its own page and not sent is told; nothing is, where nothing is ticked', async () => {
    const one = await whoTold([1]);
    const tick = (...flags: Draft['flags']) => one.app.dispatch({ kind: 'tick-flags', flags, knownFlags: [] });
    await one.go('flags');
    await tick('nerve');
    await tick();
    expect(await one.stop()).toBeNull();
    expect(await told(one)).toHaveLength(1);
    await one.go('flags');
    await tick('heart-lungs');
    expect(await one.stop()).toEqual(EMERGENCY);
    expect(await told(one)).toHaveLength(2);
    // The next visit begins anew.
    await one.go('flags');
    expect(one.app.state.ticked.flags).toEqual([]);
  });

  it('that a doctor has looked at is no look-through of the others before it is sent', async () => {
    const one = await whoTold([1, { flags: ['heart-lungs'] }]);
    await one.go('flags');
    await one.app.dispatch({ kind: 'tick-flags', flags: ['nerve'], knownFlags: ['nerve'] });
    expect(await one.stop()).toEqual(EMERGENCY);
    expect(await told(one)).toHaveLength(1);
  });

  it('that was ticked stands where the window is never looked at again, and is taken back where it is unticked', async () => {
    const one = await whoTold([1]);
    const tick = (...flags: Draft['flags']) => one.app.dispatch({ kind: 'tick-flags', flags, knownFlags: [] });
    await one.go('flags');
    await tick('nerve');
    one.hide(true);
    await settle();
    expect((await told(one)).map(({ flags }) => flags)).toEqual([[], ['nerve']]);
    one.hide(false);
    await tick();
    expect(await one.stop()).toBeNull();
    expect(await told(one)).toHaveLength(1);
    await one.go('flags');
    await tick('nerve');
    one.hide(true);
    one.hide(false);
    await one.app.dispatch({ kind: 'check-flags', flags: ['nerve'], knownFlags: [] });
    expect((await told(one)).map(({ flags }) => flags)).toEqual([[], ['nerve']]);
  });
});

describe('where the clock was put back since a sign was told', () => {
  it('looking the signs through again comes after it, on their own page and in the questions', async () => {
    const one = await whoTold([-0.5, { flags: ['nerve'] }]);
    expect(await one.stop()).toMatchObject({ kind: 'sign' });
    await one.go('flags');
    await one.app.dispatch({ kind: 'check-flags', flags: [], knownFlags: [] });
    expect(await one.stop()).toBeNull();
    await one.go('flags');
    await one.app.dispatch({ kind: 'tick-flags', flags: ['nerve'], knownFlags: [] });
    expect(await one.stop()).toMatchObject({ kind: 'sign' });
    await one.go('before');
    await one.tell({ painNow: 0 }, { painWorst24h: 0 });
    expect(one.step()).toBe('flags');
    await one.next();
    expect(await one.stop()).toBeNull();
  });
});

describe('questions that were opened the evening before', () => {
  it.each<[string, Partial<Draft>, object]>([
    ['a warning sign', { painNow: 1, flags: ['heart-lungs'] }, EMERGENCY],
    ['pain of 9', { painNow: 9 }, { kind: 'start' }],
  ])('tell of now: %s stops today, in the zone of now', async (_what, { painNow = 1, flags = [] }, stop) => {
    const one = await whoTold([30, { flags: ['nerve'] }]);
    await one.go('before');
    one.clock.advance(10 * HOUR_MS);
    one.clock.timeZone = () => 'Asia/Tokyo';
    await one.tell({ painNow }, { places: ['low-back'] }, { painWorst24h: painNow }, { flags });
    expect(one.step()).toBe('end');
    await one.app.dispatch({ kind: 'end-day' });
    expect((await told(one)).at(-1)).toMatchObject({ atEpochMs: one.clock.epochMs(), zone: 'Asia/Tokyo' });
    expect(await one.stop()).toMatchObject(stop);
  });

  it('and were answered then stay dated by then, whenever what is told at their end is read', async () => {
    const one = await whoTold([0.5]);
    await one.go('after');
    await one.tell({ painNow: 1 }, {}, { effort: 3 }, {});
    expect(one.step()).toBe('told');
    const { atEpochMs } = (await told(one)).at(-1) ?? {};
    one.clock.advance(10 * HOUR_MS);
    await one.next();
    expect((await told(one)).at(-1)).toMatchObject({ when: 'after', atEpochMs });
  });

  it('ask for the warning signs by the month of now', async () => {
    const one = await whoTold([29.9 * 24]);
    await one.go('before');
    one.clock.advance(10 * HOUR_MS);
    await one.tell({ painNow: 0 }, { painWorst24h: 0 });
    expect(one.step()).toBe('flags');
  });
});

describe('warning signs that were looked through elsewhere in the middle of the questions', () => {
  it('are not asked for again, but where a new pain asks for them, and what is ticked then stands', async () => {
    const one = await whoTold([40 * 24]);
    await one.go('before');
    one.clock.advance(60_000);
    await one.tell({ painNow: 2 });
    await one.go('flags');
    await one.app.dispatch({ kind: 'check-flags', flags: [], knownFlags: [] });
    await one.go('before');
    one.clock.advance(60_000);
    await one.tell({ places: ['low-back'] });
    await one.mark({ painWorst24h: 2 });
    expect(one.app.state.asking && nextStep(one.app.state.asking)).toBeNull();
    expect(one.step()).toBe('worst');
    await one.back();
    await one.tell({ places: ['chest'] }, { painWorst24h: 2 });
    expect(one.step()).toBe('flags');
    await one.tell({ flags: ['heart-lungs'] });
    expect(await one.stop()).toEqual(EMERGENCY);
  });

  it('in another tab are not asked for again by who comes back to this one', async () => {
    const one = await whoTold();
    await one.go('before');
    await one.tell({}, { painNow: 0 });
    one.hide(true);
    one.clock.advance(60_000);
    await ok(
      one.ports.days.putCheckIn(someCheckIn({ id: 'there', painNow: null, atEpochMs: one.clock.epochMs(), flags: [] })),
    );
    one.hide(false);
    await settle();
    one.clock.advance(60_000);
    await one.tell({ painWorst24h: 0 });
    expect(one.step()).toBeUndefined();
  });

  it('in another tab, before they are ticked in this one, do not lift what is ticked', async () => {
    const one = await whoTold();
    await one.go('before');
    one.clock.advance(60_000);
    await ok(
      one.ports.days.putCheckIn(someCheckIn({ id: 'there', painNow: null, atEpochMs: one.clock.epochMs(), flags: [] })),
    );
    one.clock.advance(60_000);
    await one.tell({}, { painNow: 0 }, { painWorst24h: 0 }, { flags: ['cauda-equina'] });
    expect(await one.stop()).toEqual(EMERGENCY);
  });
});

describe('what was told and ends the day', () => {
  it.each(['start', 'exercises', 'after'] as const)('is kept where the questions are left for %s', async (page) => {
    const one = await whoTold([30]);
    await one.go('before');
    await one.tell({ painNow: 9 });
    await one.go(page);
    expect(await one.stop()).toEqual({ kind: 'start', because: 'start-by-plan-only' });
    expect((await told(one)).at(-1)).not.toHaveProperty('flags');
  });

  it('is kept where a sign that is ticked in the middle of the questions is not gone on from', async () => {
    const one = await whoTold([30, { flags: ['nerve'] }]);
    await one.go('before');
    await one.tell({ painNow: 0 }, { painWorst24h: 0 });
    await one.mark({ flags: ['heart-lungs'] });
    expect(await one.stop()).toEqual(EMERGENCY);
  });

  it('is kept where the signs end the day in the middle of the questions', async () => {
    const one = await whoTold([30]);
    await one.go('before');
    await one.tell({ painNow: 9 });
    await one.go('flags');
    await one.app.dispatch({ kind: 'check-flags', flags: ['nerve'], knownFlags: [] });
    await one.app.dispatch({ kind: 'end-by-flags' });
    one.clock.advance(1000);
    await one.go('flags');
    await one.app.dispatch({ kind: 'check-flags', flags: [], knownFlags: [] });
    expect(await one.stop()).toMatchObject({ kind: 'start' });
  });

  it('is kept by the ladder against the start, where the questions after are left', async () => {
    const one = await whoTold([0.5]);
    await one.go('after');
    await one.tell({ painNow: 9 });
    expect(await one.stop()).toMatchObject({ kind: 'ladder' });
  });

  it('is kept where the window is never looked at again, and put right where it is', async () => {
    const one = await whoTold([30]);
    await one.go('before');
    await one.mark({ painNow: 9 });
    one.hide(true);
    await settle();
    expect(await told(one)).toMatchObject([{}, { painNow: 9 }]);
    one.hide(false);
    await one.mark({ painNow: 2 });
    await one.leaveOut();
    expect(await told(one)).toMatchObject([{}, { painNow: 2 }]);
    expect(await one.stop()).toBeNull();
  });

  it('keeps its number by its entry: deleted, as one typed by mistake, it ends the day no more', async () => {
    const one = await whoTold([0.5], [0.2, { id: 'nine', when: 'between', painNow: 9, places: [] }]);
    expect(await one.stop()).toMatchObject({ kind: 'ladder' });
    await one.app.dispatch({ kind: 'load-told' });
    await one.app.dispatch({ kind: 'remove-check-in', checkInId: 'nine' });
    expect(await one.stop()).toBeNull();
  });

  it('stands until another number is told: not to say one lifts nothing', async () => {
    const one = await whoTold([30]);
    await one.go('before');
    await one.tell({ painNow: 9 });
    await one.leaveOut();
    while (one.step() !== 'pain') await one.back();
    await one.app.dispatch({ kind: 'dont-say' });
    expect(await one.stop()).toMatchObject({ kind: 'start' });
    expect(await told(one)).toMatchObject([{}, { painNow: 9 }]);
  });

  it('is the only thing that is kept of questions that were left', async () => {
    const one = await whoTold([30]);
    await one.go('before');
    await one.tell({ painNow: 4 });
    expect(await one.stop()).toBeNull();
    expect(await told(one)).toHaveLength(1);
  });
});
