import { toldAngle } from '../../core/report/range-reading.ts';
import { isCounted, type Exercise } from '../../core/exercise/exercise.ts';
import { hasDegrees } from '../../core/measure/sided-measures.ts';
import type { RejectedRep, Rep } from '../../core/record/set-events.ts';
import { summaryOf } from '../../core/report/summary-of.ts';
import type { Session, SetRecord } from '../../core/report/session.ts';
import { marksOf, standingMarks, type Correction } from '../review/correction.ts';
import { isoMoment } from './iso-moment.ts';
import { plainText } from './plain-text.ts';
import type { SessionFile } from './session-file.ts';

/** The columns, in their order. Stable: others read them by name. */
const COLUMNS = [
  ...([
    'person',
    'name',
    'session',
    'session_start',
    'time_zone',
    'set',
    'set_number',
    'set_start',
    'exercise',
  ] as const),
  ...(['attempt', 'side', 'counted', 'reason', 'start_ms', 'peak_ms', 'end_ms', 'hold_ms'] as const),
  ...(['measure', 'unit', 'from', 'to', 'error', 'faults', 'not_judged', 'notes'] as const),
  ...(['corrected', 'corrected_side', 'correction_reason', 'correction_author'] as const),
] as const;
type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number | null>>>;

/** A spreadsheet takes what begins so for a formula, and works it out (OWASP, CSV injection; ASVS 5, 1.2.10). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** Where a spreadsheet parts the cells at another character than a comma, a text goes on as another cell. */
const FORMULA_WITHIN = /([;\t])(?=[=+\-@＝＋－＠])/g;
const QUOTED = /[",\r\n]/;
const QUOTE = /"/g;

/** A cell. A text that a spreadsheet would work out gets an apostrophe before it, as spreadsheets write it themselves; a number stays one. */
function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(Math.round(value * 10) / 10) : '';
  const text = plainText(value);
  const within = text.replaceAll(FORMULA_WITHIN, "$1'");
  const safe = FORMULA.test(within) ? `'${within}` : within;
  return QUOTED.test(safe) ? `"${safe.replaceAll(QUOTE, '""')}"` : safe;
}

/**
 * Session files as a table of their attempts, counted or not, one a row, for a spreadsheet (RFC 4180; times in ms on the set's own time,
 * angles in the unit beside them). What a reader has corrected stands beside what was judged, and not in its place. What nothing is
 * counted in has no row. `withName`: who it is of stands there by name too, and not by their id alone.
 */
export function sessionsCsv(files: readonly SessionFile[], { withName }: { readonly withName: boolean }): string {
  const rows = files.flatMap((file) =>
    file.sessions.flatMap((session) =>
      session.sets.flatMap((set) => rowsOf(withName ? file : nameless(file), session, set)),
    ),
  );
  const lines = [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((name) => cell(row[name])).join(','))];
  return lines.map((line) => `${line}\r\n`).join('');
}

const nameless = (file: SessionFile): SessionFile => ({ ...file, person: { ...file.person, name: null } });

type Attempt = { readonly rep: Rep } | { readonly rejected: RejectedRep };

const keyOf = (attempt: Attempt): Rep | RejectedRep => ('rep' in attempt ? attempt.rep : attempt.rejected);

function rowsOf({ person, corrections }: SessionFile, session: Session, set: SetRecord): readonly Row[] {
  const { reps, rejected } = summaryOf(set);
  const attempts: readonly Attempt[] = [
    ...reps.map((rep) => ({ rep })),
    ...rejected.map((one) => ({ rejected: one })),
  ].sort((one, other) => keyOf(one).startMs - keyOf(other).startMs);
  const own = corrections.filter(({ setId }) => setId === set.id);
  return attempts.map((attempt, index) => ({
    person: person.id,
    name: person.name,
    session: session.id,
    session_start: isoMoment(session.startedAtEpochMs),
    time_zone: session.timeZone,
    set: set.id,
    set_number: set.number ?? 1,
    set_start: isoMoment(set.startedAtEpochMs),
    exercise: set.exercise.id,
    attempt: index + 1,
    side: keyOf(attempt).side ?? 'both',
    ...judged(attempt),
    ...measured(set.exercise, keyOf(attempt)),
    ...corrected(own, attempt),
  }));
}

function judged(attempt: Attempt): Row {
  if ('rejected' in attempt) {
    const { startMs, endMs, reason } = attempt.rejected;
    return { counted: 'no', reason, start_ms: startMs, end_ms: endMs };
  }
  const { startMs, peakMs, endMs, holdMs, faults, unjudged, notes } = attempt.rep;
  return {
    counted: 'yes',
    start_ms: startMs,
    peak_ms: peakMs,
    end_ms: endMs,
    hold_ms: holdMs,
    faults: faults.join(' '),
    not_judged: unjudged.join(' '),
    notes: notes.join(' '),
  };
}

/** The angle that an attempt is told by. */
function measured(exercise: Exercise, attempt: Rep | RejectedRep): Row {
  const told = isCounted(exercise) ? toldAngle(exercise, attempt) : null;
  if (!told) return {};
  const { measure } = told.movement;
  const { startDeg, peakDeg, bandDeg } = told.angle;
  return { measure, unit: hasDegrees(measure) ? 'deg' : '%', from: startDeg, to: peakDeg, error: bandDeg };
}

/**
 * What was said of an attempt and holds, notes aside: whether it counts and whose it was are two things, and the later word on the one takes
 * nothing from the other.
 */
function corrected(corrections: readonly Correction[], attempt: Attempt): Row {
  const key = keyOf(attempt);
  const said = standingMarks(marksOf(corrections, key), key);
  const all = (texts: readonly string[], between: string): string => [...new Set(texts)].join(between);
  if (said.length === 0) return {};
  return {
    corrected: all(
      said.map(({ kind }) => kind),
      ' ',
    ),
    corrected_side: said.find((one) => one.kind === 'change-side')?.side ?? null,
    correction_reason: all(
      said.map(({ reason }) => reason),
      ' / ',
    ),
    correction_author: all(
      said.map(({ author }) => author),
      ' / ',
    ),
  };
}
