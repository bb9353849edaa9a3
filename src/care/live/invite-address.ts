/** 128 bits as base64url: 22 characters, of which the last carries two bits. */
const WORD = '[A-Za-z0-9_-]{21}[AQgw]';
const ADDRESS = new RegExp(`^#r=(${WORD})&k=(${WORD})$`);

/** What opens a room, as the part of an address that never reaches a server. */
export const inviteHash = ({ room, secret }: { readonly room: string; readonly secret: string }): string =>
  `#r=${room}&k=${secret}`;

/** The invite that the part of an address from `#` on holds; null where it holds none. */
export function inviteIn(hash: string): { readonly room: string; readonly secret: string } | null {
  const [, room, secret] = ADDRESS.exec(hash) ?? [];
  return room !== undefined && secret !== undefined ? { room, secret } : null;
}
