import type { Entry, Identifier, Resource } from './resources.ts';

/** FNV-1a, 32 bits. */
function sum(text: string, from: number): number {
  let sum = from;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

/** Four beginnings for one sum, so that there are 128 bits. Arbitrary. */
const BEGINNINGS = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35] as const;

/** The address of a resource within its bundle: the same for the same record, however often it is made (UUID of version 8, RFC 9562). */
export function addressOf({ system, value }: Identifier): string {
  const hex = BEGINNINGS.map((from) => sum(`${system}|${value}`, from).toString(16).padStart(8, '0')).join('');
  // The version and the variant stand in fixed places.
  const id = `${hex.slice(0, 12)}8${hex.slice(13, 16)}a${hex.slice(17)}`;
  return `urn:uuid:${id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

export const referenceTo = (identifier: Identifier): { readonly reference: string } => ({
  reference: addressOf(identifier),
});

/**
 * A resource that is made where there is none of its identifier yet: sent again, it is not there twice. One that `isRenewed` takes the place
 * of what a server has under that identifier (FHIR R4, http.html#cond-update): what a reader has said of a set since it was first sent
 * would else never come there.
 */
export function entryOf(resource: Resource, isRenewed: boolean): Entry {
  const [identifier] = resource.identifier;
  if (!identifier) throw new Error(`expected an identifier in a ${resource.resourceType}`);
  const { resourceType } = resource;
  const condition = `identifier=${encodeURIComponent(`${identifier.system}|${identifier.value}`)}`;
  return {
    fullUrl: addressOf(identifier),
    resource,
    request: isRenewed
      ? { method: 'PUT', url: `${resourceType}?${condition}` }
      : { method: 'POST', url: resourceType, ifNoneExist: condition },
  };
}
