import type { AboutPerson } from '../../core/assess/test-norms.ts';
import type { Settings } from '../../app/state.ts';

/** The person whom norms are looked up for, at the age they reach in that year: only the year of birth is known. */
export const aboutPerson = ({ birthYear, sex }: Settings, atEpochMs: number): AboutPerson => ({
  ageYears: birthYear === null ? null : yearOf(atEpochMs) - birthYear,
  sex,
});

const YEAR_MS = 365.2425 * 86_400_000;
const yearOf = (epochMs: number): number => 1970 + Math.floor(epochMs / YEAR_MS);
