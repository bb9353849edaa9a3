import { describe, expect, it } from 'vitest';
import type { ScaledActivity } from '../../../src/care/pain/function-scale.ts';
import { makeWorld } from '../../app/fakes.ts';
import { ok } from '../../contracts/session-store.ts';
import { someCheckIn, someScale } from '../../fixtures/some-days.ts';

const ALL = { sinceEpochMs: 0 };
const three: readonly ScaledActivity[] = [
  { name: ' socks ', score: 4 },
  { name: 'stairs', score: 5 },
  { name: 'desk', score: 6 },
];

describe('what somebody can do', () => {
  it('is kept as told, with its day and place', async () => {
    const { app, ports } = makeWorld();
    await app.dispatch({ kind: 'go', route: { page: 'function' } });
    await app.dispatch({ kind: 'keep-function', activities: three });
    const { records } = await ok(ports.days.readScales(ALL));
    expect(records).toMatchObject([
      {
        kind: 'psfs',
        zone: 'Europe/Vienna',
        atEpochMs: ports.clock.epochMs(),
        activities: [{ name: 'socks' }, {}, {}],
      },
    ]);
    expect(app.state.told.scales).toEqual(records);
    expect(app.state.notices).toMatchObject([{ kind: 'function-kept' }]);
  });

  it.each<[string, readonly ScaledActivity[]]>([
    ['two', three.slice(1)],
    ['none', []],
    ['two of the same name', [{ name: 'stairs', score: 1 }, ...three.slice(1)]],
    ['one without a name', [{ name: ' ', score: 1 }, ...three.slice(1)]],
  ])('is not kept of %s: their mean could be compared with nothing', async (_what, activities) => {
    const { app, ports } = makeWorld();
    await app.dispatch({ kind: 'keep-function', activities });
    expect((await ok(ports.days.readScales(ALL))).records).toEqual([]);
  });
});

describe('an entry', () => {
  it('is deleted, and comes back where that is undone', async () => {
    const { app, ports } = makeWorld();
    await ok(ports.days.putCheckIn(someCheckIn()));
    await ok(ports.days.putScale(someScale()));
    await app.dispatch({ kind: 'go', route: { page: 'function' } });
    await app.dispatch({ kind: 'remove-check-in', checkInId: 'before' });
    await app.dispatch({ kind: 'remove-scale', scaleId: 'scale' });
    expect([app.state.told.checkIns, app.state.told.scales]).toEqual([[], []]);
    expect((await ok(ports.days.readCheckIns(ALL))).records).toEqual([]);
    const undo = app.state.notices.flatMap(
      (notice) => app.gathered.notices.get(notice.kind)?.(notice)?.action?.asks ?? [],
    );
    expect(undo.map(({ kind }) => kind)).toEqual(['undo-remove-check-in', 'undo-remove-scale']);
    for (const intent of undo) await app.dispatch(intent);
    expect(app.state.told).toMatchObject({ checkIns: [someCheckIn()], scales: [someScale()] });
    expect((await ok(ports.days.readScales(ALL))).records).toEqual([someScale()]);
    expect(app.state.notices).toEqual([]);
  });

  it('stays where it cannot be deleted, and the page says why', async () => {
    const { ports } = makeWorld();
    await ok(ports.days.putCheckIn(someCheckIn()));
    const deleteCheckIn = () => Promise.resolve({ ok: false, failure: { kind: 'store-late' } } as const);
    const { app } = makeWorld({ days: { ...ports.days, deleteCheckIn } });
    await app.dispatch({ kind: 'load-told' });
    await app.dispatch({ kind: 'remove-check-in', checkInId: 'before' });
    expect(app.state.told.checkIns).toEqual([someCheckIn()]);
    expect(app.state.notices).toMatchObject([{ kind: 'save-trouble', failure: { kind: 'store-late' } }]);
  });

  it('goes with everything that is erased, and cannot be restored then', async () => {
    const { app } = makeWorld();
    await app.dispatch({ kind: 'undo-remove-check-in', checkIn: someCheckIn() });
    await app.dispatch({ kind: 'remove-check-in', checkInId: 'before' });
    await app.dispatch({ kind: 'undo-remove-scale', scale: someScale() });
    await app.dispatch({ kind: 'erase-everything' });
    expect(app.state.told).toMatchObject({ checkIns: [], scales: [] });
    expect(app.state.notices.map(({ kind }) => kind)).toEqual(['erased']);
    await app.dispatch({ kind: 'load-told' });
    expect(app.state.told).toMatchObject({ status: 'ready', checkIns: [], scales: [] });
  });
});

describe('the warning signs on their own page', () => {
  it.each([
    [[], [], 'clear'],
    [['nerve'], ['nerve'], 'known'],
    [['nerve', 'cancer'], ['nerve'], 'soon'],
    [['nerve', 'heart-lungs'], [], 'emergency'],
  ] as const)('say of %j, of which %j were looked at: %s', async (flags, knownFlags, result) => {
    const { app, ports } = makeWorld();
    await app.dispatch({ kind: 'go', route: { page: 'flags' } });
    await app.dispatch({ kind: 'check-flags', flags, knownFlags });
    expect(app.state.flagsResult).toBe(result);
    const [kept] = (await ok(ports.days.readCheckIns(ALL))).records;
    expect(kept?.flags).toEqual(flags.filter((flag) => !(knownFlags as readonly string[]).includes(flag)));
  });

  it('begin anew on the next visit', async () => {
    const { app } = makeWorld();
    await app.dispatch({ kind: 'go', route: { page: 'flags' } });
    await app.dispatch({ kind: 'check-flags', flags: [], knownFlags: [] });
    await app.dispatch({ kind: 'go', route: { page: 'about' } });
    await app.dispatch({ kind: 'go', route: { page: 'flags' } });
    expect(app.state.flagsResult).toBeNull();
  });
});
