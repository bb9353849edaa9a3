/**
 * The time zone of a session: its days and hours are those of the place where it was done. It is the name of a zone that this
 * browser resolves ("Europe/Berlin"), or a distance from UTC ("+02:00").
 */

const DISTANCE = /^([+-])([01]\d|2[0-3]):([0-5]\d)$/;
/** Arithmetic. */
const MS_OF_A_MINUTE = 60_000;

/** Asking takes longer than remembering, and a list asks for each of its sessions. */
const known = new Map<string, boolean>();

/** Whether days and hours can be told in this zone. A browser that cannot tell its own zone names it "Etc/Unknown". */
export function isUsableZone(zone: string): boolean {
  const isKnown = known.get(zone) ?? (DISTANCE.test(zone) || resolves(zone));
  known.set(zone, isKnown);
  return isKnown;
}

/** The zone that a device names; where days cannot be told in it, the distance from UTC: `minutesWest` of it. */
export const zoneOf = (named: string | undefined, minutesWest: number): string =>
  named !== undefined && isUsableZone(named) ? named : distanceZone(minutesWest);

/** How far a zone of the form "+02:00" is from UTC; null for a zone with a name, whose distance changes over the year. */
export function distanceMsOf(zone: string): number | null {
  const parts = DISTANCE.exec(zone);
  if (!parts) return null;
  const [, sign, hours, minutes] = parts;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MS_OF_A_MINUTE;
}

function distanceZone(minutesWest: number): string {
  const minutes = Number.isFinite(minutesWest) ? Math.round(Math.abs(minutesWest)) : 0;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutesWest > 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function resolves(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone !== '';
  } catch {
    return false;
  }
}
