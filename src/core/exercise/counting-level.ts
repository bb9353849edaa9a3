import type { RejectedRep, RejectWords } from '../record/set-events.ts';
import { sureAngles } from './counted-angle.ts';
import { isCounted, type Exercise, type Movement } from './exercise.ts';

/** Excursion of an angle from rest, in the movement's direction. */
export const excursionDeg = (movement: Movement, restDeg: number, valueDeg: number): number =>
  movement.direction === 'opens' ? valueDeg - restDeg : restDeg - valueDeg;

/** The excursion from a rest at `restDeg` that an exercise asks for before a movement counts. */
export const countingDeg = (movement: Movement, restDeg: number): number => {
  const { countAt } = movement;
  switch (countAt.kind) {
    case 'angle':
      return excursionDeg(movement, restDeg, countAt.deg);
    case 'way':
      return countAt.share * excursionDeg(movement, restDeg, countAt.toDeg);
    case 'by':
      return countAt.deg;
  }
};

/** Whoever came less than this share of the way that counts lacks more than "a little". A choice, unverified. */
const NEARLY_SHARE = 2 / 3;

/** Why an attempt was not counted, as it is told. */
export const rejectWordsOf = (exercise: Exercise, rejected: Omit<RejectedRep, 'startMs' | 'endMs'>): RejectWords => {
  if (rejected.reason !== 'range-too-small' || !isCounted(exercise)) return rejected.reason;
  const isFar = sureAngles(exercise, rejected).some(
    ({ angle, movement }) =>
      excursionDeg(movement, angle.startDeg, angle.peakDeg) < NEARLY_SHARE * countingDeg(movement, angle.startDeg),
  );
  return isFar ? 'range-far-too-small' : rejected.reason;
};
