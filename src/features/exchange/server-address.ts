import type { AddressMistake } from './exchanged.ts';

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly mistake: AddressMistake };
const no = (mistake: AddressMistake) => ({ ok: false, mistake }) as const;

/** This machine itself: nothing that is sent there goes over a network. The app's policy names the same two. */
const LOOPBACK = ['localhost', '127.0.0.1'];

/** The address of a FHIR server as somebody typed it, without a slash at its end. One without a beginning is one of https. */
export function serverAddressOf(typed: string): Read<string> {
  const text = typed.trim();
  const url = urlOf(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || !['https:', 'http:'].includes(url.protocol)) return no('no-address');
  // A name and a password, a question or a place in a page belong to no address that records are sent to.
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return no('no-address');
  if (url.protocol === 'http:' && !LOOPBACK.includes(url.hostname)) return no('not-encrypted');
  return { ok: true, value: url.href.replace(/\/+$/, '') };
}

function urlOf(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** The characters that may stand in a key (RFC 6750, 2.1). */
const KEY = /^[\w.~+/-]+=*$/;

/** A key as it was typed or pasted, alone or with the word before it that headers have; null: none. */
export function keyOf(typed: string): Read<string | null> {
  const text = typed.trim().replace(/^bearer\s+/i, '');
  if (text === '') return { ok: true, value: null };
  return KEY.test(text) ? { ok: true, value: text } : no('odd-key');
}
