import { describe, expect, it } from 'vitest';
import { planOf, PROGRAMMES } from '../../../src/care/plan/programmes.ts';
import { fail, succeed } from '../../../src/core/record/failures.ts';
import { someCheckIn, somePlan } from '../../fixtures/some-days.ts';
import { makeWorld, settle, type World, type WorldOptions } from '../../app/fakes.ts';

const PLAN = somePlan({ days: [] });

/** The first page, opened: what was told, then what is offered. */
async function opened(
  options: WorldOptions = {},
  before: (world: World) => Promise<unknown> = () => Promise.resolve(),
) {
  const world = makeWorld({ plan: PLAN, ...options });
  await before(world);
  await world.app.start();
  await world.app.dispatch({ kind: 'go', route: { page: 'settings' } });
  await world.app.dispatch({ kind: 'go', route: { page: 'start' } });
  await settle();
  return world.app.state.lessonOffer;
}
const telling =
  (change: Parameters<typeof someCheckIn>[0]) =>
  ({ ports }: World) =>
    ports.days.putCheckIn(someCheckIn({ atEpochMs: ports.clock.epochMs(), ...change }));

describe('the lesson that is offered on the first page', () => {
  it('goes by the pain of today', async () => {
    expect(await opened({}, telling({ painNow: 5, places: [], flags: [] }))).toBe('pain');
  });

  it('goes by where it hurts today, and not by what was told two days ago', async () => {
    expect(await opened({}, telling({ painNow: 2, places: ['low-back'], flags: [] }))).toBe('lifting');
    const before = await opened({}, ({ ports }) =>
      telling({ painNow: 8, places: ['low-back'], atEpochMs: ports.clock.epochMs() - 2 * 86_400_000 })({
        ports,
      } as World),
    );
    expect(before).toBe('posture');
  });

  it('goes by the programme of the plan', async () => {
    const programme = PROGRAMMES.find(({ id }) => id === 'daily-mobility')!;
    expect(await opened({ plan: planOf(programme, 0, { id: 'p', createdAtEpochMs: 0 }) })).toBe('moving');
  });

  it('is none where a warning sign was told today, and where nobody has a plan', async () => {
    expect(await opened({}, telling({ painNow: 2, places: [], flags: ['nerve'] }))).toBeNull();
    expect(await opened({}, async ({ ports }) => ports.plans.change(null))).toBeNull();
  });

  it('is another one once it was opened', async () => {
    const after = await opened({}, async ({ app }) =>
      app.dispatch({ kind: 'change-settings', change: { openedLessons: ['posture'] } }),
    );
    expect(after).toBe('lifting');
  });

  it('comes also where nothing that was told can be read', async () => {
    const none = await opened({}, ({ ports }) => {
      Object.assign(ports.days, {
        readCheckIns: () => Promise.resolve(fail({ kind: 'store-refused', detail: '' })),
      });
      Object.assign(ports.store, { listHeads: () => Promise.resolve(fail({ kind: 'store-refused', detail: '' })) });
      return Promise.resolve(succeed(undefined));
    });
    expect(none).toBe('posture');
  });
});
