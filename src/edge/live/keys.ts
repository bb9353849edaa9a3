import type { Invite, Seat } from '../../ports/live.ts';
import { bytesOf, chance, joined, ofBase64, type Bytes } from './bytes.ts';

/** The secret of an invite as what other keys are made of (HKDF, RFC 5869). Throws where it is none. */
async function rootOf({ secret }: Invite): Promise<CryptoKey> {
  const bytes = ofBase64(secret);
  if (bytes?.length !== 16) throw new Error('the secret of an invite has 128 bits');
  return crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey']);
}

const by = (salt: Bytes, info: string): HkdfParams => ({ name: 'HKDF', hash: 'SHA-256', salt, info: bytesOf(info) });
const SEALING = { name: 'AES-GCM', length: 256 } as const;

/** The key by which an end proves that it knows the secret. */
export const proofKeyOf = async (invite: Invite): Promise<CryptoKey> =>
  crypto.subtle.deriveKey(
    by(bytesOf(invite.room), 'plumbline live proof'),
    await rootOf(invite),
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign', 'verify'],
  );

/** The key of what one seat sends over one channel of one connection: no counter ever comes twice under one key. */
export const messageKeyOf = async (invite: Invite, salts: Bytes, from: Seat, channel: Channel): Promise<CryptoKey> =>
  crypto.subtle.deriveKey(by(salts, `plumbline live ${channel} of ${from}`), await rootOf(invite), SEALING, false, [
    'encrypt',
    'decrypt',
  ]);
export type Channel = 'messages' | 'poses';

/** Seals what passes through the signalling server, which so knows when two meet and nothing else. */
export interface NoteSeal {
  seal(note: Bytes): Promise<Bytes>;
  /** Null where it was not sealed by the other seat of this invite. */
  open(sealed: Bytes): Promise<Bytes | null>;
}

const IV_BYTES = 12;

/** The seal of one seat's notes. Notes are few, so that a number by chance (96 bits) never comes twice. */
export async function noteSealOf(invite: Invite, seat: Seat): Promise<NoteSeal> {
  const root = await rootOf(invite);
  const salt = bytesOf(invite.room);
  const keyOf = (from: Seat): Promise<CryptoKey> =>
    crypto.subtle.deriveKey(by(salt, `plumbline live notes of ${from}`), root, SEALING, false, ['encrypt', 'decrypt']);
  const [mine, theirs] = await Promise.all([keyOf(seat), keyOf(seat === 'host' ? 'guest' : 'host')]);
  return {
    seal: async (note) => {
      const iv = chance(IV_BYTES);
      return joined(iv, new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, mine, note)));
    },
    open: async (sealed) => {
      try {
        const iv = sealed.subarray(0, IV_BYTES);
        return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, theirs, sealed.subarray(IV_BYTES)));
      } catch {
        return null;
      }
    },
  };
}
