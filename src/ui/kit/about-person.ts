import type { AboutPerson } from '../../core/assess/test-norms.ts';
import type { Settings } from '../../app/state.ts';

/** Whom the norms are looked up for, at the age of that year: a year of birth tells no more. */
export const aboutPerson = ({ birthYear, sex }: Settings, atEpochMs: number): AboutPerson => ({
  ageYears: birthYear === null ? null : yearOf(atEpochMs) - birthYear,
  sex,
});

const YEAR_MS = 365.2425 * 86_400_000;
const yearOf = (epochMs: number): number => 1970 + Math.floor(epochMs / YEAR_MS);
