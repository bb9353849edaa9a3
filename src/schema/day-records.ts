import * as v from 'valibot';
import { BODY_PLACES } from '../care/pain/body-place.ts';
import { ZERO_TO_TEN, type CheckIn } from '../care/pain/check-in.ts';
import type { Scale } from '../care/pain/function-scale.ts';
import { FLAG_IDS } from '../care/pain/red-flag-ids.ts';
import type { Morning } from '../care/plan/morning.ts';
import { epochMs, exactly } from './parse.ts';

const ofTen = v.picklist(ZERO_TO_TEN);
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** A stored morning. Fields that a newer app has added are left out. */
export const morning = exactly<Morning>()(
  v.object({
    id: v.string(),
    planId: v.string(),
    day: v.pipe(v.string(), v.regex(DAY, 'a day such as 2026-01-31')),
    startedAtEpochMs: epochMs,
    items: v.array(
      v.object({
        exerciseId: v.string(),
        status: v.picklist(['waiting', 'done', 'skipped', 'swapped', 'stopped']),
        sessionId: v.exactOptional(v.string()),
        earlierSessionIds: v.exactOptional(v.array(v.string())),
        isEasier: v.exactOptional(v.literal(true)),
      }),
    ),
    endedAtEpochMs: v.exactOptional(epochMs),
  }),
);

/** A stored check-in. */
export const checkIn = exactly<CheckIn>()(
  v.object({
    id: v.string(),
    morningId: v.nullable(v.string()),
    atEpochMs: epochMs,
    zone: v.string(),
    when: v.picklist(['before', 'between', 'after']),
    painNow: v.nullable(ofTen),
    painWorst24h: v.exactOptional(ofTen),
    places: v.array(v.picklist(BODY_PLACES)),
    effort: v.exactOptional(ofTen),
    exerciseId: v.exactOptional(v.string()),
    note: v.exactOptional(v.string()),
    flags: v.exactOptional(v.array(v.picklist(FLAG_IDS))),
    flagsAdd: v.exactOptional(v.literal(true)),
    knownFlags: v.exactOptional(v.array(v.picklist(FLAG_IDS))),
  }),
);

/** A stored answer about function. */
export const scale = exactly<Scale>()(
  v.object({
    id: v.string(),
    kind: v.literal('psfs'),
    atEpochMs: epochMs,
    zone: v.string(),
    activities: v.array(v.object({ name: v.string(), score: ofTen })),
  }),
);

/** Whether a stored record reads. */
export const isMorning = (json: unknown): json is Morning => v.is(morning, json);
export const isCheckIn = (json: unknown): json is CheckIn => v.is(checkIn, json);
export const isScale = (json: unknown): json is Scale => v.is(scale, json);
