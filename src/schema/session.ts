import * as v from 'valibot';
import type { Exercise } from '../core/exercise/exercise.ts';
import type { SelfReport, Session, SetRecord, SourceInfo } from '../core/report/session.ts';
import type { SetSummary } from '../core/report/summary.ts';
import { engine, fault, measured, rejectedRep, rep, screenFigure, setEvent, unjudgedSpan, view } from './events.ts';
import { side } from './names.ts';
import { exactly, finite } from './parse.ts';
import { testId, testResult } from './test-result.ts';

const status = v.picklist(['running', 'finished', 'interrupted']);
const epochMs = finite;
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const source = exactly<SourceInfo>()(
  v.variant('kind', [
    v.object({ kind: v.literal('camera'), label: v.string() }),
    v.object({ kind: v.literal('video'), file: v.string(), durationMs: finite }),
    v.object({ kind: v.literal('trace'), file: v.string(), durationMs: finite }),
  ]),
);

const summary = exactly<SetSummary>()(
  v.object({
    exerciseId: v.string(),
    durationMs: finite,
    counted: v.object({ left: count, right: count, both: count, total: count }),
    reps: v.array(rep),
    rejected: v.array(rejectedRep),
    faults: v.array(fault),
    unjudged: v.array(unjudgedSpan),
    slips: v.exactOptional(v.array(v.object({ timeMs: finite, side: v.nullable(side), what: v.string() }))),
    range: v.object({ left: v.nullable(measured), right: v.nullable(measured), both: v.nullable(measured) }),
    symmetry: v.nullable(
      v.object({
        leftDeg: finite,
        rightDeg: finite,
        differenceDeg: finite,
        bandDeg: finite,
        meaningful: v.boolean(),
      }),
    ),
    wentWell: v.nullable(v.string()),
    workOn: v.nullable(v.string()),
    score: v.nullable(v.object({ value: finite, parts: v.record(v.string(), finite) })),
    // Sets of before there were tests have none.
    screen: v.exactOptional(v.object({ views: v.array(view), figures: v.array(screenFigure) })),
    test: v.exactOptional(v.object({ id: testId, result: v.nullable(testResult) })),
  }),
);

/**
 * The exercise stored inside a set was written by this app from its own library and is shown, not run, so only what
 * names it is looked at here.
 */
const exercise = v.custom<Exercise>(
  (input) => v.is(v.looseObject({ id: v.string(), version: v.literal(1) }), input),
  'an exercise of version 1',
);

const selfReport = exactly<readonly SelfReport[]>()(
  v.array(v.object({ question: v.string(), answer: v.picklist(['yes', 'unsure', 'no']), atEpochMs: epochMs })),
);

const setEntries = {
  id: v.string(),
  sessionId: v.string(),
  exercise,
  startedAtEpochMs: epochMs,
  endedAtEpochMs: v.nullable(epochMs),
  status,
  engine,
  source,
  summary: v.nullable(summary),
  selfReport: v.exactOptional(selfReport),
};

const sessionEntries = {
  id: v.string(),
  startedAtEpochMs: epochMs,
  endedAtEpochMs: v.nullable(epochMs),
  timeZone: v.string(),
  status,
};

/** A session and a set as they lie in the database: what belongs to them lies in tables of its own. */
export type SessionRow = Omit<Session, 'sets'>;
export type SetRow = Omit<SetRecord, 'events'>;

export const sessionRow = exactly<SessionRow>()(v.object(sessionEntries));
export const setRow = exactly<SetRow>()(v.object(setEntries));
export const setEvents = v.array(setEvent);

/** A whole session with its sets and their events, as it leaves or enters the device. */
export const session = exactly<Session>()(
  v.object({ ...sessionEntries, sets: v.array(v.object({ ...setEntries, events: setEvents })) }),
);
