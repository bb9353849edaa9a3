/**
 * A name for a new record that no other has, a UUID of version 4 (RFC 9562). Browsers make one themselves only on pages that came
 * over https or from this computer; recordings are judged on others too.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, at) =>
    // The version and the variant stand in the upper bits of two bytes.
    (at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, '0'),
  ).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
