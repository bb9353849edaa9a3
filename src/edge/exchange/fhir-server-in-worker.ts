import type { ClinicServer } from '../../ports/clinic-server.ts';
import type { Reply, Transaction } from './fhir-post.ts';
import { createFhirServer } from './fhir-server.ts';

/** FHIR servers, asked from a worker of its own for each transaction: the page itself may not ask them. */
export const createWorkerFhirServer = (): ClinicServer =>
  createFhirServer({ post: postInWorker, isOnline: () => navigator.onLine, epochMs: () => Date.now() });

async function postInWorker(transaction: Transaction, signal: AbortSignal): Promise<Reply> {
  const worker = new Worker(new URL('./fhir-server-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Reply>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => resolve(data));
      // Its code could not be fetched.
      worker.addEventListener('error', () => resolve({ kind: 'unreachable' }));
      worker.postMessage(transaction);
    });
  } finally {
    worker.terminate();
  }
}
