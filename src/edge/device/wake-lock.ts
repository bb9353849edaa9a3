import type { WakeLock } from '../../ports/device.ts';

/**
 * Keeps the screen lit. The browser releases the lock whenever the tab is hidden, so the lock is requested again when
 * the tab returns. Where there are no wake locks, or the request is refused (low battery), the set goes on without one.
 */
export const createWakeLock = (): WakeLock => ({
  hold: async () => {
    let held: WakeLockSentinel | null = null;
    let released = false;
    const take = async (): Promise<void> => {
      if (released || document.hidden || !('wakeLock' in navigator)) return;
      try {
        held = await navigator.wakeLock.request('screen');
      } catch (error) {
        console.info('The screen may go dark during the set:', error);
      }
      // Released while the request was under way: the new lock must be released here, because nobody else knows of it.
      if (released) await held?.release();
    };
    const takeAgain = (): void => void take();
    document.addEventListener('visibilitychange', takeAgain);
    await take();
    return () => {
      released = true;
      document.removeEventListener('visibilitychange', takeAgain);
      void held?.release();
    };
  },
});
