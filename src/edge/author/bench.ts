import type { Authored } from '../../care/author/mistake.ts';
import type { AuthorBench, Checked, Made } from '../../ports/authoring.ts';
import type { BenchAnswer, BenchRequest } from './bench-work.ts';
import type { FromWorker, ToWorker } from './worker.ts';

interface Waiting {
  readonly resolve: (answer: BenchAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** The bench in a worker of its own, which is there from the first recording until it is forgotten. */
export function createAuthorBench(): AuthorBench {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let worker: Worker | null = null;

  const end = (why: string): void => {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  };
  const begin = (): Worker => {
    const begun = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    begun.addEventListener('message', ({ data: { id, answer, trouble } }: MessageEvent<FromWorker>) => {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (answer) asked?.resolve(answer);
      else asked?.reject(new Error(trouble ?? 'no answer'));
    });
    begun.addEventListener('error', ({ message }) => end(message || 'the bench could not be started'));
    return begun;
  };
  const ask = (request: BenchRequest): Promise<BenchAnswer> =>
    new Promise((resolve, reject) => {
      worker ??= begin();
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      const message: ToWorker = { id: lastId, request };
      worker.postMessage(message);
    });

  return {
    // Each request has an answer of its own kind.
    make: async (poses, id, library, by) => (await ask({ kind: 'make', poses, id, library, by })) as Authored<Made>,
    check: async (exercise, library) => (await ask({ kind: 'check', exercise, library })) as Checked,
    forget: () => Promise.resolve(end('forgotten')),
  };
}
