import { eyeHash, eyeInviteIn } from '../../care/live/invite-address.ts';
import type { Invite } from '../../ports/live.ts';
import type { EyeTab, KeptEye } from '../../ports/live-devices.ts';

/** In sessionStorage: it lasts over a reload, no other tab sees it, and it goes with the tab. */
const KEY = 'plumbline.live.eye';
/** The address of the page of a phone that is the eye, which takes the place of an invite in the bar and in the history. */
const PAGE = '#/eye';
/** What stands before the invite: which seat, and whether this phone is on. */
const KEPT = [
  { mark: 'host', seat: 'host', isOn: false },
  { mark: 'guest', seat: 'guest', isOn: false },
  { mark: 'on', seat: 'guest', isOn: true },
] as const;

/** The window of this tab, or that of a test. */
interface Tab {
  readonly location: Pick<Location, 'hash'>;
  readonly history: Pick<History, 'replaceState'>;
  readonly isSecureContext: boolean;
  readonly storage: () => Storage;
  addEventListener(type: 'hashchange', listener: () => void): void;
}

const thisTab = (): Tab => ({
  location,
  history,
  isSecureContext,
  storage: () => sessionStorage,
  addEventListener: (type, listener) => window.addEventListener(type, listener),
});

/**
 * What this tab keeps of a phone as the eye. An invite in the address is taken out of it at once, before anything else reads the address: it
 * is a secret. Where nothing can be stored, a reload loses the seat.
 */
export function createEyeTab(tab = thisTab()): EyeTab {
  const listeners = new Set<(invite: Invite) => void>();
  const keep = (kept: KeptEye | null): void => {
    try {
      const mark = KEPT.find(({ seat, isOn }) => seat === kept?.seat && isOn === kept.isOn)?.mark;
      if (kept && mark) tab.storage().setItem(KEY, mark + eyeHash(kept.invite));
      else tab.storage().removeItem(KEY);
    } catch (error) {
      console.warn('The seat of a phone as the camera cannot be remembered:', error);
    }
    now = kept;
  };
  let now = keptIn(tab);
  const takeInvite = (): void => {
    const invite = eyeInviteIn(tab.location.hash);
    if (!invite) return;
    tab.history.replaceState(null, '', PAGE);
    keep({ invite, seat: 'guest', isOn: false });
    for (const listener of listeners) listener(invite);
  };
  takeInvite();
  tab.addEventListener('hashchange', takeInvite);
  return {
    isSecure: tab.isSecureContext,
    read: () => now,
    onInvited: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keep,
  };
}

function keptIn(tab: Tab): KeptEye | null {
  try {
    const text = tab.storage().getItem(KEY) ?? '';
    const kept = KEPT.find(({ mark }) => text.startsWith(`${mark}#`));
    const invite = kept ? eyeInviteIn(text.slice(kept.mark.length)) : null;
    return kept && invite ? { invite, seat: kept.seat, isOn: kept.isOn } : null;
  } catch {
    return null; // Site data are blocked.
  }
}
