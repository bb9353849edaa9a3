import type { SendTrouble, ServerAnswer } from '../../care/exchange/sending.ts';
import type { ClinicServer } from '../../ports/clinic-server.ts';
import { parseFhirAnswer } from '../../schema/fhir-answer.ts';
import type { Reply, Transaction } from './fhir-post.ts';

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
    send: async (address, bundle, signal) => {
      if (!isOnline()) return notTaken('offline');
      try {
        const text = JSON.stringify(bundle);
        const reply = await post({ address, text, key: keys.get(address) ?? null }, signal);
        return answerOf(reply, bundle.entry.length, epochMs());
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
