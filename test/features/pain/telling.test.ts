import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../../src/care/pain/check-in.ts';
import type { Draft } from '../../../src/features/pain/asking.ts';
import type { Intent, Route } from '../../../src/app/registry.ts';
import { en } from '../../../src/text/en/words.ts';
import { makeWorld, settle, type World, type WorldOptions } from '../../app/fakes.ts';
import { ok } from '../../contracts/session-store.ts';
import { someCheckIn, somePlan } from '../../fixtures/some-days.ts';

/** What the feature tells the morning, which another feature leads. */
function listening(world: World): Intent[] {
  const told: Intent[] = [];
  for (const kind of ['checked-in', 'end-morning'] as const)
    (world.app.gathered.intents as Map<string, (intent: Intent) => void>).set(kind, (intent) => void told.push(intent));
  return told;
}

const hour = 3_600_000;
/** Told so many hours before now, with the warning signs looked through. */
const earlier = (world: World, hoursAgo: number, change: Partial<CheckIn> = {}): CheckIn =>
  someCheckIn({
    id: `${hoursAgo} h ago`,
    morningId: null,
    atEpochMs: world.ports.clock.epochMs() - hoursAgo * hour,
    flags: [],
    ...change,
  });

async function asked(
  page: 'before' | 'after',
  before: readonly [hoursAgo: number, change?: Partial<CheckIn>][] = [],
  options: WorldOptions = {},
) {
  const world = makeWorld(options);
  const told = listening(world);
  for (const [hoursAgo, change] of before) await ok(world.ports.days.putCheckIn(earlier(world, hoursAgo, change)));
  await world.app.dispatch({ kind: 'go', route: { page } as Route });
  const answer = async (change: Partial<Draft>): Promise<void> => {
    await world.app.dispatch({ kind: 'tell', change });
    await next();
  };
  const next = () => world.app.dispatch({ kind: 'tell-next' });
  const kept = async () =>
    (await ok(world.ports.days.readCheckIns({ sinceEpochMs: world.ports.clock.epochMs() - 1 }))).records;
  return { world, told, answer, next, kept, step: () => world.app.state.asking?.step };
}

describe('before the first time', () => {
  it('says once what Plumbline is not, asks for pain, where, the worst of a day and the warning signs, and keeps it', async () => {
    const { told, answer, next, kept, step } = await asked('before');
    expect(step()).toBe('not');
    await next();
    await answer({ painNow: 3 });
    await answer({ places: ['low-back'] });
    await answer({ painWorst24h: 5 });
    expect(step()).toBe('flags');
    expect(told).toEqual([]);
    await next();
    const [checkIn, ...others] = await kept();
    expect(others).toEqual([]);
    expect(checkIn).toMatchObject({
      when: 'before',
      morningId: null,
      painNow: 3,
      painWorst24h: 5,
      places: ['low-back'],
      flags: [],
      zone: 'Europe/Vienna',
    });
    expect(told).toEqual([{ kind: 'checked-in', when: 'before', checkInId: checkIn?.id }]);
  });

  it('goes on to what was told, where nobody is in the middle of a morning', async () => {
    const { world, answer, next } = await asked('before', [[48]]);
    await answer({ painNow: 0 });
    await answer({ painWorst24h: 0 });
    await next();
    expect(world.app.state.route).toEqual({ page: 'function' });
    expect(world.app.state.told.checkIns).toHaveLength(2);
  });
});

describe('the next day', () => {
  it('asks only for pain, and not where it hurts where it does not', async () => {
    const { answer, step, told } = await asked('before', [[24]]);
    expect(step()).toBe('pain');
    await answer({ painNow: 0 });
    expect(step()).toBe('worst');
    await answer({ painWorst24h: 2 });
    expect(told).toHaveLength(1);
  });

  it('takes no answer for one, and goes on without it only where that is said', async () => {
    const { world, next, step, kept, told } = await asked('before', [[24]]);
    await next();
    expect(step()).toBe('pain');
    await world.app.dispatch({ kind: 'dont-say' });
    await settle();
    expect(told).toHaveLength(1);
    expect(await kept()).toMatchObject([{ painNow: null, places: [] }]);
  });

  it('keeps nothing where all of it is left out, and the morning goes on', async () => {
    const { world, answer, told, kept } = await asked('before', [[24]]);
    await answer({ painNow: 4 });
    await world.app.dispatch({ kind: 'leave-out' });
    expect(told).toEqual([{ kind: 'checked-in', when: 'before', checkInId: null }]);
    expect(await kept()).toEqual([]);
  });

  it('goes back to a question that was answered, and forgets where it hurt where it does not hurt any more', async () => {
    const { world, answer, step, kept } = await asked('before', [[24]]);
    await answer({ painNow: 4 });
    await answer({ places: ['low-back'] });
    for (const _ of [1, 2]) await world.app.dispatch({ kind: 'tell-back' });
    expect(step()).toBe('pain');
    await answer({ painNow: 0 });
    await answer({ painWorst24h: 4 });
    expect(await kept()).toMatchObject([{ painNow: 0, painWorst24h: 4, places: [] }]);
  });

  it('halves the repetitions, and says so, where pain has stayed worse for more than a day', async () => {
    const { world, answer, step } = await asked('before', [
      [30, { painNow: 2 }],
      [29, { painNow: 4, when: 'after' }],
    ]);
    await answer({ painNow: 4 });
    await answer({ places: ['low-back'] });
    await answer({ painWorst24h: 4 });
    expect(step()).toBe('told');
    expect(world.speaker.said.at(-1)).toBe(en.pain.half);
  });
});

describe('warning signs', () => {
  it.each([
    ['nerve', 'same-day'],
    ['cancer', 'soon'],
    ['cord', 'urgent'],
    ['heart-lungs', 'emergency'],
  ] as const)('%s ends the day, is kept, and is said with what to do', async (flag, because) => {
    const { world, answer, kept, told, step } = await asked('before', [[24, { flags: ['fracture'] }]]);
    await answer({ painNow: 0 });
    await answer({ painWorst24h: 0 });
    expect(step()).toBe('flags');
    await answer({ flags: [flag] });
    expect(step()).toBe('end');
    expect(await kept()).toMatchObject([{ flags: [flag] }]);
    expect(world.speaker.said.slice(-2)).toEqual([en.pain.ends[because].title, en.pain.ends[because].act]);
    // There is no way on but to end the day, or to correct the answer.
    await world.app.dispatch({ kind: 'leave-out' });
    await world.app.dispatch({ kind: 'tell-next' });
    expect(told.filter(({ kind }) => kind === 'end-morning')).toEqual([]);
    await world.app.dispatch({ kind: 'end-day' });
    expect(told.at(-1)).toEqual({ kind: 'end-morning', because });
  });

  it('that were ticked are not left out: they are kept, and end the day in the same words', async () => {
    const { world, answer, kept, told, step } = await asked('before', [[24, { flags: ['fracture'] }]]);
    const { app, speaker } = world;
    await answer({ painNow: 0 });
    await answer({ painWorst24h: 0 });
    await app.dispatch({ kind: 'tell', change: { flags: ['heart-lungs'] } });
    await app.dispatch({ kind: 'leave-out' });
    expect([step(), told]).toEqual(['end', []]);
    // Of the sign of the day before nothing was said: it stays open.
    expect(await kept()).toMatchObject([{ flags: ['heart-lungs'], flagsAdd: true }]);
    expect(speaker.said.slice(-2)).toEqual([en.pain.ends.emergency.title, en.pain.ends.emergency.act]);
    // Who has ticked it by mistake puts that right, and it is not left standing; nor is it said that none of the others is so.
    await app.dispatch({ kind: 'tell-back' });
    await app.dispatch({ kind: 'tell', change: { flags: [] } });
    await app.dispatch({ kind: 'leave-out' });
    expect((await kept()).map(({ flags }) => flags)).toEqual([undefined]);
    expect(told).toMatchObject([{ kind: 'checked-in' }]);
  });

  it('that a doctor has looked at do not end the day, and are kept as such', async () => {
    const { answer, kept, told } = await asked('before', [[24, { flags: ['nerve'] }]]);
    await answer({ painNow: 0 });
    await answer({ painWorst24h: 0 });
    await answer({ flags: ['nerve'], knownFlags: ['nerve'] });
    expect(told).toMatchObject([{ kind: 'checked-in' }]);
    expect(await kept()).toMatchObject([{ flags: [], knownFlags: ['nerve'] }]);
  });

  it('are asked again after exercising where the pain jumps, or is in a new place', async () => {
    const { answer, step } = await asked('after', [[0.5, { painNow: 2, places: ['low-back'] }]]);
    await answer({ painNow: 5 });
    await answer({});
    await answer({ effort: 4 });
    expect(step()).toBe('flags');
  });
});

describe('a start with pain of 7 or more', () => {
  const seven = async (options: WorldOptions) => {
    const telling = await asked('before', [[24, { painNow: 6 }]], options);
    await telling.answer({ painNow: 7 });
    await telling.answer({ places: ['low-back'] });
    await telling.answer({ painWorst24h: 8 });
    return telling;
  };

  it('ends the day without a physio’s plan', async () => {
    for (const options of [{}, { plan: somePlan({ from: 'programme' }) }]) {
      const { world, told, step } = await seven(options);
      expect(step()).toBe('end');
      await world.app.dispatch({ kind: 'end-day' });
      expect(told.at(-1)).toEqual({ kind: 'end-morning', because: 'start-by-plan-only' });
    }
  });

  it('is not left out once it was told', async () => {
    const { world, answer, told, kept, step } = await asked('before', [[24, { painNow: 6 }]]);
    await answer({ painNow: 9 });
    await world.app.dispatch({ kind: 'leave-out' });
    expect([step(), told]).toEqual(['end', []]);
    expect(await kept()).toMatchObject([{ painNow: 9 }]);
  });

  it('goes on with a physio’s plan', async () => {
    const { told } = await seven({ plan: somePlan({ from: 'physio' }) });
    expect(told).toMatchObject([{ kind: 'checked-in' }]);
  });
});

describe('somebody who is worried in the middle of the questions', () => {
  it('looks through the warning signs, goes on where they were, and is not asked the same again', async () => {
    const { world, answer, step, kept } = await asked('before');
    const { app } = world;
    await answer({});
    await app.dispatch({ kind: 'tell', change: { painNow: 0 } });
    await app.dispatch({ kind: 'go', route: { page: 'flags' } });
    await app.dispatch({ kind: 'check-flags', flags: [], knownFlags: [] });
    await app.dispatch({ kind: 'go', route: { page: 'before' } });
    expect(step()).toBe('pain');
    expect(app.state.asking?.draft.painNow).toBe(0);
    await answer({});
    await answer({ painWorst24h: 0 });
    expect((await kept()).map(({ flags }) => flags)).toEqual([[], undefined]);
  });

  it('begins anew where they went elsewhere', async () => {
    const { world, answer, step } = await asked('before', [[24]]);
    await answer({ painNow: 4 });
    for (const page of ['about', 'before'] as const) await world.app.dispatch({ kind: 'go', route: { page } });
    expect([step(), world.app.state.asking?.draft.painNow]).toEqual(['pain', null]);
  });
});

describe('afterwards', () => {
  it('asks for pain, where, effort and a word for the physio, tells the change with its error, and keeps it', async () => {
    const { world, answer, step, kept, told } = await asked('after', [[0.5, { painNow: 2, places: ['low-back'] }]]);
    await answer({ painNow: 3 });
    expect(world.app.state.asking?.draft.places).toEqual(['low-back']);
    await answer({});
    await answer({ effort: 4 });
    await answer({ note: `  Better today. ${'x'.repeat(400)}` });
    expect(step()).toBe('told');
    expect(world.speaker.said).toContain(
      'Pain 2 at the start, 3 now. The difference is not larger than the measurement error.',
    );
    const [checkIn] = await kept();
    expect(checkIn).toMatchObject({ when: 'after', painNow: 3, effort: 4, places: ['low-back'] });
    expect(checkIn?.note).toMatch(/^Better today\. x+$/);
    expect(checkIn?.note).toHaveLength(280);
    await answer({});
    expect(told).toEqual([{ kind: 'checked-in', when: 'after', checkInId: checkIn?.id }]);
  });

  it('ends the day where pain has come further down a leg', async () => {
    const { world, answer, next, step, told } = await asked('after', [
      [48, { places: ['low-back', 'left-calf'] }],
      [0.5, { painNow: 2, places: ['low-back'] }],
    ]);
    await answer({ painNow: 2 });
    await answer({ places: ['low-back', 'left-calf'] });
    await answer({ effort: 4 });
    await next();
    expect(step()).toBe('end');
    await world.app.dispatch({ kind: 'end-day' });
    expect(told.at(-1)).toEqual({ kind: 'end-morning', because: 'spreads' });
  });
});

describe('hands-free', () => {
  it('every question is spoken, each answer is said again, and the keys Enter and Escape go on and back', async () => {
    const { world, step } = await asked('before', [[24]]);
    const { app, speaker } = world;
    expect(speaker.said).toContain(en.pain.ask.pain);
    expect(app.intentOfKey('Enter')).toEqual({ kind: 'tell-next' });
    await app.dispatch({ kind: 'tell', change: { painNow: 3 } });
    expect(speaker.said.at(-1)).toBe('3 of 10');
    const next = app.intentOfKey('Enter');
    if (next) await app.dispatch(next);
    expect(speaker.said.at(-1)).toBe(en.pain.ask.places);
    expect(app.intentOfKey('Escape')).toEqual({ kind: 'tell-back' });
    expect(step()).toBe('places');
  });

  it('reads all nine warning signs aloud', async () => {
    const { world, answer } = await asked('before');
    await answer({});
    await answer({ painNow: 0 });
    await answer({ painWorst24h: 0 });
    for (const question of Object.values(en.pain.flags.questions)) expect(world.speaker.said).toContain(question);
  });
});

describe('what was told', () => {
  it('is found by the morning that is going on', async () => {
    const world = makeWorld();
    listening(world);
    const startedAtEpochMs = world.ports.clock.epochMs() - hour;
    await ok(
      world.ports.days.putMorning({ id: 'this one', planId: 'p', day: '2025-06-15', startedAtEpochMs, items: [] }),
    );
    await world.app.dispatch({ kind: 'go', route: { page: 'before' } });
    expect(world.app.state.asking?.morningId).toBe('this one');
  });

  it('is asked for as if it were the first time, where it cannot be read', async () => {
    const { days } = makeWorld().ports;
    const failure = { ok: false, failure: { kind: 'store-newer' } } as const;
    const broken = {
      ...days,
      readCheckIns: () => Promise.resolve(failure),
      putCheckIn: () => Promise.resolve(failure),
    };
    const { world, answer, step, told } = await asked('before', [], { days: broken });
    expect(step()).toBe('not');
    await answer({});
    await answer({ painNow: 0 });
    await answer({ painWorst24h: 0 });
    await answer({});
    expect(told).toHaveLength(1);
    expect(world.app.state.notices).toMatchObject([{ kind: 'save-trouble', failure: { kind: 'store-newer' } }]);
  });
});
