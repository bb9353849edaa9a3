/** On a page that is never idle, background work goes on after this time. */
const AT_THE_LATEST_MS = 300;

/** Resolves when the page is idle; where the browser cannot tell, in the next task. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: AT_THE_LATEST_MS });
    else setTimeout(resolve);
  });
