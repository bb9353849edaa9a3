import type { Bytes } from './bytes.ts';

/**
 * What carries bytes between two ends while it is open: a peer connection, or a relay. It need not be trusted: `sealed-link.ts` proves and
 * seals.
 */
export interface Wire {
  /**
   * What identifies both ends of the encryption below, as this end sees it (of a peer connection the fingerprints of DTLS). Empty where
   * the wire has none: then nothing below is trusted anyway.
   */
  readonly ends: { readonly mine: string; readonly theirs: string };
  /** Sends in order and whole. */
  send(bytes: Bytes): void;
  /** Sends at once or never. */
  sendNow(bytes: Bytes): void;
  /** So much waits that what is sent now would come late, and hold up what comes after it. */
  isFull(): boolean;
  onBytes: ((bytes: Bytes) => void) | null;
  onNow: ((bytes: Bytes) => void) | null;
}
