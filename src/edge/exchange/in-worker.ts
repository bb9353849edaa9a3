import type { SessionFiles } from '../../ports/exchange.ts';
import type { Answered, Asked } from './session-files-worker.ts';

/**
 * Session files, made and read away from the page: a passphrase takes a second of calculation, a large file as long to be read, and
 * nothing of the page stands still meanwhile. Each file has a worker of its own, with which all the memory that it took is gone.
 */
export const createWorkerSessionFiles = (): SessionFiles => ({
  write: (...what) => inWorker('write', what),
  read: (...what) => inWorker('read', what),
  newKey: (...what) => inWorker('newKey', what),
});

async function inWorker<C extends keyof SessionFiles>(
  call: C,
  what: Parameters<SessionFiles[C]>,
): Promise<Awaited<ReturnType<SessionFiles[C]>>> {
  const worker = new Worker(new URL('./session-files-worker.ts', import.meta.url), { type: 'module' });
  try {
    const answered = await new Promise<Answered>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => resolve(data));
      // Its code could not be fetched, or it has run out of memory.
      worker.addEventListener('error', ({ message }) => reject(new Error(message || 'the worker has ended')));
      worker.postMessage({ call, what } satisfies Asked);
    });
    if (!answered.ok) throw new Error(answered.detail);
    return answered.value as Awaited<ReturnType<SessionFiles[C]>>;
  } finally {
    worker.terminate();
  }
}
