import type { SessionHead } from '../../core/report/session-head.ts';
import type { CheckIn } from '../pain/check-in.ts';
import type { Scale } from '../pain/function-scale.ts';
import type { Morning } from '../plan/morning.ts';
import type { Plan } from '../plan/plan.ts';
import { daysExercised } from '../progress/days-exercised.ts';
import { functionOverTime, type FunctionPoint } from '../progress/function-over-time.ts';
import { keptSessions, type Kept } from '../progress/kept-sets.ts';
import type { Here } from '../progress/own-days.ts';
import { painOverTime, type PainDay } from '../progress/pain-over-time.ts';
import { rangesOverTime, type RangesOverTime } from '../progress/ranges-over-time.ts';
import { testsOverTime, type TestOverTime } from '../progress/tests-over-time.ts';
import type { CalendarDay } from '../../core/record/calendar-day.ts';

/** All that is kept of somebody. */
export interface PatientRecord {
  readonly heads: readonly SessionHead[];
  readonly plan: Plan | null;
  readonly mornings: readonly Morning[];
  readonly checkIns: readonly CheckIn[];
  readonly scales: readonly Scale[];
}

/** The same, worked out: day by day, by the rules that the patient's own page of progress goes by. */
export interface PatientOverTime {
  readonly record: PatientRecord;
  readonly here: Here;
  readonly kept: Kept;
  readonly days: readonly CalendarDay[];
  readonly ranges: readonly RangesOverTime[];
  readonly tests: readonly TestOverTime[];
  readonly pain: readonly PainDay[];
  readonly functions: readonly FunctionPoint[];
}

/** Works out what is kept of somebody, seen from `here`. */
export function overTime(record: PatientRecord, here: Here): PatientOverTime {
  const kept = keptSessions(record.heads, here);
  return {
    record,
    here,
    kept,
    days: daysExercised(kept.sessions),
    ranges: rangesOverTime(kept.sessions),
    tests: testsOverTime(kept.sessions),
    pain: painOverTime(record.checkIns, here).days,
    functions: functionOverTime(record.scales, here).points,
  };
}
