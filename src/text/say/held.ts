/** How long something was held: one rounding for the table, the bars, left and right, the notes and the sentences. */
import { catalogue } from '../in-use.ts';
import type { Count } from '../values.ts';
import { countOf, countOfTenths, tenths, whole } from './forms.ts';

/** Holds from this on are told in whole seconds that have passed: ten and a half of thirty are ten. A choice, unverified. */
const LONG_MS = 10_000;

/** The seconds of a hold of which so much was asked. */
export const heldCount = (askedMs: number, ms: number): Count =>
  askedMs >= LONG_MS ? countOf(Math.floor(ms / 1000)) : countOfTenths(ms / 1000);

/** "10 s", "2.4 s". */
export const heldSentence = (askedMs: number, ms: number): string =>
  catalogue().units.seconds({
    seconds: askedMs >= LONG_MS ? whole(Math.floor(ms / 1000)) : tenths(ms / 1000),
  });
