import { inviteIn } from '../../care/live/invite-address.ts';
import type { Invite } from '../../ports/live.ts';
import type { KeptMeeting, LiveTab } from '../../ports/live-devices.ts';

/** In sessionStorage: it lasts over a reload, no other tab sees it, and it goes with the tab. */
const KEY = 'plumbline.live.meetings';
/** The address of the page of live sessions, which takes the place of an invite in the bar and in the history. */
const PAGE = '#/live';

/** The window of this tab, or that of a test. */
interface Tab {
  readonly location: Pick<Location, 'hash'>;
  readonly history: Pick<History, 'replaceState'>;
  readonly storage: () => Storage;
  addEventListener(type: 'hashchange', listener: () => void): void;
}

const thisTab = (): Tab => ({
  location,
  history,
  storage: () => sessionStorage,
  addEventListener: (type, listener) => window.addEventListener(type, listener),
});

/**
 * What this tab keeps of live sessions. An invite in the address is taken out of it at once, before anything else reads the address: it is
 * a secret, and nobody who looks at the screen or at the history is to have it. Where nothing can be stored, a reload loses the seat.
 */
export function createLiveTab(tab = thisTab()): LiveTab {
  const listeners = new Set<(invite: Invite) => void>();
  let invited: Invite | null = null;
  let meetings: readonly KeptMeeting[] = [];
  const stored = (): string | null => {
    try {
      return tab.storage().getItem(KEY);
    } catch {
      return null; // Site data are blocked.
    }
  };
  const store = (): void => {
    try {
      if (!invited && meetings.length === 0) tab.storage().removeItem(KEY);
      else tab.storage().setItem(KEY, JSON.stringify({ invited, meetings }));
    } catch (error) {
      console.warn('The seat in a live session cannot be remembered:', error);
    }
  };
  const before = stored();
  const takeInvite = (): void => {
    const found = inviteIn(tab.location.hash);
    if (!found) return;
    invited = found;
    tab.history.replaceState(null, '', PAGE);
    for (const listener of listeners) listener(found);
  };
  takeInvite();
  tab.addEventListener('hashchange', takeInvite);
  return {
    get invited() {
      return invited;
    },
    onInvited: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: async () => {
      if (before === null) {
        store();
        return { invited, meetings: [] };
      }
      const kept = (await import('../../schema/live-tab.ts')).keptLiveIn(before);
      // What came meanwhile is newer.
      invited ??= kept.invited;
      if (meetings.length === 0) meetings = kept.meetings;
      store();
      return { invited, meetings };
    },
    keep: (now) => {
      meetings = now;
      store();
    },
    forgetInvite: () => {
      invited = null;
      store();
    },
  };
}
