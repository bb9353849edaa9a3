import type { WakeLock } from '../../ports/device.ts';

/**
 * Keeps the screen lit. The browser takes the lock back whenever the tab is hidden, so it is asked for again when the
 * tab returns. Where there is no such thing, or it is refused (low battery), the set goes on all the same.
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
      // Let go in the meantime: nobody else will.
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
