import { describe, expect, it, vi } from 'vitest';
import { inviteHash } from '../../../src/care/live/invite-address.ts';
import { createLiveTab } from '../../../src/edge/device/live-tab.ts';
import type { KeptMeeting } from '../../../src/ports/live-devices.ts';

const invite = { room: 'AbCdEfGhIjKlMnOpQrSt-A', secret: '0123456789_bcdefghijkg' };
const meeting: KeptMeeting = {
  invite,
  seat: 'guest',
  role: 'physio',
  name: 'Anna',
  isAdmitted: false,
  consent: { numbers: true, skeleton: true, video: false, sound: false },
};

/** A tab of a browser, whose storage outlives its pages. */
function aTab(hash: string, kept = new Map<string, string>(), isRefused = false) {
  const refuse = (): void => {
    if (isRefused) throw new DOMException('blocked', 'SecurityError');
  };
  const storage = {
    getItem: (key: string) => (refuse(), kept.get(key) ?? null),
    setItem: (key: string, value: string) => (refuse(), void kept.set(key, value)),
    removeItem: (key: string) => (refuse(), void kept.delete(key)),
  };
  let changes: () => void = () => undefined;
  const location = { hash };
  const tab = createLiveTab({
    location,
    history: { replaceState: (_data, _unused, url) => void (location.hash = String(url)) },
    storage: () => storage as unknown as Storage,
    addEventListener: (_type, listener) => (changes = listener),
  });
  const goTo = (to: string): void => {
    location.hash = to;
    changes();
  };
  return { tab, location, kept, goTo };
}

describe('the memory of a tab', () => {
  it('takes an invite out of the address at once, and has it after a reload until it is used', async () => {
    const { tab, location, kept } = aTab(inviteHash(invite));
    expect(location.hash).toBe('#/live');
    expect(tab.invited).toEqual(invite);
    await tab.read();
    const again = aTab('#/live', kept).tab;
    expect(again.invited).toBeNull();
    expect(await again.read()).toEqual({ invited: invite, meetings: [] });
    again.forgetInvite();
    again.keep([meeting]);
    expect(await aTab('#/live', kept).tab.read()).toEqual({ invited: null, meetings: [meeting] });
    again.keep([]);
    expect(kept.size).toBe(0);
  });

  it('takes one that is opened later out of the address too, and tells it', () => {
    const { tab, location, goTo } = aTab('#/');
    const told = vi.fn();
    tab.onInvited(told);
    goTo('#/settings');
    expect(location.hash).toBe('#/settings');
    goTo(inviteHash(invite));
    expect(location.hash).toBe('#/live');
    expect(told).toHaveBeenCalledExactlyOnceWith(invite);
  });

  it('works where nothing can be stored, and takes nothing from what it cannot read', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const refused = aTab(inviteHash(invite), new Map(), true).tab;
    expect(await refused.read()).toEqual({ invited: invite, meetings: [] });
    refused.keep([meeting]);
    const odd = new Map([['plumbline.live.meetings', '{"meetings":[{"seat":"king"}]}']]);
    expect(await aTab('#/', odd).tab.read()).toEqual({ invited: null, meetings: [] });
    vi.restoreAllMocks();
  });
});
