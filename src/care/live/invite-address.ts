/** 128 bits as base64url: 22 characters, of which the last carries two bits. */
const WORD = '[A-Za-z0-9_-]{21}[AQgw]';
const ADDRESS = new RegExp(`^#r=(${WORD})&k=(${WORD})$`);
const EYE_ADDRESS = new RegExp(`^#eye=(${WORD})&k=(${WORD})$`);

/** What opens a room, as the part of an address that never reaches a server. */
export const inviteHash = ({ room, secret }: { readonly room: string; readonly secret: string }): string =>
  `#r=${room}&k=${secret}`;

/** The invite that the part of an address from `#` on holds; null where it holds none. */
export function inviteIn(hash: string): { readonly room: string; readonly secret: string } | null {
  const [, room, secret] = ADDRESS.exec(hash) ?? [];
  return room !== undefined && secret !== undefined ? { room, secret } : null;
}

/** What makes a phone the eye of who made the invite, as the part of an address that never reaches a server. */
export const eyeHash = ({ room, secret }: { readonly room: string; readonly secret: string }): string =>
  `#eye=${room}&k=${secret}`;

/** The invite of an eye that the part of an address from `#` on holds; null where it holds none. */
export function eyeInviteIn(hash: string): { readonly room: string; readonly secret: string } | null {
  const [, room, secret] = EYE_ADDRESS.exec(hash) ?? [];
  return room !== undefined && secret !== undefined ? { room, secret } : null;
}

/** Whether another device can open an address and give its camera there: not one of this machine alone, nor one without TLS. */
export function phoneCanOpen(address: { readonly protocol: string; readonly hostname: string }): boolean {
  return address.protocol === 'https:' && !/^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(address.hostname);
}
