/** The page of a physio who looks after six patients at once, each fed as a live session feeds it; `scripts/bench` drives this page. */
import { emptyState, type StateOf } from '../../src/app/state.ts';
import { createFeed } from '../../src/app/feed.ts';
import { bytesOfPose } from '../../src/care/live/pose-bytes.ts';
import type { Pose } from '../../src/core/body/pose.ts';
import { startSet, stepSet } from '../../src/core/judge/step.ts';
import { NO_COUNTS } from '../../src/core/record/rep-counts.ts';
import type { SetEvent } from '../../src/core/record/set-events.ts';
import { createTraceFiles } from '../../src/edge/replay/trace-files.ts';
import birdDog from '../../src/exercises/bird-dog.ts';
import type { End } from '../../src/features/live/end.ts';
import type { LiveKernel } from '../../src/features/live/kernel.ts';
import { MOST_PATIENTS } from '../../src/features/live/live.ts';
import { FIRST_CONSENT, NO_MEDIA_SHOWN, NOT_LIVE, type WatchedMeeting } from '../../src/features/live/live-state.ts';
import { PhysioEnd } from '../../src/features/live/physio-end.ts';
import '../../src/features/live/ui/pl-page-live.ts';
import { DEFAULT_SETTINGS } from '../../src/schema/settings.ts';
import { allSentences } from '../../src/text/in-use.ts';
import { adoptTokens } from '../../src/ui/kit/tokens.ts';

declare global {
  interface Window {
    /** Shows six patients. `trace`: the address of recorded poses, which each of them does over and over. */
    plumblineTiles(trace: string): Promise<void>;
    /** Feeds all of them for so many seconds. Returns, of each tile, how many times it was drawn in each second. */
    plumblineFeed(seconds: number): Promise<readonly (readonly number[])[]>;
  }
}

const POSES_PER_SECOND = 30;
/** What a patient's side tells of a pose: the pose as bytes, and what was judged of it. */
interface Told {
  readonly bytes: Uint8Array;
  readonly events: readonly SetEvent[];
}

/** Enough for what is measured, and for compiling the code before. */
const TOLD_SECONDS = 60;
/** So far the patients are apart in the recording: each of them shows something else. */
const APART_SECONDS = 3;
const ends: PhysioEnd[] = [];
let told: readonly Told[] = [];
let fed = 0;

window.plumblineTiles = async (trace) => {
  await allSentences();
  adoptTokens(document);
  told = await toldOf(trace);
  const page = document.createElement('pl-page-live');
  let state: StateOf<'live'> = {
    ...emptyState({
      ...{
        exercises: [birdDog],
        ownRanges: [],
        settings: DEFAULT_SETTINGS,
        hasVoice: true,
        engines: ['auto'],
        nowEpochMs: 0,
      },
    }),
    live: { ...NOT_LIVE, isAble: true, meetings: Array.from({ length: MOST_PATIENTS }, (_, at) => patient(at)) },
  } as StateOf<'live'>;
  const show = (): void => {
    page.state = state;
  };
  const meetingOf = (id: string): WatchedMeeting => {
    const found = state.live.meetings.find((one) => one.id === id);
    if (found?.role !== 'physio') throw new Error(`expected a patient ${id}`);
    return found;
  };
  const app = {
    store: {
      get state() {
        return state;
      },
    },
  } as unknown as LiveKernel;
  for (const { id } of state.live.meetings) {
    const patch = (change: Partial<WatchedMeeting>): void => {
      const meetings = state.live.meetings.map((one) => (one.id === id ? { ...meetingOf(id), ...change } : one));
      state = { ...state, live: { ...state.live, meetings } };
      show();
    };
    const link = { onMedia: () => () => undefined };
    const end = { parts: { link }, say: () => undefined } as unknown as End;
    const own = { open: () => Promise.resolve({ ok: false, failure: 'missing' } as const) };
    const physioEnd = new PhysioEnd(app, end, own, () => meetingOf(id), patch);
    physioEnd.hear({ kind: 'set-began', setId: id, exercise: birdDog, zeroEpochMs: 0 });
    ends.push(physioEnd);
  }
  show();
  document.body.append(page);
  await page.updateComplete;
};

window.plumblineFeed = async (seconds) => {
  const drawn = countDrawings();
  const startMs = performance.now();
  // As from a link: each pose of each patient is a task of its own, and those of different patients come at different moments.
  await Promise.all(
    ends.map(
      (end, patientAt) =>
        new Promise<void>((over) => {
          let sent = 0;
          const next = (): void => {
            const dueMs = startMs + ((sent + patientAt / ends.length) * 1000) / POSES_PER_SECOND;
            setTimeout(() => {
              feed(end, patientAt, fed + sent + patientAt * APART_SECONDS * POSES_PER_SECOND);
              sent += 1;
              if (sent < seconds * POSES_PER_SECOND) next();
              else over();
            }, dueMs - performance.now());
          };
          next();
        }),
    ),
  );
  fed += seconds * POSES_PER_SECOND;
  return drawn(startMs, seconds);
};

/** One pose of one patient, and what was judged of it. Each of them is at another place of the recording. */
function feed(end: PhysioEnd, patientAt: number, at: number): void {
  const { bytes, events } = told[at] ?? told[told.length - 1]!;
  end.pose(bytes);
  if (events.length > 0) end.hear({ kind: 'set-events', setId: String(patientAt), events });
}

const patient = (at: number): WatchedMeeting => ({
  ...{
    id: String(at),
    seat: 'host',
    invite: null,
    byHand: null,
    status: { kind: 'up', code: '000000' },
    isLate: false,
  },
  ...{ phase: 'admitted', trouble: null, endedBy: null },
  peer: { name: `Patient ${at + 1}`, language: 'en' },
  ...{ role: 'physio', consent: FIRST_CONSENT, today: [], stage: { kind: 'running', exerciseId: birdDog.id } },
  set: {
    ...{
      setId: String(at),
      exercise: birdDog,
      counted: NO_COUNTS,
      rejected: [],
      faults: [],
      problem: null,
      isOver: false,
    },
  },
  ...{ heard: [], notes: [], feed: createFeed(), media: NO_MEDIA_SHOWN },
});

/** What the side of a patient tells who does a recording over and over, pose by pose. */
async function toldOf(address: string): Promise<readonly Told[]> {
  const blob = await (await fetch(address)).blob();
  const opened = await createTraceFiles().open(new File([blob], address));
  if (!opened.ok) throw new Error(`expected recorded poses at ${address}`);
  const once: Pose[] = [];
  for await (const pose of opened.value.poses(new AbortController().signal)) once.push(pose);
  let state = startSet(birdDog);
  return Array.from({ length: TOLD_SECONDS * POSES_PER_SECOND }, (_, at) => {
    const pose = { ...once[at % once.length]!, timeMs: Math.round((at * 1000) / POSES_PER_SECOND) };
    const [next, events] = stepSet(state, pose);
    state = next;
    return { bytes: bytesOfPose(pose), events };
  });
}

/** From now on it is noted when each canvas with a skeleton is cleared to be drawn anew. */
function countDrawings(): (startMs: number, seconds: number) => readonly (readonly number[])[] {
  const whenMs = new Map<HTMLCanvasElement, number[]>();
  const { prototype } = CanvasRenderingContext2D;
  const { clearRect } = prototype;
  prototype.clearRect = function (...box) {
    const { canvas } = this;
    if (canvas.className === 'lines') {
      const times = whenMs.get(canvas) ?? [];
      times.push(performance.now());
      whenMs.set(canvas, times);
    }
    clearRect.apply(this, box);
  };
  return (startMs, seconds) => {
    prototype.clearRect = clearRect;
    return [...whenMs.values()].map((all) =>
      Array.from(
        { length: seconds },
        (_, second) => all.filter((ms) => Math.floor((ms - startMs) / 1000) === second).length,
      ),
    );
  };
}
