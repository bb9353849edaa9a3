import type { Downloads } from '../../ports/device.ts';

/** So long the address of a saved file stays: the browser reads it after the click. Technical choice. */
const KEPT_MS = 60_000;

export function createDownloads(): Downloads {
  return {
    save: ({ name, type, text }) => {
      const address = URL.createObjectURL(new Blob([text], { type }));
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
      return Promise.resolve();
    },
  };
}
