import { dayIn } from '../../core/record/calendar-day.ts';

/** Under which name a session file is handed over: by the day in the person's own zone, and never by a name of theirs. */
export const sessionFileName = (madeAtEpochMs: number, zone: string, isSealed: boolean): string =>
  `sessions-${dayIn(madeAtEpochMs, zone)}.plumbline.${isSealed ? 'age' : 'json'}`;
