import type { EndReason } from './ladder.ts';
import type { FlagUrgency } from './red-flags.ts';

/** Why a morning ends before its time: a warning sign, by how soon a person has to look at it; the ladder; a start that needs a physio's plan. */
export type EndOfDay = FlagUrgency | EndReason | 'start-by-plan-only';
