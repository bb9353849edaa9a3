import type { Invite, Seat } from '../../ports/live.ts';
import { bytesOf, chance, isSame, joined, type Bytes } from './bytes.ts';
import { messageKeyOf, proofKeyOf, type Channel } from './keys.ts';
import type { Wire } from './wire.ts';

/*
 * How two ends prove to each other that both know the secret, and that nobody sits between them:
 * 1. each sends 16 bytes by chance and the hash of 16 more (a commitment);
 * 2. each opens its commitment, and proves (HMAC) with the secret's key all that both have said so far and both fingerprints of DTLS;
 * 3. the six digits are a hash of the fingerprints and of what was committed: who sits between, even with the secret, has one guess in a
 *    million, because each side had to commit before it knew the other's.
 */

const CHANCE_BYTES = 16;
const HASH_BYTES = 32;
export const GREETING_BYTES = CHANCE_BYTES + HASH_BYTES;
export const PROOF_BYTES = CHANCE_BYTES + HASH_BYTES;
const DIGITS = 6;

const hash = async (bytes: Bytes): Promise<Bytes> => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/** A text with its length before it, so that no two lists of texts are the same bytes. */
const counted = (text: string): Bytes => {
  const bytes = bytesOf(text);
  return joined(new Uint8Array([bytes.length >> 8, bytes.length & 255]), bytes);
};

export interface Proven {
  /** Six digits that both ends show. */
  readonly code: string;
  keyOf(from: Seat, channel: Channel): Promise<CryptoKey>;
}

/** One end of the proof, for one connection. */
export class Handshake {
  private readonly salt = chance(CHANCE_BYTES);
  private readonly nonce = chance(CHANCE_BYTES);
  private readonly invite: Invite;
  private readonly seat: Seat;
  private readonly ends: Wire['ends'];
  private mine: Bytes | null = null;
  private theirs: Bytes | null = null;

  constructor(invite: Invite, seat: Seat, ends: Wire['ends']) {
    this.invite = invite;
    this.seat = seat;
    this.ends = ends;
  }

  /** What is sent first. */
  async greeting(): Promise<Bytes> {
    this.mine = joined(this.salt, await hash(this.nonce));
    return this.mine;
  }

  /** Takes the other's greeting, and gives the proof that is sent then. */
  async prove(greeting: Bytes): Promise<Bytes> {
    this.theirs = greeting;
    const said = this.said(this.seat, this.nonce);
    return joined(this.nonce, new Uint8Array(await crypto.subtle.sign('HMAC', await proofKeyOf(this.invite), said)));
  }

  /** Takes the other's proof; null where it proves nothing. */
  async check(proof: Bytes): Promise<Proven | null> {
    const { theirs } = this;
    if (!theirs || proof.length !== PROOF_BYTES) return null;
    const nonce = proof.slice(0, CHANCE_BYTES);
    if (!isSame(await hash(nonce), theirs.subarray(CHANCE_BYTES))) return null;
    const said = this.said(this.seat === 'host' ? 'guest' : 'host', nonce);
    const key = await proofKeyOf(this.invite);
    if (!(await crypto.subtle.verify('HMAC', key, proof.subarray(CHANCE_BYTES), said))) return null;
    const code = await hash(
      joined(
        counted('plumbline live code'),
        ...this.inOrder(this.ends.mine, this.ends.theirs).map(counted),
        ...this.inOrder(this.nonce, nonce),
      ),
    );
    const number = new DataView(code.buffer).getUint32(0) % 10 ** DIGITS;
    const salts = joined(...this.inOrder(this.salt, theirs.slice(0, CHANCE_BYTES)));
    return {
      code: String(number).padStart(DIGITS, '0'),
      keyOf: (from, channel) => messageKeyOf(this.invite, salts, from, channel),
    };
  }

  /** All that is proven by the end of this seat, which opens its commitment with `nonce`: each end makes the same bytes of it. */
  private said(by: Seat, nonce: Bytes): Bytes {
    const { mine, theirs } = this;
    if (!mine || !theirs) throw new Error('nothing has been said yet');
    return joined(
      ...['plumbline live 1', by, this.invite.room, ...this.inOrder(this.ends.mine, this.ends.theirs)].map(counted),
      ...this.inOrder(mine, theirs),
      nonce,
    );
  }

  /** The host's first. */
  private inOrder<T>(mine: T, theirs: T): readonly [T, T] {
    return this.seat === 'host' ? [mine, theirs] : [theirs, mine];
  }
}
