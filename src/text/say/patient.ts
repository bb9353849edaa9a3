import { catalogue } from '../in-use.ts';

/** What is known of somebody by which they can be named. */
interface Named {
  readonly name: string | null;
  readonly isThisDevice: boolean;
}

/**
 * Somebody whose sessions are here, by the name that they gave themselves; whoever exercises on this device by the device too, for
 * others may be of the same name.
 */
export function patientName({ name: written, isThisDevice }: Named): string {
  const { own, ownNamed, named, unnamed } = catalogue().exchange.people;
  const given = written?.trim() ?? '';
  if (given === '') return isThisDevice ? own : unnamed;
  const name = named({ name: given });
  return isThisDevice ? ownNamed({ name }) : name;
}
