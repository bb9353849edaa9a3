import { createKeptTraces } from './kept-traces.ts';
import type { ToWorker } from './worker-messages.ts';

const answer = createKeptTraces();

/** Judges traces in a thread of its own. */
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const answered = answer(data);
  if (answered) self.postMessage(answered);
});
