import type { PatientRecord } from './patient-record.ts';

/** What has come since somebody was looked at last. */
export interface SinceLook {
  readonly sessions: number;
  readonly checkIns: number;
  readonly scales: number;
  /** A plan was made since. */
  readonly isNewPlan: boolean;
}

/** What has come since a moment; all of it, where nobody has looked yet. */
export function sinceLook({ heads, checkIns, scales, plan }: PatientRecord, lookedAtEpochMs: number | null): SinceLook {
  const isNew = (epochMs: number | null): boolean => epochMs !== null && epochMs > (lookedAtEpochMs ?? -Infinity);
  return {
    sessions: heads.filter(({ startedAtEpochMs }) => isNew(startedAtEpochMs)).length,
    checkIns: checkIns.filter(({ atEpochMs }) => isNew(atEpochMs)).length,
    scales: scales.filter(({ atEpochMs }) => isNew(atEpochMs)).length,
    isNewPlan: plan !== null && isNew(plan.createdAtEpochMs),
  };
}

/** Whether nothing has. */
export const isNothingNew = ({ sessions, checkIns, scales, isNewPlan }: SinceLook): boolean =>
  sessions + checkIns + scales === 0 && !isNewPlan;
