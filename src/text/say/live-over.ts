/** That a live session is over, and why: small, for a notice says it. */
import type { LiveRole } from '../../core/record/live-note.ts';
import { catalogue } from '../in-use.ts';

type Failure = keyof ReturnType<typeof catalogue>['live']['failures'];

/** Whoever is at the other end, by the name that they gave. */
const nameOr = (name: string | null, nobody: string): string =>
  name === null || name.trim() === '' ? nobody : name.trim();
export const watcherName = (name: string | null): string => nameOr(name, catalogue().live.knock.nobody);
export const patientNameLive = (name: string | null): string => nameOr(name, catalogue().live.care.patient);

/** Why a meeting could not be, or is over. */
export const liveFailure = (trouble: Failure): string => catalogue().live.failures[trouble];

/** That it is over, and who ended it. */
export function endedSentence({
  mine,
  by,
  name,
  trouble,
}: {
  readonly mine: LiveRole;
  readonly by: LiveRole | null;
  readonly name: string | null;
  readonly trouble: Failure | null;
}): string {
  const t = catalogue().live;
  if (trouble) return t.failures[trouble];
  if (by === null) return t.status.over;
  if (by === mine) return t.endedBy.me;
  return t.endedBy.them({ name: mine === 'patient' ? watcherName(name) : patientNameLive(name) });
}
