import type { PageVisibility } from '../../ports/device.ts';

/** Whether this tab can be seen. */
export const createPageVisibility = (): PageVisibility => ({
  get hidden() {
    return document.hidden;
  },
  onChange: (listener) => {
    const tell = (): void => listener(document.hidden);
    document.addEventListener('visibilitychange', tell);
    return () => document.removeEventListener('visibilitychange', tell);
  },
});
