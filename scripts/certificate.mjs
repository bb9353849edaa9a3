// @ts-check
import { X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';

const DAY_MS = 24 * 3600 * 1000;
/** Browsers take no longer one (398 days). */
const LASTS_MS = 397 * DAY_MS;
/** One that ends sooner than this is made anew. A choice. */
const LEFT_MS = 14 * DAY_MS;

/** The addresses of this machine in its networks, those of IPv4. @returns {string[]} */
export const ownAddresses = () =>
  Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);

/**
 * A certificate and its key, in PEM: those in these files, or made here and kept in `folder` until they end or the addresses of this machine
 * are others. Nobody vouches for one that is made here: browsers warn of it once. Throws where a file cannot be read or one of the two is
 * missing.
 * @param {{cert?: string | undefined, key?: string | undefined, folder?: string, addresses?: readonly string[], nowMs?: number}} options
 * @returns {Promise<{cert: string, key: string, isMade: boolean}>}
 */
export async function certificate({
  cert,
  key,
  folder = join('.cache', 'https'),
  addresses = ownAddresses(),
  nowMs = Date.now(),
}) {
  if (cert && key) return { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8'), isMade: false };
  if (cert || key) throw new Error('--cert and --key go together: one of them is missing');
  const names = ['localhost', '127.0.0.1', ...addresses];
  const files = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') };
  const kept = readKept(files);
  if (kept && isGood(kept.cert, names, nowMs)) return { ...kept, isMade: true };
  const { generate } = await import('selfsigned');
  const made = await generate([{ name: 'commonName', value: 'Plumbline on this machine' }], {
    ...{ keyType: /** @type {const} */ ('ec'), curve: /** @type {const} */ ('P-256'), algorithm: 'sha256' },
    ...{ notBeforeDate: new Date(nowMs - DAY_MS), notAfterDate: new Date(nowMs + LASTS_MS) },
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: names.map((name) => (isIP(name) ? { type: 7, ip: name } : { type: 2, value: name })),
      },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(files.cert, made.cert);
  // Nobody else of this machine may read it.
  writeFileSync(files.key, made.private, { mode: 0o600 });
  return { cert: made.cert, key: made.private, isMade: true };
}

/** @param {{cert: string, key: string}} files */
function readKept({ cert, key }) {
  try {
    return { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') };
  } catch {
    return null;
  }
}

/** @param {string} pem @param {readonly string[]} names @param {number} nowMs */
function isGood(pem, names, nowMs) {
  try {
    const read = new X509Certificate(pem);
    return (
      Date.parse(read.validTo) - nowMs > LEFT_MS &&
      Date.parse(read.validFrom) <= nowMs &&
      names.every((name) => (isIP(name) ? read.checkIP(name) : read.checkHost(name)) !== undefined)
    );
  } catch {
    return false;
  }
}
