import type { Plan } from '../../care/plan/plan.ts';
import type { SessionFile, TraceChunk } from '../../care/exchange/session-file.ts';
import type { Correction } from '../../care/review/correction.ts';
import type { Session } from '../../core/report/session.ts';
import type { Gathered, HandOverWish, PatientDays } from '../../ports/patients.ts';
import type { LongWork } from '../../ports/storage.ts';
import type { Database } from './database.ts';
import { readWhole, type WholeSession } from './whole-session.ts';

/**
 * So many bytes of poses go into a session file, as text, so that what the app makes it also reads: about a hundred minutes of movement.
 * A technical choice.
 */
const MOST_POSE_BYTES = 100_000_000;
/** So many characters of everything else: the sessions of ten thousand days. A technical choice. */
const MOST_TEXT = 120_000_000;

interface Beside {
  readonly wish: HandOverWish;
  /** Null: they are not handed over. */
  readonly days: PatientDays | null;
  readonly plan: Plan | null;
  readonly corrections: readonly Correction[];
}

/**
 * Collects what somebody hands over of what lies in their database; null where it was called off. The newest sessions come first: where
 * the movement does not fit, the oldest go without. Throws where the database refuses.
 */
export async function gather(
  database: Database,
  { wish, days, plan, corrections }: Beside,
  { onProgress, signal }: LongWork,
  { mostPoseBytes, mostText } = { mostPoseBytes: MOST_POSE_BYTES, mostText: MOST_TEXT },
): Promise<Gathered | null> {
  const ids = await idsOf(database, wish);
  const sessions: Session[] = [];
  const traces: TraceChunk[] = [];
  let [leftOut, withoutPoses, withoutRoom, poseBytes, text] = [0, 0, 0, 0, 0];
  for (const [index, id] of ids.entries()) {
    if (signal.aborted) return null;
    const read = await readWhole(database, id, wish.withTraces ? mostPoseBytes - poseBytes : 0);
    onProgress({ done: index + 1, total: ids.length });
    if (read === 'deleted') continue;
    if (read === null) {
      leftOut += 1;
      continue;
    }
    const session = sessionOf(read);
    text += lengthOf(session);
    if (text > mostText) {
      withoutRoom += 1;
      continue;
    }
    leftOut += read.leftOut;
    poseBytes += read.poseBytes;
    withoutPoses += wish.withTraces ? read.withoutPoses : 0;
    sessions.push(session);
    traces.push(...read.sets.flatMap((set) => set.traces));
  }
  const own = new Set(sessions.flatMap(({ sets }) => sets.map(({ id }) => id)));
  const contents: Omit<SessionFile, 'person' | 'madeAtEpochMs'> = {
    plan,
    sessions,
    mornings: days?.mornings.filter((one) => one.startedAtEpochMs >= wish.daysSinceEpochMs) ?? [],
    checkIns: days?.checkIns.filter((one) => one.atEpochMs >= wish.daysSinceEpochMs) ?? [],
    scales: days?.scales.filter((one) => one.atEpochMs >= wish.daysSinceEpochMs) ?? [],
    traces,
    corrections: corrections.filter(({ setId }) => own.has(setId)),
  };
  return { contents, leftOut, withoutPoses, withoutRoom };
}

/** How long a session is as text, without its exercises, each of which stands in a file once. */
const lengthOf = ({ sets, ...session }: Session): number =>
  JSON.stringify([session, sets.map(({ exercise: _once, ...set }) => set)]).length;

/** The sessions that are wanted, newest first. */
async function idsOf(database: Database, { sessionIds }: HandOverWish): Promise<readonly string[]> {
  const wanted = sessionIds && new Set(sessionIds);
  const rows = await database.getAll('sessions');
  return rows
    .filter(({ id }) => !wanted || wanted.has(id))
    .sort((one, other) => begin(other) - begin(one))
    .map(({ id }) => id);
}

/** A row that does not read may have no such time. */
const begin = ({ startedAtEpochMs }: { readonly startedAtEpochMs: number }): number => Number(startedAtEpochMs) || 0;

const sessionOf = ({ row, sets }: WholeSession): Session => ({
  ...row,
  sets: sets
    .map(({ set, events }) => ({ ...set, events: events.flatMap((stretch) => stretch.events) }))
    .sort((one, other) => one.startedAtEpochMs - other.startedAtEpochMs),
});
