import { Quaternion, Vector3 } from 'three';
import type { Anchor, Anchors, Contact } from './body/skeleton.ts';
import type { PackedAnchors } from './shot.ts';

export const packAnchors = (anchors: Anchors): PackedAnchors =>
  Object.fromEntries(
    Object.entries(anchors).map(([contact, { at, turned, hold }]) => [
      contact,
      [...at.toArray(), ...turned.toArray(), hold],
    ]),
  );

export function unpackAnchors(packed: PackedAnchors): Anchors {
  const anchors: Partial<Record<Contact, Anchor>> = {};
  for (const [contact, numbers] of Object.entries(packed)) {
    anchors[contact as Contact] = {
      at: new Vector3().fromArray(numbers.slice(0, 3)),
      turned: new Quaternion().fromArray(numbers.slice(3, 7)),
      hold: numbers[7] ?? 1,
    };
  }
  return anchors;
}
