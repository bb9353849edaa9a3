/** Why a part of a record is not known to have come to a server. */
export type SendTrouble =
  /** This device has no network. */
  | 'offline'
  /** No answer within the time that it is waited for. */
  | 'late'
  /** No connection, or the server lets no page of this address ask it: a browser does not tell which. */
  | 'unreachable'
  /** It says that it has too much to do, or that something is in the way just now. */
  | 'busy'
  /** Something went wrong in it. */
  | 'error'
  /** It wants a key, or takes this one for no good. */
  | 'no-entry'
  | 'not-there'
  /** It says to go to another address; a record goes only where its person has sent it. */
  | 'moved'
  /** It does not take such a record. */
  | 'refused'
  /** It has several of what should be there once, and cannot tell which is meant. */
  | 'doubled'
  | 'too-large'
  /** What answered is no FHIR server. */
  | 'odd';

/** What became of an entry: made now, or there before under the same identifier. */
export type EntryOutcome = 'made' | 'known';

/** What a server answered to one transaction. */
export type ServerAnswer =
  | { readonly kind: 'taken'; readonly entries: readonly EntryOutcome[] }
  | {
      readonly kind: 'not-taken';
      readonly trouble: SendTrouble;
      /** So long the server wants to be left alone; null: it does not say. */
      readonly retryAfterMs: number | null;
    };

/** A record on its way to a server, as far as it is. What is still to be sent lies beside it, part by part. */
export interface Sending {
  readonly id: string;
  readonly askedAtEpochMs: number;
  /** Of the server, without a slash at its end. */
  readonly address: string;
  readonly patientId: string;
  readonly patientName: string | null;
  /** The server wants a key, which is not kept with the rest. */
  readonly needsKey: boolean;
  readonly records: number;
  readonly parts: number;
  readonly partsDone: number;
  readonly made: number;
  readonly known: number;
  /** How often in a row the next part was sent and did not come. */
  readonly misses: number;
  /** When the next part is sent; null: not before the person says so, or all of it is there. */
  readonly dueEpochMs: number | null;
  readonly trouble: SendTrouble | null;
}

/** The pause after the first miss; each one after it is twice as long. A choice. */
const FIRST_PAUSE_MS = 5000;
/** No pause of ours is longer. A choice: a server that is back is found before somebody looks whether it worked. */
const LONGEST_PAUSE_MS = 15 * 60_000;
/** A server may ask for a longer one, up to this. A choice: a clock that is wrong there must not put it off for ever. */
const LONGEST_ASKED_MS = 6 * 3_600_000;
/** After so many misses in a row, about four hours, it waits for the person. A choice. */
const MOST_MISSES = 20;
/** While there is no network it is looked for again after this long. A choice. */
const OFFLINE_PAUSE_MS = 10_000;

const MAY_PASS: readonly SendTrouble[] = ['late', 'unreachable', 'busy', 'error'];

export const isAllThere = ({ parts, partsDone }: Sending): boolean => partsDone === parts;

/** Whether its next part is to be sent now. A moment further off than any pause stems from a clock that was set. */
export const isDue = ({ dueEpochMs }: Sending, nowEpochMs: number): boolean =>
  dueEpochMs !== null && (dueEpochMs <= nowEpochMs || dueEpochMs > nowEpochMs + LONGEST_ASKED_MS);

/** A record after its next part was sent. `shared`: so many entries of that part were counted with an earlier one. */
export function afterAnswer(sending: Sending, answer: ServerAnswer, shared: number, nowEpochMs: number): Sending {
  const isStopped = sending.dueEpochMs === null;
  if (answer.kind === 'not-taken') {
    const misses = answer.trouble === 'offline' ? sending.misses : sending.misses + 1;
    const pauseMs = isStopped ? null : pauseAfter(answer, misses);
    return { ...sending, trouble: answer.trouble, misses, dueEpochMs: pauseMs === null ? null : nowEpochMs + pauseMs };
  }
  const counted = answer.entries.slice(sending.partsDone === 0 ? 0 : shared);
  const partsDone = sending.partsDone + 1;
  return {
    ...sending,
    partsDone,
    made: sending.made + counted.filter((one) => one === 'made').length,
    known: sending.known + counted.filter((one) => one === 'known').length,
    misses: 0,
    trouble: null,
    dueEpochMs: isStopped || partsDone === sending.parts ? null : nowEpochMs,
  };
}

/** How long the next try waits, ms; null: until the person says so. */
function pauseAfter(answer: ServerAnswer & { readonly kind: 'not-taken' }, misses: number): number | null {
  if (answer.trouble === 'offline') return OFFLINE_PAUSE_MS;
  if (!MAY_PASS.includes(answer.trouble) || misses >= MOST_MISSES) return null;
  const ownMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (misses - 1));
  return Math.max(ownMs, Math.min(LONGEST_ASKED_MS, answer.retryAfterMs ?? 0));
}
