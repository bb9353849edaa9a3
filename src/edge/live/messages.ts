import type { EyeWire, LiveWire } from '../../ports/live-devices.ts';
import { readEyeWord, writeEyeWord } from '../../schema/eye.ts';
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

/** The words of a phone that is the eye, the same way. */
export const createEyeWire = (): EyeWire => ({ write: writeEyeWord, read: readEyeWord });
