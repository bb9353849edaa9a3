import { describe, expect, it, vi } from 'vitest';
import { createEyeTab } from '../../../src/edge/device/eye-tab.ts';

const invite = { room: 'AbCdEfGhIjKlMnOpQrSt-A', secret: '0123456789_bcdefghijkg' };
const HASH = `#eye=${invite.room}&k=${invite.secret}`;

type Tab = NonNullable<Parameters<typeof createEyeTab>[0]>;

/** A window at this address; `kept`: what its tab has of before. */
function tabAt(hash: string, kept = new Map<string, string>(), isBlocked = false) {
  const location = { hash };
  const listeners: (() => void)[] = [];
  const tab: Tab = {
    location,
    history: { replaceState: (_state, _title, url) => void (location.hash = String(url)) },
    isSecureContext: true,
    storage: () => {
      if (isBlocked) throw new DOMException('blocked', 'SecurityError');
      return {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => void kept.set(key, value),
        removeItem: (key: string) => void kept.delete(key),
      } as Storage;
    },
    addEventListener: (_type, listener) => void listeners.push(listener),
  };
  return {
    ...{ tab, location, kept },
    opens: (next: string) => {
      location.hash = next;
      for (const listener of listeners) listener();
    },
  };
}

describe('the tab of a phone', () => {
  it('takes an invite out of the address at once, and has it after a reload', () => {
    const { tab, location, kept } = tabAt(HASH);
    expect(createEyeTab(tab).read()).toEqual({ invite, seat: 'guest', isOn: false });
    expect(location.hash).toBe('#/eye');
    expect(createEyeTab(tabAt('#/eye', kept).tab).read()).toEqual({ invite, seat: 'guest', isOn: false });
  });

  it('takes one that is opened later, and tells of it', () => {
    const { tab, opens, location } = tabAt('#/');
    const eyeTab = createEyeTab(tab);
    const told = vi.fn();
    eyeTab.onInvited(told);
    opens(HASH);
    expect(told).toHaveBeenCalledWith(invite);
    expect(location.hash).toBe('#/eye');
    opens('#/settings');
    expect(location.hash).toBe('#/settings');
    expect(told).toHaveBeenCalledTimes(1);
  });

  it.each([
    { invite, seat: 'host', isOn: false },
    { invite, seat: 'guest', isOn: true },
  ] as const)('remembers $seat over a reload, until it is forgotten', (what) => {
    const { tab, kept } = tabAt('#/');
    createEyeTab(tab).keep(what);
    const after = createEyeTab(tabAt('#/', kept).tab);
    expect(after.read()).toEqual(what);
    after.keep(null);
    expect(kept.size).toBe(0);
    expect(after.read()).toBeNull();
  });

  it.each(['#eye=short&k=short', `#r=${invite.room}&k=${invite.secret}`, `${HASH}x`, '#/eye', ''])(
    'leaves any other address as it is: %s',
    (hash) => {
      const { tab, location } = tabAt(hash);
      expect(createEyeTab(tab).read()).toBeNull();
      expect(location.hash).toBe(hash);
    },
  );

  it('passes over what was kept and does not read', () => {
    const kept = new Map([['plumbline.live.eye', 'host#eye=<script>']]);
    expect(createEyeTab(tabAt('#/', kept).tab).read()).toBeNull();
  });

  it('works where nothing can be stored; a reload then loses the seat', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    const { tab } = tabAt(HASH, new Map(), true);
    expect(createEyeTab(tab).read()).toEqual({ invite, seat: 'guest', isOn: false });
    expect(warn).toHaveBeenCalled();
    warn.mockRestore();
  });
});
