import { dayIn } from '../../core/record/calendar-day.ts';

/** How the name of a file ends: a session file, the same encrypted, a table of attempts, a bundle of FHIR R4. */
export type FileEnding = 'plumbline.json' | 'plumbline.age' | 'csv' | 'fhir.json';

/** Under which name sessions are handed over: by the day in the reader's own zone, and never by a name of a person. */
export const sessionFileName = (madeAtEpochMs: number, zone: string, ending: FileEnding): string =>
  `sessions-${dayIn(madeAtEpochMs, zone)}.${ending}`;
