import type { Disk } from '../../ports/device.ts';

/** What the browser tells of the disk, and promises. `storage` is missing where the page is not served securely. */
export function createDisk(
  storage: Partial<Pick<StorageManager, 'estimate' | 'persist' | 'persisted'>> | undefined = globalThis.navigator
    ?.storage,
): Disk {
  return {
    use: async () => {
      const told = await storage?.estimate?.().catch(() => null);
      const { usage: usedBytes, quota: allowedBytes } = told ?? {};
      return usedBytes === undefined || allowedBytes === undefined ? null : { usedBytes, allowedBytes };
    },
    isPromised: async () =>
      storage?.persisted && storage.persist ? await storage.persisted().catch(() => null) : null,
    ask: async () => (await storage?.persist?.().catch(() => false)) ?? false,
  };
}
