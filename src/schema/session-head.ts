import * as v from 'valibot';
import type { SessionHead } from '../core/report/session-head.ts';
import { exerciseHead } from './exercise-head.ts';
import { sidedMeasure, status } from './names.ts';
import { epochMs, exactly, finite, timeZone } from './parse.ts';
import { count, screen, test } from './set-result.ts';

const setRange = v.object({
  unit: v.picklist(['deg', 'way']),
  value: finite,
  band: finite,
  of: count,
  targetDeg: v.exactOptional(finite),
});

const setHead = v.object({
  exercise: exerciseHead,
  done: count,
  asked: v.exactOptional(count),
  number: v.exactOptional(count),
  fromFile: v.exactOptional(v.literal(true)),
  durationMs: v.nullable(finite),
  test: v.nullable(test),
  screen: v.nullable(screen),
  ranges: v.exactOptional(v.object({ measure: sidedMeasure, left: v.nullable(setRange), right: v.nullable(setRange) })),
  told: v.exactOptional(v.array(v.string())),
});

/** The head of a session, as it is stored beside it. */
export const sessionHead = exactly<SessionHead>()(
  v.variant('kind', [
    v.object({
      kind: v.literal('session'),
      id: v.string(),
      startedAtEpochMs: epochMs,
      endedAtEpochMs: v.nullable(epochMs),
      timeZone,
      status,
      sets: v.array(setHead),
      namelessSets: count,
    }),
    v.object({ kind: v.literal('unreadable'), id: v.string(), startedAtEpochMs: v.nullable(epochMs) }),
  ]),
);
