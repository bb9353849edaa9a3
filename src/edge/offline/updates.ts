import type { Updates } from '../../ports/device.ts';

/**
 * The service worker of this page as the app sees it. Where there is none to be had (a page that is not served securely, a private
 * window, the dev server), nothing is ever ready, and all else goes on.
 */
export function createUpdates(workers: ServiceWorkerContainer | null = navigator.serviceWorker ?? null): Updates {
  const listeners = new Set<() => void>();
  let waiting: ServiceWorker | null = null;

  const tell = (worker: ServiceWorker | null): void => {
    // The first one of all has no predecessor, and nobody has to be asked.
    if (worker?.state !== 'installed' || !workers?.controller || worker === waiting) return;
    waiting = worker;
    for (const listener of listeners) listener();
  };

  return {
    begin: async (url) => {
      if (!workers) return;
      try {
        const registration = await workers.register(url, { updateViaCache: 'none' });
        tell(registration.waiting);
        registration.addEventListener('updatefound', () => {
          const { installing } = registration;
          installing?.addEventListener('statechange', () => tell(installing));
        });
      } catch (error) {
        console.warn('Plumbline cannot be kept for use without a network:', error);
      }
    },
    onReady: (listener) => {
      listeners.add(listener);
      if (waiting) listener();
      return () => listeners.delete(listener);
    },
    takeOver: () =>
      new Promise((resolve) => {
        workers?.addEventListener('controllerchange', () => resolve(), { once: true });
        waiting?.postMessage({ kind: 'take-over' });
      }),
    reload: () => location.reload(),
  };
}
