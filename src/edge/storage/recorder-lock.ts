/**
 * A tab that records a session holds a lock named after the session, as long as the tab lives; the browser releases the
 * lock when the tab is killed. So another tab can tell a running session from one whose tab is gone.
 */
export interface RecorderLocks {
  /** Takes the session's lock; call the returned function when the session is closed. */
  hold(sessionId: string): () => void;
  /**
   * Runs `close` while holding the session's lock; returns false without running it where a living tab (this one too)
   * holds the lock.
   */
  ifAbandoned(sessionId: string, close: () => Promise<void>): Promise<boolean>;
  /** Runs `work` once no other tab repairs the heads. A tab that is killed ends its turn. */
  tidying<T>(work: () => Promise<T>): Promise<T>;
}

const TIDYING = 'plumbline-tidying';
const nameOf = (sessionId: string): string => `plumbline-session-${sessionId}`;

/** Without Web Locks (on pages not served securely), only the sessions of this tab are known to be alive. */
export function createRecorderLocks(locks: LockManager | undefined = navigator.locks): RecorderLocks {
  const own = new Set<string>();
  return {
    hold: (sessionId) => {
      own.add(sessionId);
      let release = (): void => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      // The lock is held to the end of the set, so its promise is not awaited; where it is refused (a page that is
      // being closed), it is not needed.
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
