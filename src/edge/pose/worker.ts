/** The pose worker: LiteRT, the two networks and the pipeline around them, away from the page's thread. */
import { FailureError, type ModelFailure } from '../../core/record/failures.ts';
import { READING } from './reading.ts';
import { startWorkerEngine, type WorkerEngine } from './worker-engine.ts';
import type { FromWorker, StartRequest, ToWorker } from './worker-messages.ts';

type Of<K extends ToWorker['kind']> = Extract<ToWorker, { readonly kind: K }>;

// One buffer for all frames: `postMessage` copies it, one kilobyte.
const reading = new Float32Array(READING.length);
let engine: WorkerEngine | null = null;

const post = (message: FromWorker): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case 'start':
      return void start(data);
    case 'estimate':
      return void estimate(data);
    case 'measure':
      return void measure(data);
    case 'follow':
      return engine?.pipeline.follow(data.region);
    default:
      return data satisfies never;
  }
});

async function start(request: StartRequest): Promise<void> {
  try {
    engine = await startWorkerEngine(request, (progress) => post({ kind: 'progress', progress }));
    const { accelerator, files } = engine;
    post({ kind: 'started', accelerator, files });
  } catch (error) {
    post({ kind: 'start-failed', failure: failureOf(error) });
  }
}

async function estimate({ id, image, timeMs }: Of<'estimate'>): Promise<void> {
  try {
    await started().pipeline.estimate(image, timeMs, reading);
    post({ kind: 'estimated', id, reading });
  } catch (error) {
    post({ kind: 'failed', id, detail: String(error) });
  } finally {
    image.close();
  }
}

async function measure({ id, runs }: Of<'measure'>): Promise<void> {
  try {
    post({ kind: 'measured', id, times: await started().measure(runs) });
  } catch (error) {
    post({ kind: 'failed', id, detail: String(error) });
  }
}

function started(): WorkerEngine {
  if (engine === null) throw new Error('expected "start" to come first');
  return engine;
}

function failureOf(error: unknown): ModelFailure {
  const failure = error instanceof FailureError ? error.failure : null;
  if (failure?.kind === 'model-missing' || failure?.kind === 'model-damaged') return failure;
  return { kind: 'engine-failed', detail: String(error) };
}
