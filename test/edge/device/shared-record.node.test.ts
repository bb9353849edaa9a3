import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnRange } from '../../../src/core/exercise/exercise.ts';
import { createOtherTabs } from '../../../src/edge/device/other-tabs.ts';
import { createOwnRangeStore } from '../../../src/edge/device/own-ranges.ts';
import { createSettingsStore } from '../../../src/edge/device/settings.ts';
import { DEFAULT_SETTINGS } from '../../../src/schema/settings.ts';
import { fakeTabs } from './fake-tabs.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Every change has had its turn to be written. */
const written = (): Promise<unknown> => vi.advanceTimersByTimeAsync(1000);

const rangeOf = (exerciseId: string): OwnRange => ({
  exerciseId,
  figures: [{ measure: 'elbow', side: 'left', valueDeg: 60, bandDeg: 13, peaksDeg: [59, 60, 63], foundAtEpochMs: 1 }],
});

describe('settings in two tabs', () => {
  it('are the same in both, whichever has changed them', async () => {
    const tabs = fakeTabs();
    const [one, other] = [createSettingsStore(tabs.open()), createSettingsStore(tabs.open())];
    const told = vi.fn();
    other.onChange(told);
    one.change({ theme: 'dark' });
    expect(one.read().theme).toBe('dark');
    await written();
    expect(other.read().theme).toBe('dark');
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('lose nothing where a tab that has not heard of it yet changes another one', async () => {
    const tabs = fakeTabs({ isSlow: true });
    const [one, other] = [createSettingsStore(tabs.open()), createSettingsStore(tabs.open())];
    one.change({ theme: 'dark' });
    // The browser passes it on while the first tab keeps its turn.
    setTimeout(() => tabs.passOn(), 10);
    other.change({ muted: true });
    expect(other.read()).toEqual({ ...DEFAULT_SETTINGS, muted: true });
    await written();
    tabs.passOn();
    for (const store of [one, other, createSettingsStore(tabs.open())])
      expect(store.read()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', muted: true });
  });

  it('keep what a newer app has stored beside them', async () => {
    const tabs = fakeTabs();
    tabs.stored.set('plumbline.settings', JSON.stringify({ muted: true, pace: 'slow' }));
    createSettingsStore(tabs.open()).change({ theme: 'light' });
    await written();
    expect(JSON.parse(tabs.stored.get('plumbline.settings') ?? '')).toMatchObject({ theme: 'light', pace: 'slow' });
  });

  it('are written when the page is closed before their turn has come', () => {
    const tabs = fakeTabs();
    const tab = tabs.open();
    createSettingsStore(tab).change({ theme: 'dark' });
    tab.leave();
    expect(createSettingsStore(tabs.open()).read().theme).toBe('dark');
  });

  it('are written at last where a sleeping tab keeps its turn', async () => {
    const tabs = fakeTabs();
    tabs.keepTurn();
    createSettingsStore(tabs.open()).change({ theme: 'dark' });
    await vi.advanceTimersByTimeAsync(5000);
    expect(createSettingsStore(tabs.open()).read().theme).toBe('dark');
  });

  it('that could not be stored are stored with the next that can', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const tabs = fakeTabs();
    const store = createSettingsStore(tabs.open());
    tabs.refuse('QuotaExceededError');
    store.change({ theme: 'dark' });
    await written();
    tabs.refuse(null);
    store.change({ muted: true });
    await written();
    expect(createSettingsStore(tabs.open()).read()).toMatchObject({ theme: 'dark', muted: true });
  });
});

describe('own ranges in two tabs', () => {
  it('are added to and taken from one by one', async () => {
    const tabs = fakeTabs({ isSlow: true });
    const [one, other] = [createOwnRangeStore(tabs.open()), createOwnRangeStore(tabs.open())];
    setInterval(() => tabs.passOn(), 10);
    void one.change((ranges) => [...ranges, rangeOf('elbow-curl')]);
    void other.change((ranges) => [...ranges, rangeOf('bridge')]);
    await written();
    for (const store of [one, other]) expect(store.read().map(({ exerciseId }) => exerciseId)).toHaveLength(2);
  });

  it('that are erased in one stay erased, whatever an older tab does next', async () => {
    const tabs = fakeTabs({ isSlow: true });
    const first = createOwnRangeStore(tabs.open());
    await Promise.all([first.change(() => [rangeOf('elbow-curl'), rangeOf('squat')]), written()]);
    tabs.passOn();
    const older = createOwnRangeStore(tabs.open());
    void first.change(() => []);
    setTimeout(() => tabs.passOn(), 10);
    void older.change((ranges) => [...ranges, rangeOf('bridge')]);
    await written();
    expect(createOwnRangeStore(tabs.open()).read()).toEqual([rangeOf('bridge')]);
  });
});

describe('news for other tabs', () => {
  it('reach each of them once, in order, also where much happens at once, and not the tab that tells', async () => {
    const tabs = fakeTabs();
    const [teller, listener] = [createOtherTabs(tabs.open()), createOtherTabs(tabs.open())];
    const [own, heard] = [vi.fn(), vi.fn()];
    teller.onNews(own);
    listener.onNews(heard);
    const news = [
      { kind: 'session-deleted', sessionId: 'a' },
      { kind: 'erased' },
      { kind: 'sessions-changed' },
      { kind: 'erased' },
    ] as const;
    for (const one of news) teller.tell(one);
    await written();
    expect(heard.mock.calls.map(([one]) => one as unknown)).toEqual(news);
    listener.tell({ kind: 'sessions-changed' });
    await written();
    expect(own.mock.calls).toEqual([[{ kind: 'sessions-changed' }]]);
  });

  it('from before a tab was opened are no news to it, and what it does not know is left out', async () => {
    const tabs = fakeTabs();
    createOtherTabs(tabs.open()).tell({ kind: 'erased' });
    await written();
    const late = createOtherTabs(tabs.open());
    const heard = vi.fn();
    late.onNews(heard);
    const told = JSON.parse(tabs.stored.get('plumbline.news') ?? '') as unknown[];
    const strange = { stamp: 'x', news: { kind: 'plan-changed' } };
    tabs
      .open()
      .storage()
      .setItem('plumbline.news', JSON.stringify([...told, strange]));
    expect(heard).not.toHaveBeenCalled();
  });
});
