import * as v from 'valibot';
import type { EntryOutcome } from '../care/exchange/sending.ts';
import { jsonIn, parseBy } from './parse.ts';

const answer = v.object({
  resourceType: v.literal('Bundle'),
  type: v.literal('transaction-response'),
  entry: v.array(v.object({ response: v.object({ status: v.pipe(v.string(), v.regex(/^20[01]\b/)) }) })),
});

/**
 * What became of each entry of a transaction, in its order, by the server's answer (FHIR R4, http.html#transaction-response: 201 where it was
 * made, 200 where it was there). Null where this is no such answer, or one to another number of entries.
 */
export function parseFhirAnswer(text: string, entries: number): readonly EntryOutcome[] | null {
  const read = parseBy(answer, jsonIn(text));
  if (!read.ok || read.value.entry.length !== entries) return null;
  return read.value.entry.map(({ response }) => (response.status.startsWith('201') ? 'made' : 'known'));
}
