import { afterEach, describe, expect, it, vi } from 'vitest';
import { createClock } from '../../../src/edge/device/clock.ts';
import type { OwnRange } from '../../../src/core/exercise/exercise.ts';
import { createOwnRangeStore } from '../../../src/edge/device/own-ranges.ts';
import type { Browser } from '../../../src/edge/device/shared-record.ts';
import { createSettingsStore } from '../../../src/edge/device/settings.ts';
import { createPageVisibility } from '../../../src/edge/device/visibility.ts';
import { createWakeLock } from '../../../src/edge/device/wake-lock.ts';
import { DEFAULT_SETTINGS } from '../../../src/schema/settings.ts';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('the clock', () => {
  const clock = createClock();

  it('runs on by itself and is not the time of day', async () => {
    const before = clock.nowMs();
    await clock.wait(30, new AbortController().signal);
    expect(clock.nowMs() - before).toBeGreaterThanOrEqual(29);
    expect(Math.abs(clock.epochMs() - Date.now())).toBeLessThan(1000);
    expect(clock.timeZone()).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
  });

  it('wakes who waits when it is told to, with the reason', async () => {
    const stop = new AbortController();
    const waiting = clock.wait(60_000, stop.signal);
    stop.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    await expect(clock.wait(60_000, stop.signal)).rejects.toThrow('enough');
  });
});

/** A browser that keeps nothing, for this reason. */
const refusing = (name: string): Browser => ({
  storage: () => {
    throw new DOMException('no', name);
  },
  locks: navigator.locks,
  page: window,
});

describe('settings', () => {
  it('are the defaults at first, and are remembered by the next visit', async () => {
    expect(createSettingsStore().read()).toEqual(DEFAULT_SETTINGS);
    createSettingsStore().change({ muted: true });
    await expect.poll(() => createSettingsStore().read()).toEqual({ ...DEFAULT_SETTINGS, muted: true });
  });

  it('that are damaged are the defaults', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    localStorage.setItem('plumbline.settings', '{"muted":');
    expect(createSettingsStore().read()).toEqual(DEFAULT_SETTINGS);
  });

  it('last for the visit where the browser keeps nothing', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const store = createSettingsStore(refusing('SecurityError'));
    store.change({ theme: 'dark' });
    expect(store.read().theme).toBe('dark');
  });
});

describe('own ranges', () => {
  const range: OwnRange = {
    exerciseId: 'elbow-curl',
    figures: [{ measure: 'elbow', side: 'left', valueDeg: 60, bandDeg: 13, peaksDeg: [59, 60, 63], foundAtEpochMs: 1 }],
  };
  const KEPT = { ok: true, value: undefined };

  it('are none at first, and are remembered by the next visit', async () => {
    expect(createOwnRangeStore().read()).toEqual([]);
    expect(await createOwnRangeStore().change(() => [range])).toEqual(KEPT);
    expect(createOwnRangeStore().read()).toEqual([range]);
  });

  it('leave nothing behind when the last of them goes', async () => {
    const store = createOwnRangeStore();
    await store.change(() => [range]);
    await store.change(() => []);
    expect(localStorage.length).toBe(0);
  });

  it('that are damaged are not used, are counted, and are kept beside what is found later', async () => {
    localStorage.setItem('plumbline.own-ranges', JSON.stringify({ version: 1, ranges: [range, { exerciseId: 7 }] }));
    const store = createOwnRangeStore();
    expect(store.read()).toEqual([range]);
    expect(store.unreadable).toBe(1);
    await store.change((ranges) => [...ranges, { ...range, exerciseId: 'bridge' }]);
    expect(createOwnRangeStore().unreadable).toBe(1);
    expect(createOwnRangeStore().read()).toHaveLength(2);
    await store.change(() => []);
    expect(localStorage.length).toBe(0);
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    localStorage.setItem('plumbline.own-ranges', '{"ver');
    expect(createOwnRangeStore().read()).toEqual([]);
  });

  it('last for the visit where the browser keeps nothing, and that is told', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const store = createOwnRangeStore(refusing('SecurityError'));
    expect(await store.change(() => [range])).toMatchObject({ ok: false, failure: { kind: 'store-refused' } });
    expect(store.read()).toEqual([range]);
    const full = createOwnRangeStore(refusing('QuotaExceededError'));
    expect(await full.change(() => [range])).toMatchObject({ failure: { kind: 'store-full' } });
  });

  it('that one tab changes are changed in the other, by the browser itself', async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const other = frame.contentWindow;
    if (!other) throw new Error('expected another page of this site');
    const store = createOwnRangeStore();
    const elsewhere = createOwnRangeStore({
      storage: () => other.localStorage,
      locks: other.navigator.locks,
      page: other,
    });
    await store.change(() => [range]);
    await expect.poll(() => elsewhere.read()).toEqual([range]);
    await elsewhere.change(() => []);
    await expect.poll(() => store.read()).toEqual([]);
    frame.remove();
  });
});

describe('whether the page is seen', () => {
  it('is told when it changes, until nobody listens', () => {
    const visibility = createPageVisibility();
    const told: boolean[] = [];
    const stop = visibility.onChange((hidden) => told.push(hidden));
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(visibility.hidden).toBe(true);
    stop();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(told).toEqual([true]);
  });
});

describe('the screen', () => {
  it('is kept lit again when the tab comes back, and let go once', async () => {
    const released = vi.fn(() => Promise.resolve());
    const request = vi.spyOn(navigator.wakeLock, 'request').mockResolvedValue({ release: released } as never);
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(false);
    const letGo = await createWakeLock().hold();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(request).toHaveBeenCalledTimes(2);
    await Promise.resolve();
    letGo();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(request).toHaveBeenCalledTimes(2);
    expect(released).toHaveBeenCalledTimes(1);
  });

  it('may go dark where that is refused, and nothing else happens', async () => {
    vi.spyOn(console, 'info').mockImplementation(() => {});
    vi.spyOn(navigator.wakeLock, 'request').mockRejectedValue(new DOMException('low battery', 'NotAllowedError'));
    const letGo = await createWakeLock().hold();
    expect(letGo).not.toThrow();
  });
});
