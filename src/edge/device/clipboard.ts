import type { Clipboard } from '../../ports/device.ts';

/** The clipboard of the browser. It is refused in some browsers, and on pages that are not served securely. */
export const createClipboard = (): Clipboard => ({
  write: async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch (error) {
      console.info('Nothing was copied:', error);
      return false;
    }
  },
});
