import { resolve } from 'node:path';
import type { Browser } from 'playwright';

/** A recording in place of this browser's camera; it is repeated without end. */
export const CAMERA_ARGS: string[] = [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  `--use-file-for-fake-video-capture=${resolve('test/fixtures/camera/four-bird-dogs.mjpeg')}`,
];
const WATCH_MS = 15_000;
const START_WITHIN_MS = 120_000;
/** What of Chromium's trace tells of tasks. */
export const TRACED = ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'];

export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Duration, us. */
  readonly dur?: number;
  /** The part of the duration in which the thread was computing, us. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

export interface LongestTask {
  /** The duration that a person at the screen notices. */
  readonly ms: number;
  /**
   * The longest time that the UI thread computed in one task; in the rest of a task it waits for a core or for the
   * GPU's thread.
   */
  readonly computingMs: number;
}

/**
 * The longest task on the UI thread while somebody practises in front of the fake camera: picture, skeleton, judgement,
 * page, and the way to the model and back. From Chromium's own trace, which contains short tasks too.
 */
export async function measureLongestTask(browser: Browser, url: string): Promise<LongestTask> {
  const context = await browser.newContext({ permissions: ['camera'], viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.goto(`${url}#/exercise/bird-dog`);
    await page.getByRole('button', { name: /begin|start/i }).click();
    await page.waitForURL(/#\/practise/, { timeout: START_WITHIN_MS });
    console.error('practising in front of the fake camera');
    await browser.startTracing(page, { categories: TRACED });
    await page.waitForTimeout(WATCH_MS);
    const trace = await browser.stopTracing();
    return longestOf(JSON.parse(trace.toString()).traceEvents);
  } finally {
    await context.close();
  }
}

/** How long the UI thread computed in all of its tasks, ms. */
export function computedMs(events: readonly TraceEvent[]): number {
  const { pid, tid } = mainThread(events) ?? {};
  const tasks = events.filter((event) => isTask(event) && event.pid === pid && event.tid === tid);
  return tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}

function longestOf(events: readonly TraceEvent[]): LongestTask {
  const busiest = mainThread(events);
  const tasks = events.filter((event) => isTask(event) && event.pid === busiest?.pid && event.tid === busiest.tid);
  if (tasks.length === 0) throw new Error('expected tasks in the trace, got none');
  const most = (lengthOf: (task: TraceEvent) => number): number => Math.max(...tasks.map(lengthOf)) / 1000;
  return { ms: most(({ dur = 0 }) => dur), computingMs: most(({ tdur = 0 }) => tdur) };
}

const isTask = ({ name, ph }: TraceEvent): boolean => ph === 'X' && name.endsWith('RunTask');

/** The busiest of all pages' main threads (other pages may be open). */
function mainThread(events: readonly TraceEvent[]): TraceEvent | undefined {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const tasksOf = ({ pid, tid }: TraceEvent): number =>
    events.filter((event) => isTask(event) && event.pid === pid && event.tid === tid).length;
  return threads.toSorted((one, other) => tasksOf(other) - tasksOf(one))[0];
}
