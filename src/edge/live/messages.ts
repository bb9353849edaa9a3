import type { LiveWire } from '../../ports/live-devices.ts';
import { readEnvelope, writeEnvelope } from '../../schema/live.ts';

/** Messages as JSON in UTF-8; what else comes is none, and nothing of it is used. */
export const createLiveWire = (): LiveWire => ({
  write: writeEnvelope,
  read: (bytes) => {
    const read = readEnvelope(bytes);
    if (read.ok) return read.envelope;
    return read.why === 'other-version' ? 'other-version' : null;
  },
});
