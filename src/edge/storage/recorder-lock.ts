/**
 * Who records a session holds a lock of its name for as long as the tab lives; the browser lets go of it when the tab
 * is killed. So another tab can tell a session that goes on from one whose tab is gone.
 */
export interface RecorderLocks {
  /** Takes the session's lock; call what is returned when it is closed. */
  hold(sessionId: string): () => void;
  /** Runs `close` while holding the session's lock, unless a living tab (this one too) holds it; then false. */
  ifAbandoned(sessionId: string, close: () => Promise<void>): Promise<boolean>;
  /** Runs `work` once no other tab is tidying the heads; when that tab is killed, its turn is over. */
  tidying<T>(work: () => Promise<T>): Promise<T>;
}

const TIDYING = 'plumbline-tidying';
const nameOf = (sessionId: string): string => `plumbline-session-${sessionId}`;

/** Without Web Locks (pages not served securely) only this tab's own sessions are known to be alive. */
export function createRecorderLocks(locks: LockManager | undefined = navigator.locks): RecorderLocks {
  const own = new Set<string>();
  return {
    hold: (sessionId) => {
      own.add(sessionId);
      let release = (): void => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      // Nobody waits for a lock that is held to the end of the set; refused (a page being closed) it is not needed.
      locks?.request(nameOf(sessionId), () => held).catch((error: unknown) => console.warn('No recorder lock:', error));
      return () => {
        own.delete(sessionId);
        release();
      };
    },
    ifAbandoned: async (sessionId, close) => {
      if (own.has(sessionId)) return false;
      if (!locks) return close().then(() => true);
      return locks.request(nameOf(sessionId), { ifAvailable: true }, async (lock) => {
        if (lock) await close();
        return lock !== null;
      });
    },
    tidying: async (work) => (locks ? locks.request(TIDYING, work) : work()),
  };
}
