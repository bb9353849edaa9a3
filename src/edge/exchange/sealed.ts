import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { FileKey, NewKey, Sealing } from '../../ports/exchange.ts';
import { isArmoured } from './age-format.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The work factor of a passphrase that is written, and the highest that is read: 2^18 rounds take a quarter of a gigabyte and a second.
 * The age command writes this one; a file that asks for more is made to fill the memory.
 */
export const MOST_WORK = 18;
const WORK = /^-> scrypt \S+ (\d+)$/m;
/** The stanzas of an age file stand in its first lines; a passphrase makes one of some 90 characters. */
const HEADER_BYTES = 300;

const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The bytes, encrypted; null where age knows no such recipient. */
export async function seal(bytes: Bytes, sealing: Exclude<Sealing, { readonly kind: 'open' }>): Promise<Bytes | null> {
  const encrypter = new Encrypter();
  if (sealing.kind === 'passphrase') {
    encrypter.setScryptWorkFactor(MOST_WORK);
    encrypter.setPassphrase(sealing.passphrase);
  } else {
    try {
      encrypter.addRecipient(sealing.recipient.trim());
    } catch {
      return null;
    }
  }
  return (await encrypter.encrypt(bytes)) as Bytes;
}

export type Unsealed =
  | { readonly ok: true; readonly bytes: Bytes }
  /** `too-much-work`: its passphrase would take more memory than is given to it. `damaged`: it opens, and then does not fit. */
  | { readonly ok: false; readonly why: 'wrong-key' | 'too-much-work' | 'damaged' };

/** What is in an age file, armoured or not. */
export async function unseal(sealed: Bytes, key: FileKey): Promise<Unsealed> {
  const file = unarmoured(sealed);
  if (!file) return { ok: false, why: 'damaged' };
  const work = WORK.exec(utf8(file.subarray(0, HEADER_BYTES)))?.[1];
  if (work !== undefined && Number(work) > MOST_WORK) return { ok: false, why: 'too-much-work' };
  const decrypter = new Decrypter();
  try {
    if (key.kind === 'passphrase') decrypter.addPassphrase(key.passphrase);
    else decrypter.addIdentity(key.identity.trim());
  } catch {
    return { ok: false, why: 'wrong-key' };
  }
  try {
    return { ok: true, bytes: (await decrypter.decrypt(file)) as Bytes };
  } catch (error) {
    // The library tells by words only whether no key fits or the rest does not.
    const isKey = error instanceof Error && error.message.includes('no identity matched');
    return { ok: false, why: isKey ? 'wrong-key' : 'damaged' };
  }
}

function unarmoured(sealed: Bytes): Bytes | null {
  if (!isArmoured(sealed)) return sealed;
  try {
    // Mail programs end lines in their own way, and add empty ones.
    return armor.decode(`${utf8(sealed).trim().replaceAll('\r\n', '\n')}\n`) as Bytes;
  } catch {
    return null;
  }
}

export async function newKey(): Promise<NewKey> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}
