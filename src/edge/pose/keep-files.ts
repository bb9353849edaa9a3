/**
 * Asks the service worker, once there is one, to keep these files of the engine and its model for use without a network: on a first
 * visit they are fetched before it answers for the page.
 */
export function keepFiles(urls: readonly string[]): void {
  void navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage({ kind: 'keep', urls }));
}
