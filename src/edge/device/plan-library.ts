import type { PlanLibrary } from '../../ports/storage.ts';
import { keptPlanLibrary, parsePlanLibrary } from '../../schema/plan-library.ts';
import { RECORD_KEYS } from './record-keys.ts';
import { shareRecord, type Browser } from './shared-record.ts';

/** The plans that somebody writes for others, shared by all tabs. Where storing is refused, they last until the page closes. */
export const createPlanLibrary = (browser?: Browser): PlanLibrary =>
  shareRecord({ key: RECORD_KEYS.planLibrary, parse: parsePlanLibrary, toKeep: keptPlanLibrary }, browser);
