import type { SendTrouble, ServerAnswer } from '../../care/exchange/sending.ts';
import type { ClinicServer } from '../../ports/clinic-server.ts';
import { parseFhirAnswer } from '../../schema/fhir-answer.ts';

/** One transaction for a server. */
export interface Transaction {
  readonly address: string;
  readonly text: string;
  /** The bearer token; null: none. */
  readonly key: string | null;
}

/** What came back: an answer of whatever kind, none, or one that says to ask elsewhere. */
export type Reply =
  | { readonly kind: 'answer'; readonly status: number; readonly retryAfter: string | null; readonly text: string }
  | { readonly kind: 'unreachable' | 'moved' | 'endless' };

/** An answer to 40 entries takes some kilobytes; what is longer is none. A choice, far above that. */
const MOST_ANSWER_BYTES = 4_000_000;

/**
 * Posts a transaction. Nothing goes along but what is here: no cookies, no referrer, no address that the server would send us on to. Rejects
 * only where the signal is aborted.
 */
export async function post({ address, text, key }: Transaction, signal: AbortSignal, ask = fetch): Promise<Reply> {
  try {
    const response = await ask(address, {
      method: 'POST',
      body: text,
      headers: {
        'Content-Type': 'application/fhir+json',
        Accept: 'application/fhir+json',
        ...(key !== null && { Authorization: `Bearer ${key}` }),
      },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
      signal,
    });
    const isMoved = response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);
    if (isMoved) return { kind: 'moved' };
    const body = await textOf(response);
    if (body === null) return { kind: 'endless' };
    return {
      kind: 'answer',
      status: response.status,
      // A server of another site has to let pages read it; else the pauses are ours.
      retryAfter: response.headers.get('Retry-After'),
      text: body,
    };
  } catch (error) {
    if (signal.aborted) throw error;
    return { kind: 'unreachable' };
  }
}

/** The text of an answer; null where there is no end to it. */
async function textOf(response: Response): Promise<string | null> {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  const reader = response.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    bytes += read.value.byteLength;
    if (bytes > MOST_ANSWER_BYTES) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(read.value, { stream: true });
  }
  return text;
}

interface Surroundings {
  readonly post: (transaction: Transaction, signal: AbortSignal) => Promise<Reply>;
  readonly isOnline: () => boolean;
  readonly epochMs: () => number;
}

/** FHIR servers of R4, over http. */
export function createFhirServer({ post, isOnline, epochMs }: Surroundings): ClinicServer {
  const keys = new Map<string, string>();
  return {
    useKey: (address, key) => {
      if (key === null) keys.delete(address);
      else keys.set(address, key);
      return Promise.resolve();
    },
    send: async (address, text, signal) => {
      if (!isOnline()) return notTaken('offline');
      try {
        const reply = await post({ address, text, key: keys.get(address) ?? null }, signal);
        return answerOf(reply, entriesIn(text), epochMs());
      } catch {
        return notTaken(signal.aborted ? 'late' : 'unreachable');
      }
    },
  };
}

const notTaken = (trouble: SendTrouble, retryAfterMs: number | null = null): ServerAnswer => ({
  kind: 'not-taken',
  trouble,
  retryAfterMs,
});

const entriesIn = (text: string): number => (JSON.parse(text) as { readonly entry: readonly unknown[] }).entry.length;

function answerOf(reply: Reply, entries: number, nowEpochMs: number): ServerAnswer {
  if (reply.kind === 'endless') return notTaken('odd');
  if (reply.kind !== 'answer') return notTaken(reply.kind);
  const { status, retryAfter, text } = reply;
  if (status < 200 || status > 299) return notTaken(troubleOf(status), retryAfterMs(retryAfter, nowEpochMs));
  const outcomes = parseFhirAnswer(text, entries);
  return outcomes ? { kind: 'taken', entries: outcomes } : notTaken('odd');
}

/** What a status says (RFC 9110, RFC 6585; for 412 FHIR R4, http.html#ccreate). */
const TROUBLES: Readonly<Record<number, SendTrouble>> = {
  401: 'no-entry',
  403: 'no-entry',
  404: 'not-there',
  405: 'not-there',
  // Too slow for it, in the way of another request, locked, too early, too often.
  408: 'busy',
  409: 'busy',
  410: 'not-there',
  412: 'doubled',
  413: 'too-large',
  423: 'busy',
  425: 'busy',
  429: 'busy',
  501: 'not-there',
  503: 'busy',
};
const troubleOf = (status: number): SendTrouble => TROUBLES[status] ?? (status >= 500 ? 'error' : 'refused');

/** Retry-After (RFC 9110, 10.2.3): seconds, or a moment. Null: neither. */
function retryAfterMs(header: string | null, nowEpochMs: number): number | null {
  if (header === null) return null;
  const text = header.trim();
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? null : Math.max(0, moment - nowEpochMs);
}
