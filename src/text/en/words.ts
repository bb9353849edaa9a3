import { whole } from '../catalogue.ts';
import { first } from './first.ts';
import { later } from './later.ts';

/**
 * The source language as one, for tests and tools; the app fetches its two halves. For facts about the exercises see
 * table#how-to-read-and-cite-it, for the wording clinical#words-plain.
 */
export const en = whole(first, later);
