import type { SetRecord } from '../../core/report/session.ts';

/** What is known about a set when it starts. */
export type SetStart = Omit<SetRecord, 'events' | 'summary' | 'endedAtEpochMs' | 'status'>;
