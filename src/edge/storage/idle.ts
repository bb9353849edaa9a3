/** A page that is never idle lets work in the background go on after so long. */
const AT_THE_LATEST_MS = 300;

/** Resolves when the page has nothing more urgent to do; where the browser does not tell, in its next turn. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: AT_THE_LATEST_MS });
    else setTimeout(resolve);
  });
