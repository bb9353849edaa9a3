import { BenchWork, type BenchAnswer, type BenchRequest } from './bench-work.ts';

/** A message to the worker, and its answer: `trouble` where the work threw. */
export interface ToWorker {
  readonly id: number;
  readonly request: BenchRequest;
}
export interface FromWorker {
  readonly id: number;
  readonly answer: BenchAnswer | null;
  readonly trouble: string | null;
}

const work = new BenchWork();

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const { id, request } = data;
  const tell = (message: FromWorker): void => postMessage(message);
  try {
    tell({ id, answer: request.kind === 'make' ? work.make(request) : work.check(request), trouble: null });
  } catch (error) {
    tell({ id, answer: null, trouble: error instanceof Error ? error.message : String(error) });
  }
});
