import * as v from 'valibot';
import { canonicalJson, isNestedDeeper } from '../care/exchange/canonical-json.ts';
import type { Person, SessionFile, SessionFileMistake, TraceChunk } from '../care/exchange/session-file.ts';
import type { Exercise } from '../core/exercise/exercise.ts';
import { correction } from './correction.ts';
import { checkIn, morning, scale } from './day-records.ts';
import { plan } from './kept-plan.ts';
import { epochMs, exactly, jsonIn, parseBy } from './parse.ts';
import { personId, personName } from './person.ts';
import { sessionBy, storedExercise } from './session.ts';

/** What every session file says that it is. */
export const SESSIONS_FORMAT = 'plumbline-sessions';
/** The version of the file. A newer one is refused and never read by guess. */
const VERSION = 1;

const person = exactly<Person>()(v.strictObject({ id: personId, name: v.nullable(personName) }));
const trace = exactly<TraceChunk>()(v.strictObject({ setId: v.string(), gzip: v.pipe(v.string(), v.base64()) }));
const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'SHA-256 in hexadecimal'));

const named = v.object({ format: v.literal(SESSIONS_FORMAT) });
const head = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const sealed = v.object({ digest });
/** Exercises stand in the file once each, and sets name them by their place: an exercise is some kilobytes, and a person does few. */
const library = v.object({ exercises: v.array(storedExercise) });
const fileWith = (exercises: readonly Exercise[]) =>
  v.strictObject({
    format: v.literal(SESSIONS_FORMAT),
    version: v.literal(VERSION),
    madeAtEpochMs: epochMs,
    person,
    plan: v.nullable(plan),
    exercises: v.unknown(),
    sessions: v.array(
      v.pipe(
        sessionBy(placeIn(exercises)),
        v.check(({ status }) => status !== 'running', 'a session that is over'),
      ),
    ),
    mornings: v.array(morning),
    checkIns: v.array(checkIn),
    scales: v.array(scale),
    traces: v.exactOptional(v.array(trace), []),
    corrections: v.exactOptional(v.array(correction), []),
    digest,
  });
const placeIn = (exercises: readonly Exercise[]) =>
  v.pipe(
    v.number(),
    v.rawTransform(({ dataset, addIssue, NEVER }): Exercise => {
      const exercise = exercises[dataset.value];
      if (exercise) return exercise;
      addIssue({ expected: 'the place of an exercise of this file' });
      return NEVER;
    }),
  );

const refused = (mistake: SessionFileMistake) => ({ ok: false, mistake }) as const;

/** What a session file says, in the one form that its digest is of (SHA-256, of the UTF-8 bytes). */
export const toDigest = (sessions: SessionFile): string => canonicalJson(fieldsOf(sessions));

/** A session file as text; `sum`: the digest of `toDigest`, in hexadecimal. */
export const sessionFileText = (sessions: SessionFile, sum: string): string =>
  `${JSON.stringify({ ...fieldsOf(sessions), digest: sum })}\n`;

function fieldsOf({ madeAtEpochMs, person: whose, sessions, ...contents }: SessionFile) {
  const places = new Map<string, number>();
  const exercises: Exercise[] = [];
  const placeOf = (exercise: Exercise): number => {
    const text = JSON.stringify(exercise);
    const place = places.get(text) ?? exercises.push(exercise) - 1;
    places.set(text, place);
    return place;
  };
  const placed = sessions.map(({ sets, ...session }) => ({
    ...session,
    sets: sets.map((set) => ({ ...set, exercise: placeOf(set.exercise) })),
  }));
  const head = { format: SESSIONS_FORMAT, version: VERSION, madeAtEpochMs, person: whose };
  return { ...head, ...contents, exercises, sessions: placed };
}

/** A file that says it is one of ours, before it is known whether it is whole. */
interface ClaimedFile {
  readonly ok: true;
  readonly json: unknown;
  /** What the digest must be of, in the form of `toDigest`. */
  readonly canonical: string;
  readonly digest: string;
}

type Refused = { readonly ok: false; readonly mistake: SessionFileMistake };

/** Reads a text as far as it can be told whether it is a session file and which digest it claims. */
export function claimSessionFile(text: string): ClaimedFile | Refused {
  if (text.trim() === '') return refused({ kind: 'empty' });
  if (isNestedDeeper(text)) return refused({ kind: 'too-deep' });
  const json = jsonIn(text);
  if (json === undefined) return refused({ kind: beginsAsOne(text) ? 'cut-short' : 'not-a-session-file' });
  if (!parseBy(named, json).ok) return refused({ kind: 'not-a-session-file' });
  const versioned = parseBy(head, json);
  if (!versioned.ok) return refused(odd(versioned));
  if (versioned.value.version > VERSION) return refused({ kind: 'newer', version: versioned.value.version });
  const claimed = parseBy(sealed, json);
  if (!claimed.ok) return refused(odd(claimed));
  const { digest: _of, ...rest } = json as Record<string, unknown>;
  return { ok: true, json, canonical: canonicalJson(rest), digest: claimed.value.digest };
}

/**
 * Reads a file whose digest fits: all of it by its schemas or none, each id once, each set in its session, and nobody's movement without
 * its set.
 */
export function readSessionFile(json: unknown): { readonly ok: true; readonly file: SessionFile } | Refused {
  const known = parseBy(library, json);
  if (!known.ok) return refused(odd(known));
  const read = parseBy(fileWith(known.value.exercises), json);
  if (!read.ok) return refused(odd(read));
  const { format: _format, version: _version, digest: _digest, exercises: _placed, ...sessions } = read.value;
  const mistake = misplacedIn(sessions);
  return mistake ? refused(odd(mistake)) : { ok: true, file: sessions };
}

const odd = ({ where, expected }: { readonly where: string; readonly expected: string }): SessionFileMistake => ({
  kind: 'odd',
  where,
  expected,
});

function misplacedIn(sessions: SessionFile): { readonly where: string; readonly expected: string } | null {
  const sets = sessions.sessions.flatMap(({ sets: own }) => own);
  const lists = { sessions: sessions.sessions, sets, ...records(sessions) };
  for (const [name, rows] of Object.entries(lists))
    if (new Set(rows.map(({ id }) => id)).size < rows.length) return { where: name, expected: 'each id once' };
  const astray = sessions.sessions.findIndex(({ id, sets: own }) => own.some(({ sessionId }) => sessionId !== id));
  if (astray >= 0) return { where: `sessions.${astray}.sets`, expected: 'sets of this session' };
  const ids = new Set(sets.map(({ id }) => id));
  const lost = sessions.traces.findIndex(({ setId }) => !ids.has(setId));
  return lost >= 0 ? { where: `traces.${lost}.setId`, expected: 'a set of this file' } : null;
}

const records = ({ mornings, checkIns, scales, corrections }: SessionFile) => ({
  mornings,
  checkIns,
  scales,
  corrections,
});

/** A file that was cut short, or of which a byte was lost, still says what it was in its first words. */
const LOOKED_AT = 200;
const beginsAsOne = (text: string): boolean => text.slice(0, LOOKED_AT).includes(SESSIONS_FORMAT);
