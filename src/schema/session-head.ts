import * as v from 'valibot';
import type { SessionHead } from '../core/report/session-head.ts';
import { exerciseHead } from './exercise-head.ts';
import { status } from './names.ts';
import { epochMs, exactly, finite, timeZone } from './parse.ts';
import { count, screen, test } from './set-result.ts';

const setHead = v.object({
  exercise: exerciseHead,
  done: count,
  asked: v.exactOptional(count),
  number: v.exactOptional(count),
  fromFile: v.exactOptional(v.literal(true)),
  durationMs: v.nullable(finite),
  test: v.nullable(test),
  screen: v.nullable(screen),
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
