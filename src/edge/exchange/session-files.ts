import type { SessionFile, SessionFileMistake } from '../../care/exchange/session-file.ts';
import type { FileKey, SessionFileRead, SessionFiles } from '../../ports/exchange.ts';
import { claimSessionFile, readSessionFile, sessionFileText, toDigest } from '../../schema/session-file.ts';
import { unpackedBytes } from '../../schema/trace-chunk.ts';
import { isSealed } from './age-format.ts';

/**
 * So many bytes may a file have: a guard against one that is made to fill the memory, through which all of it passes a few times. A
 * technical choice: room for what the app writes (`MOST_POSE_BYTES` of movement) and for all that was counted.
 */
const MOST_BYTES = 256_000_000;
/** So much may all movement in it come to, unpacked: ten times what the app's own files hold. A technical choice. */
const MOST_UNPACKED_BYTES = 1_000_000_000;
/** Encryption and its armour make a file larger, by a third and a little. */
const SEALED_MORE = 1.4;

/** Fetched when a file is encrypted or one is opened: the first page, and who sends files as they are, need none of it. */
const sealing = () => import('./sealed.ts');

/** Session files, written and read. `limits`: for tests. */
export function createSessionFiles(
  limits = { mostBytes: MOST_BYTES, mostUnpackedBytes: MOST_UNPACKED_BYTES },
): SessionFiles {
  return {
    write: async (sessions, how) => {
      const text = sessionFileText(sessions, await sha256(toDigest(sessions)));
      if (how.kind === 'open') return new Blob([text], { type: 'application/json' });
      const sealed = await (await sealing()).seal(new TextEncoder().encode(text), how);
      return sealed && new Blob([sealed], { type: 'application/octet-stream' });
    },
    read: (file, key) => readFile(file, key, limits),
    newKey: async () => (await sealing()).newKey(),
  };
}

type Limits = { readonly mostBytes: number; readonly mostUnpackedBytes: number };

async function readFile(file: Blob, key: FileKey | null, limits: Limits): Promise<SessionFileRead> {
  if (file.size === 0) return refused({ kind: 'empty' });
  if (file.size > limits.mostBytes * SEALED_MORE) return refused({ kind: 'too-large', mostBytes: limits.mostBytes });
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // The browser cannot read it any more: it was moved, or changed after it was chosen.
    return refused({ kind: 'cut-short' });
  }
  if (isSealed(bytes)) {
    if (!key) return refused({ kind: 'locked' });
    const unsealed = await (await sealing()).unseal(bytes, key);
    if (!unsealed.ok) return refused(MISTAKES[unsealed.why]);
    bytes = unsealed.bytes;
  }
  if (bytes.byteLength > limits.mostBytes) return refused({ kind: 'too-large', mostBytes: limits.mostBytes });
  return readBytes(bytes, limits);
}

const MISTAKES: Readonly<Record<'wrong-key' | 'too-much-work' | 'damaged', SessionFileMistake>> = {
  'wrong-key': { kind: 'wrong-key' },
  'too-much-work': { kind: 'odd', where: 'scrypt', expected: 'the work factor that age writes' },
  damaged: { kind: 'not-whole' },
};

async function readBytes(bytes: Uint8Array<ArrayBuffer>, limits: Limits): Promise<SessionFileRead> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused({ kind: 'not-a-session-file' });
  }
  const claimed = claimSessionFile(text);
  if (!claimed.ok) return claimed;
  if ((await sha256(claimed.canonical)) !== claimed.digest) return refused({ kind: 'not-whole' });
  const read = readSessionFile(claimed.json);
  if (!read.ok) return read;
  const mistake = await amissInTraces(read.file, limits.mostUnpackedBytes);
  return mistake ? refused(mistake) : read;
}

/** Movement that does not unpack, or to more than any the app packs. Nothing of it is kept here. */
async function amissInTraces({ traces }: SessionFile, mostBytes: number): Promise<SessionFileMistake | null> {
  let sum = 0;
  for (const [index, { gzip }] of traces.entries()) {
    const bytes = await unpackedBytes(Uint8Array.from(atob(gzip), (character) => character.charCodeAt(0)).buffer);
    if (bytes === null) return { kind: 'odd', where: `traces.${index}.gzip`, expected: 'movement that unpacks' };
    sum += bytes;
    if (sum > mostBytes) return { kind: 'too-large', mostBytes };
  }
  return null;
}

const refused = (mistake: SessionFileMistake): SessionFileRead => ({ ok: false, mistake });

async function sha256(text: string): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
