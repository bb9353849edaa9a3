/** Shows an hour of traces as the physio's page shows a set, and scrolls and scrubs it; `scripts/bench` drives this page. */
import { reviewSet } from '../../src/care/review/reviewed-set.ts';
import { readTrace } from '../../src/care/review/judge-trace.ts';
import type { Pose } from '../../src/core/body/pose.ts';
import { createTraceFiles } from '../../src/edge/replay/trace-files.ts';
import birdDog from '../../src/exercises/bird-dog.ts';
import '../../src/features/review/ui/pl-review-set.ts';
import { allSentences } from '../../src/text/in-use.ts';
import type { PlTracePlot } from '../../src/ui/chart/pl-trace-plot.ts';

declare global {
  interface Window {
    /** Shows the hour. `trace`: the address of recorded poses, which are played over and over until it is full. */
    plumblineReview(trace: string): Promise<void>;
    /** Moves a stretch of the hour along, or its moment by the pointer. Returns how many frames were drawn in each second. */
    plumblineMove(what: 'scroll' | 'scrub'): Promise<readonly number[]>;
  }
}

const HOUR_MS = 3_600_000;
/** Between two times that the recording is played. */
const PAUSE_MS = 40;
const SECONDS = 10;
/** Code is compiled and the first drawing made before it counts. */
const WARM_UP_MS = 2000;

window.plumblineReview = async (trace) => {
  await allSentences();
  const poses = await anHourOf(trace);
  const { events, summary, readings } = readTrace(birdDog, poses);
  const set = {
    id: 'set',
    sessionId: 'session',
    exercise: birdDog,
    startedAtEpochMs: 0,
    endedAtEpochMs: HOUR_MS,
    status: 'finished',
    engine: { name: 'litert', model: 'full', accelerator: 'wasm-threads' },
    source: { kind: 'camera', label: '' },
    events,
    summary,
  } as const;
  const element = document.createElement('pl-review-set');
  element.reviewed = reviewSet(set, []);
  element.trace = { kind: 'ready', setId: 'set', poses, readings };
  element.author = 'A';
  document.body.append(element);
  await element.updateComplete;
  const [plot, area] = shown();
  area.scrollIntoView();
  await frames(WARM_UP_MS, (share) => scrollTo(plot, share));
  plot.showWhole();
  await frames(WARM_UP_MS, (share) => point(area, share));
};

window.plumblineMove = async (what) => {
  const [plot, area] = shown();
  if (what === 'scroll') return frames(1000 * SECONDS, (share) => scrollTo(plot, share));
  // The whole hour in view: a step of the pointer is a jump of seconds, and a skeleton elsewhere.
  plot.showWhole();
  return frames(1000 * SECONDS, (share) => point(area, share));
};

/** The plot on the page, and where the pointer moves in it. */
function shown(): readonly [plot: PlTracePlot, area: HTMLElement] {
  const plot = document.querySelector('pl-review-set')?.shadowRoot?.querySelector('pl-trace-plot');
  const area = plot?.shadowRoot?.querySelector<HTMLElement>('.plot');
  if (!plot || !area) throw new Error('expected a plot on the page');
  return [plot, area];
}

/** Recorded poses, over and over, on one time of an hour. */
async function anHourOf(address: string): Promise<readonly Pose[]> {
  const blob = await (await fetch(address)).blob();
  const opened = await createTraceFiles().open(new File([blob], address));
  if (!opened.ok) throw new Error(`expected recorded poses at ${address}`);
  const once: Pose[] = [];
  for await (const pose of opened.value.poses(new AbortController().signal)) once.push(pose);
  const lengthMs = (once.at(-1)?.timeMs ?? 0) + PAUSE_MS;
  return Array.from({ length: Math.ceil(HOUR_MS / lengthMs) }, (_, time) =>
    once.map((pose) => ({ ...pose, timeMs: pose.timeMs + time * lengthMs })),
  )
    .flat()
    .filter(({ timeMs }) => timeMs <= HOUR_MS);
}

/** Moves a stretch along, from five seconds of the hour to all of it. */
function scrollTo(plot: PlTracePlot, share: number): void {
  const shownMs = 5000 * (HOUR_MS / 5000) ** share;
  const fromMs = share * (HOUR_MS - shownMs);
  plot.showWindow(fromMs, fromMs + shownMs);
}

/** Presses and drags the pointer along the hour. */
function point(area: HTMLElement, share: number): void {
  const { left, top, width } = area.getBoundingClientRect();
  const at = { clientX: left + (0.1 + 0.8 * share) * width, clientY: top + 10, pointerId: 1, bubbles: true };
  // Only a pointer that is there can be captured.
  area.setPointerCapture = () => undefined;
  area.dispatchEvent(new PointerEvent('pointerdown', at));
}

/** Does `step` in every frame for so long, with the share of the time that has passed. Returns how many frames each whole second had. */
async function frames(forMs: number, step: (share: number) => void): Promise<readonly number[]> {
  const startMs = performance.now();
  const drawnMs: number[] = [];
  for (;;) {
    const nowMs = await new Promise<number>((done) => requestAnimationFrame(done));
    if (nowMs - startMs >= forMs) break;
    drawnMs.push(nowMs - startMs);
    step(Math.max(0, nowMs - startMs) / forMs);
  }
  return Array.from(
    { length: Math.floor(forMs / 1000) },
    (_, second) => drawnMs.filter((ms) => Math.floor(ms / 1000) === second).length,
  );
}
