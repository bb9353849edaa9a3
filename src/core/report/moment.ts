import type { Fault, RejectedRep, Rep } from '../record/set-events.ts';

/**
 * The one moment that a repetition, a hold or an attempt is told by, wherever a person reads of it: when it began. All of them have
 * begun, so that a repetition is found again by its time in the findings, in the table and in the recording.
 */
export const momentMs = ({ startMs }: Pick<Rep | RejectedRep, 'startMs'>): number => startMs;

/** The repetition in which a fault was found; null where it was found in none that counted. */
export const repOfFault = (reps: readonly Rep[], { id, side, startMs, endMs }: Fault): Rep | null => {
  const overlap = (rep: Rep): number => Math.min(rep.endMs, endMs) - Math.max(rep.startMs, startMs);
  const found = reps.filter((rep) => rep.side === side && rep.faults.includes(id) && overlap(rep) >= 0);
  return found.sort((a, b) => overlap(b) - overlap(a))[0] ?? null;
};

/** The moment of a fault: that of its repetition, or its own where it was found in none. */
export const faultMomentMs = (reps: readonly Rep[], fault: Fault): number => momentMs(repOfFault(reps, fault) ?? fault);
