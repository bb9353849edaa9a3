import { describe, expect, it, vi } from 'vitest';
import type { OwnRange } from '../../src/core/exercise/exercise.ts';
import type { Pose } from '../../src/core/body/pose.ts';
import { succeed } from '../../src/core/record/failures.ts';
import { createMemoryDayStore } from '../../src/edge/storage/memory-day-store.ts';
import { createMemorySessionStore } from '../../src/edge/storage/memory-session-store.ts';
import { fakeTabs } from '../edge/device/fake-tabs.ts';
import { makeTrack } from '../fixtures/make-track.ts';
import { FakeModel, makeWorld, settle, traceFile, until, type World, type WorldOptions } from './fakes.ts';

const CURL: OwnRange = {
  exerciseId: 'elbow-curl',
  figures: [{ measure: 'elbow', side: 'left', valueDeg: 60, bandDeg: 13, peaksDeg: [59, 60, 63], foundAtEpochMs: 1 }],
};

/** Two tabs of the app in one browser, with one database. */
async function twoTabs(options: WorldOptions = {}): Promise<readonly [World, World]> {
  const tabs = fakeTabs();
  const store = createMemorySessionStore();
  const open = (): World => makeWorld({ trace: makeTrack('bird-dog'), store, browser: tabs.open(), ...options });
  const both = [open(), open()] as const;
  await Promise.all(both.map(({ app }) => app.start()));
  return both;
}

async function practise({ app }: World): Promise<string> {
  await app.dispatch({ kind: 'use-recording', ...traceFile() });
  await app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
  return app.state.opened.session?.id ?? '';
}

/** Does something before the recording of this tab gives its pose of this number. */
function meanwhile({ ports }: World, number: number, act: () => Promise<void>): void {
  const { open } = ports.traceFiles;
  vi.spyOn(ports.traceFiles, 'open').mockImplementation(async (file) => {
    const opened = await open(file);
    if (!opened.ok) return opened;
    const { info, poses } = opened.value;
    return succeed({
      info,
      async *poses(signal: AbortSignal) {
        let count = 0;
        for await (const pose of poses(signal)) {
          if (++count === number) await act();
          yield pose;
        }
      },
    });
  });
}

const listedIn = ({ app }: World): readonly string[] => app.state.history.heads.map(({ id }) => id);

describe('two tabs of the app', () => {
  it('have the same settings, and neither writes back what is older', async () => {
    const [one, other] = await twoTabs();
    await one.app.dispatch({ kind: 'change-settings', change: { theme: 'dark', wordsPerMinute: 120 } });
    await until('the other tab has heard of it', () => other.app.state.settings.theme === 'dark');
    expect(other.speaker.wordsPerMinute).toBe(120);
    await other.app.dispatch({ kind: 'toggle-mute' });
    await until('the first tab has heard of it', () => one.app.state.settings.muted);
    for (const { app, ports } of [one, other]) {
      expect(app.state.settings).toMatchObject({ theme: 'dark', wordsPerMinute: 120, muted: true });
      expect(ports.settings.read()).toEqual(app.state.settings);
    }
  });

  it('each load the model that one of them asks for, but not in the middle of a visit', async () => {
    const pose = makeTrack('bird-dog')[0] as Pose;
    const [one, other] = await twoTabs({ model: succeed(new FakeModel(() => pose)) });
    const load = vi.spyOn(other.ports.models, 'load');
    other.app.kernel.store.set({ run: {} as never });
    await one.app.dispatch({ kind: 'change-settings', change: { model: 'lite' } });
    await until('the other tab shows it', () => other.app.state.settings.model === 'lite');
    await settle();
    expect(load).not.toHaveBeenCalled();
    other.app.kernel.store.set({ run: null });
    await until('the other tab has loaded it', () => load.mock.calls.length === 1);
  });

  it('read anew what they show when a backup was brought back in one of them', async () => {
    const [one, other] = await twoTabs();
    await other.app.dispatch({ kind: 'go', route: { page: 'progress' } });
    await until('progress is shown', () => other.app.state.progress.status === 'ready');
    await one.store.startSession({
      id: 'brought',
      startedAtEpochMs: 1,
      endedAtEpochMs: 2,
      timeZone: 'UTC',
      status: 'finished',
    });
    one.ports.otherTabs.tell({ kind: 'restored' });
    await until('the page has read it', () => other.app.state.progress.heads?.[0]?.id === 'brought');
    await until('the history has read it', () => listedIn(other).includes('brought'));
  });

  it('show on the first page what was told in the other one and stops the day', async () => {
    const days = createMemoryDayStore();
    const [one, other] = await twoTabs({ days });
    await other.app.dispatch({ kind: 'go', route: { page: 'start' } });
    expect(other.app.state.stop).toBeNull();
    await one.app.dispatch({ kind: 'check-flags', flags: ['heart-lungs'], knownFlags: [] });
    await until('the first page says so', () => other.app.state.stop?.because === 'emergency');
  });

  it('forget what is deleted in the other one: nothing that it has stopped stays stopped', async () => {
    const days = createMemoryDayStore();
    const [one, other] = await twoTabs({ days });
    await one.app.dispatch({ kind: 'check-flags', flags: ['nerve'], knownFlags: [] });
    await other.app.dispatch({ kind: 'go', route: { page: 'function' } });
    const id = other.app.state.told.checkIns[0]?.id ?? '';
    await one.app.dispatch({ kind: 'go', route: { page: 'start' } });
    expect(one.app.state.stop?.because).toBe('same-day');
    const enter = vi.spyOn(one.app.gathered.pages.get('start')!, 'enter');
    await other.app.dispatch({ kind: 'remove-check-in', checkInId: id });
    await until('the first page has read it', () => one.app.state.stop === null);
    // The day is read, and the page is not opened anew.
    expect(enter).not.toHaveBeenCalled();
  });

  it('show each other’s sessions, as they begin, end, go and come back', async () => {
    const [one, other] = await twoTabs();
    const id = await practise(one);
    await until('the session is listed', () => listedIn(other).includes(id));
    await other.app.dispatch({ kind: 'go', route: { page: 'session', sessionId: id } });
    expect(other.app.state.opened.session?.id).toBe(id);
    await one.app.dispatch({ kind: 'delete-session', sessionId: id });
    await until('it is gone', () => listedIn(other).length === 0);
    expect(other.app.state.opened.status).toBe('missing');
    await one.app.dispatch({ kind: 'undo-delete', sessionId: id });
    await until('it is back', () => listedIn(other).length === 1);
  });

  it('both forget what is erased in one of them, with what could have been brought back', async () => {
    const [one, other] = await twoTabs();
    const id = await practise(other);
    await one.ports.ownRanges.change(() => [CURL, { ...CURL, exerciseId: 'squat' }]);
    await until('the other tab has them', () => other.app.state.ownRanges.length === 2);
    await other.app.dispatch({ kind: 'remove-range', exerciseId: 'squat' });
    await other.app.dispatch({ kind: 'delete-session', sessionId: id });
    expect(other.app.state.notices.map(({ kind }) => kind)).toEqual(['range-removed', 'deleted']);
    await one.app.dispatch({ kind: 'erase-everything' });
    await until('the other tab has heard of it', () => other.app.state.notices.length === 0);
    await until('its own ranges are gone', () => other.app.state.ownRanges.length === 0);
    expect([listedIn(other), other.app.state.opened.session]).toEqual([[], null]);
    // What an older tab may still ask for brings nothing back.
    await other.app.dispatch({ kind: 'undo-delete', sessionId: id });
    expect(other.app.state.notices).toMatchObject([{ kind: 'failure', failure: { kind: 'store-erased' } }]);
    expect(listedIn(other)).toEqual([]);
  });

  it('go on with a set while everything is erased in the other one, keep none of it, and say so', async () => {
    const [one, other] = await twoTabs();
    // In the middle of the recording: the set is stored by then, and the other tab has heard of it before the set ends.
    meanwhile(other, 200, async () => {
      await until('the set has begun', () => other.app.state.run?.stage === 'running');
      await settle();
      await one.app.dispatch({ kind: 'erase-everything' });
      await settle();
    });
    await practise(other);
    await until('the other tab says so', () => other.app.state.notices.length > 0);
    expect(other.app.state.notices).toMatchObject([{ kind: 'save-trouble', failure: { kind: 'store-erased' } }]);
    expect(other.app.state.opened.session?.sets[0]?.summary?.counted.total).toBe(3);
    await one.app.dispatch({ kind: 'load-history' });
    expect([listedIn(one), listedIn(other)]).toEqual([[], []]);
  });
});
