/**
 * The worker from which a record goes to a clinic's server. It alone may ask addresses that are not ours (`scripts/policy.mjs`), and it does
 * nothing else: whatever comes into the page, or the code of an engine, still reaches nobody.
 */
import { post, type Transaction } from './fhir-post.ts';

const never = new AbortController().signal;

self.addEventListener('message', ({ data }: MessageEvent<Transaction>) => {
  void post(data, never).then((reply) => self.postMessage(reply));
});
