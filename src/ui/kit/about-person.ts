import type { AboutPerson } from '../../core/assess/test-norms.ts';
import type { Session } from '../../core/report/session.ts';
import type { Settings } from '../../app/state.ts';
import { yearOf } from '../../text/say/day.ts';

/** The person whom norms are looked up for, at the age they reach in that year: only the year of birth is known. */
export const aboutPerson = (
  { birthYear, sex }: Settings,
  { startedAtEpochMs, timeZone }: Pick<Session, 'startedAtEpochMs' | 'timeZone'>,
): AboutPerson => ({
  ageYears: birthYear === null ? null : yearOf(startedAtEpochMs, timeZone) - birthYear,
  sex,
});
