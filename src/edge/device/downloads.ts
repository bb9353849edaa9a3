import type { Downloads } from '../../ports/device.ts';

/** So long the address of a saved file stays: the browser reads it after the click. Technical choice. */
const KEPT_MS = 60_000;

export function createDownloads(): Downloads {
  const save = (name: string, file: Blob): Promise<void> => {
    const address = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
    return Promise.resolve();
  };
  return { save: ({ name, type, text }) => save(name, new Blob([text], { type })), saveFile: save };
}
