import * as v from 'valibot';
import type { Exercise } from '../core/exercise/exercise.ts';
import type { SetEvent } from '../core/record/set-events.ts';
import type { SelfReport, Session, SetRecord, SourceInfo, UnreadableSet } from '../core/report/session.ts';
import type { SetSummary } from '../core/report/summary.ts';
import { doneIn } from '../core/report/session-head.ts';
import { engine, fault, rejectedRep, rep, setEvent, unjudgedSpan } from './events.ts';
import { nameOfExercise } from './exercise-head.ts';
import { parseExercise } from './exercise.ts';
import { liveNotes } from './live-note.ts';
import { side, status } from './names.ts';
import { epochMs, exactly, finite, parseBy, timeZone, type Mistake, type Parsed } from './parse.ts';
import { count, screen, test } from './set-result.ts';

const source = exactly<SourceInfo>()(
  v.variant('kind', [
    v.object({ kind: v.literal('camera'), label: v.string(), at: v.exactOptional(v.literal('phone')) }),
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
    // Sets that were stored before there were tests do not have this field.
    screen: v.exactOptional(screen),
    test: v.exactOptional(test),
  }),
);

/**
 * The exercise that was stored with a set is checked like a new one, contradictions included, because recovery and
 * replay judge with it.
 */
export const storedExercise = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }): Exercise => {
    const parsed = parseExercise(dataset.value);
    if (parsed.ok) return parsed.value;
    const [{ where, expected }] = parsed.mistakes;
    addIssue({ expected: `an exercise (${where}: ${expected})` });
    return NEVER;
  }),
);

const selfReport = exactly<readonly SelfReport[]>()(
  v.array(v.object({ question: v.string(), answer: v.picklist(['yes', 'unsure', 'no']), atEpochMs: epochMs })),
);

const namedEntries = {
  id: v.string(),
  sessionId: v.string(),
  startedAtEpochMs: epochMs,
  endedAtEpochMs: v.nullable(epochMs),
  status,
  engine,
  source,
  number: v.exactOptional(count),
};
const setEntriesBy = <S extends v.GenericSchema<unknown, Exercise>>(exercise: S) => ({
  ...namedEntries,
  exercise,
  summary: v.nullable(summary),
  selfReport: v.exactOptional(selfReport),
});

const sessionEntries = {
  id: v.string(),
  startedAtEpochMs: epochMs,
  endedAtEpochMs: v.nullable(epochMs),
  timeZone,
  status,
  live: v.exactOptional(liveNotes),
};

/** A session and a set as they lie in the database; the rows that belong to them are in other tables. */
export type SessionRow = Omit<Session, 'sets' | 'unreadable'>;
export type SetRow = Omit<SetRecord, 'events' | 'partsLeftOut'>;

export const sessionRow = exactly<SessionRow>()(v.object(sessionEntries));
export const setRow = exactly<SetRow>()(v.object(setEntriesBy(storedExercise)));
export const setEvents = v.array(setEvent);

/** A whole session with its sets and their events, as it leaves or enters the device; `exercise`: how the exercise of a set is given. */
export const sessionBy = <S extends v.GenericSchema<unknown, Exercise>>(exercise: S) =>
  v.object({ ...sessionEntries, sets: v.array(v.object({ ...setEntriesBy(exercise), events: setEvents })) });
export const session = exactly<SessionRow & { readonly sets: readonly (SetRow & Pick<SetRecord, 'events'>)[] }>()(
  sessionBy(storedExercise),
);

/** A set as it was read back, or the part that can be shown where it cannot be read. */
export type ReadSet =
  | { readonly kind: 'set'; readonly set: SetRecord; readonly mistakes: readonly Mistake[] }
  | { readonly kind: 'unreadable'; readonly set: UnreadableSet; readonly mistakes: readonly Mistake[] };

const named = v.object(namedEntries);
const parts = v.object({
  exercise: v.optional(v.unknown()),
  summary: v.optional(v.unknown()),
  selfReport: v.optional(v.unknown()),
});

/**
 * Reads a stored set and the rows of its events. The exercise, and the fields that name the set, must read whole: else
 * the set can only be shown. A summary, an answer or a row of events that cannot be read is left out; a missing summary
 * is then made again from the events.
 */
export function readSet(row: { readonly id: string }, stretches: readonly unknown[]): ReadSet {
  const whole = parseBy(named, row);
  const stored = v.parse(parts, row);
  const exerciseRead = parseBy(storedExercise, stored.exercise);
  const summaryRead = parseBy(v.nullable(summary), stored.summary);
  const saidRead = parseBy(v.optional(selfReport), stored.selfReport);
  const eventsRead = stretches.map((stretch) => parseBy(setEvents, stretch));
  const events = eventsRead.flatMap((stretch) => (stretch.ok ? stretch.value : []));
  const leftOut = [
    ...mistakeIn('summary', summaryRead),
    ...mistakeIn('selfReport', saidRead),
    ...eventsRead.flatMap((stretch, index) => mistakeIn(`events.${index}`, stretch)),
  ];
  if (!whole.ok || !exerciseRead.ok) {
    const mistakes = [...mistakeIn('', whole), ...mistakeIn('exercise', exerciseRead), ...leftOut];
    return { kind: 'unreadable', set: asFarAsItReads(row, events, whole.ok ? 'exercise' : 'set'), mistakes };
  }
  const set: SetRecord = {
    ...whole.value,
    exercise: exerciseRead.value,
    summary: summaryRead.ok ? summaryRead.value : null,
    events,
    ...(saidRead.ok && saidRead.value && { selfReport: saidRead.value }),
    ...(leftOut.length > 0 && { partsLeftOut: leftOut.length }),
  };
  return { kind: 'set', set, mistakes: leftOut };
}

const mistakeIn = (part: string, read: Parsed<unknown>): readonly Mistake[] =>
  read.ok ? [] : [{ where: part === '' ? read.where : `${part}: ${read.where}`, expected: read.expected }];

/** What can be shown of any stored set. Each field is read by itself; one that cannot be read counts as unknown. */
const shown = v.object({
  exercise: v.fallback(v.nullable(nameOfExercise), null),
  startedAtEpochMs: v.fallback(v.nullable(epochMs), null),
  summary: v.fallback(v.nullable(v.object({ durationMs: finite, counted: v.object({ total: count }) })), null),
});

function asFarAsItReads(
  row: { readonly id: string },
  events: readonly SetEvent[],
  unread: UnreadableSet['unread'],
): UnreadableSet {
  const { exercise: of, startedAtEpochMs, summary: figures } = v.parse(shown, row);
  const counted = of?.mode === 'guided' ? null : (figures?.counted.total ?? null);
  return {
    id: row.id,
    exercise: of,
    startedAtEpochMs,
    done: counted ?? doneIn([{ events }]),
    durationMs: figures?.durationMs ?? null,
    unread,
  };
}
