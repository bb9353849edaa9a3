import { buffersOf, packPoses } from '../../care/review/packed-poses.ts';
import type { JudgedTrace, TraceReadings } from '../../care/review/judge-trace.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { TraceJudge } from '../../ports/rejudging.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

type Answer = FromWorker['judged'];

/** Judges traces in a worker, which is started with the first trace. */
export function createTraceJudge(): TraceJudge {
  let worker: Worker | null = null;
  let ids = 0;
  const waiting = new Map<
    number,
    { readonly done: (answer: Answer) => void; readonly failed: (error: Error) => void }
  >();

  const start = (): Worker => {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      waiting.get(data.id)?.done(data.judged);
      waiting.delete(data.id);
    });
    started.addEventListener('error', ({ message }) => {
      for (const { failed } of waiting.values()) failed(new Error(`the worker that judges has ended: ${message}`));
      waiting.clear();
      worker = null;
    });
    return started;
  };
  const tell = (message: ToWorker, handedOver: Transferable[] = []): void => {
    worker ??= start();
    worker.postMessage(message, handedOver);
  };
  const judge = (setId: string, exercise: Exercise, reads: boolean): Promise<Answer> =>
    new Promise((done, failed) => {
      ids += 1;
      waiting.set(ids, { done, failed });
      tell({ kind: 'judge', id: ids, setId, exercise, reads });
    });
  const withReadings = (judged: Answer): (JudgedTrace & { readonly readings: TraceReadings }) | null => {
    const readings = judged?.readings;
    return judged && readings ? { ...judged, readings } : null;
  };

  return {
    keep: (setId, poses) => {
      const packed = packPoses(poses);
      tell({ kind: 'keep', setId, poses: packed }, buffersOf(packed));
      return Promise.resolve();
    },
    read: async (setId, exercise) => withReadings(await judge(setId, exercise, true)),
    judge: (setId, exercise) => judge(setId, exercise, false),
    forget: () => {
      if (worker) tell({ kind: 'forget' });
      return Promise.resolve();
    },
  };
}
