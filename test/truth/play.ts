/**
 * A visit with one set, as it runs in front of a camera or over a recording: the app's own check, set, announcer and visit, with a
 * speaker that remembers. No clock, no camera, no page: the poses are the time.
 */
import { CheckRun } from '../../src/app/run/check-run.ts';
import { FORGETFUL } from '../../src/app/run/forgetful.ts';
import { toPractise } from '../../src/app/run/run-purpose.ts';
import { Prompter } from '../../src/app/run/prompter.ts';
import { RunningSet } from '../../src/app/run/running-set.ts';
import type { RunState } from '../../src/app/run/run-state.ts';
import { SetRecorder } from '../../src/app/run/set-recorder.ts';
import { beginVisit, stepVisit, type VisitState } from '../../src/app/run/step-visit.ts';
import { TestLead } from '../../src/app/run/test-lead.ts';
import { toDoIn } from '../../src/app/run/to-do-now.ts';
import type { VisitEffect, VisitEvent } from '../../src/app/run/visit-event.ts';
import { sayOfVisit } from '../../src/app/run/visit-voice.ts';
import type { Pose } from '../../src/core/body/pose.ts';
import { isCounted } from '../../src/core/exercise/exercise.ts';
import type { Snapshot } from '../../src/core/judge/snapshot.ts';
import type { EngineInfo } from '../../src/core/record/engine-info.ts';
import { succeed } from '../../src/core/record/failures.ts';
import type { SetEvent } from '../../src/core/record/set-events.ts';
import { closeCutShort } from '../../src/core/report/cut-short.ts';
import type { Session, SetRecord, SourceInfo } from '../../src/core/report/session.ts';
import type { Speaker, Speech } from '../../src/ports/voice.ts';
import type { Performance } from './performances.ts';

/** Something that was spoken, and when. */
export interface Spoken {
  readonly timeMs: number;
  readonly words: string;
}

/** What the page shows from a moment on. */
export interface Moment {
  readonly timeMs: number;
  readonly run: RunState;
}

/** A set that is over: what it left behind, and all that was spoken and shown meanwhile. Times are those of the set. */
export interface Played {
  readonly session: Session;
  readonly set: SetRecord;
  readonly spoken: readonly Spoken[];
  readonly moments: readonly Moment[];
  /** What was judged last. */
  readonly last: Snapshot | null;
  readonly endMs: number;
  /** What the camera saw. */
  readonly poses: readonly Pose[];
}

const ENGINE: EngineInfo = { name: 'litert', model: 'full', accelerator: 'wasm' };
const SMALLER: EngineInfo = { ...ENGINE, model: 'lite' };
const SOURCES: Readonly<Record<SourceInfo['kind'], SourceInfo>> = {
  camera: { kind: 'camera', label: 'front camera' },
  video: { kind: 'video', file: 'set.mp4', durationMs: 60_000 },
  trace: { kind: 'trace', file: 'set.trace.json', durationMs: 60_000 },
};
export const STARTED_AT = Date.UTC(2026, 5, 15, 12);
/** Somebody who is not seen to be ready for so long presses "Start now". */
const STARTS_ANYWAY_MS = 4000;

/** Plays a performance to the end of its set and of the rest after it, or to its last pose, where the person stops or the tab is killed. */
export async function play(performance: Performance): Promise<Played> {
  const { exercise, poses, isCut, answer, test, source, changesEngine } = performance;
  let nowMs = 0;
  /** The times of a set with a camera begin with its first pose. */
  let zeroMs = 0;
  const spoken: Spoken[] = [];
  const moments: Moment[] = [];
  const written: SetEvent[] = [];
  let tellSpeech: (now: Speech) => void = () => undefined;
  const speaker: Speaker = {
    hasVoice: true,
    // Every sentence is said at once and in no time: what is said at the wrong time is another test's.
    say: (words) => {
      spoken.push({ timeMs: nowMs, words });
      tellSpeech({ sentence: words, hasVoice: true });
      tellSpeech({ sentence: null, hasVoice: true });
    },
    onChange: (listener) => {
      tellSpeech = listener;
      return () => undefined;
    },
    sound: () => undefined,
    soundDelayMs: () => 0,
    setMuted: () => undefined,
    setRate: () => undefined,
    voices: () => [],
    setVoice: () => undefined,
    stop: () => undefined,
  };
  const clock = {
    nowMs: () => nowMs,
    epochMs: () => STARTED_AT + nowMs,
    timeZone: () => 'UTC',
    after: () => () => undefined,
    wait: () => Promise.resolve(),
  };
  const appendEvents = (_id: string, events: readonly SetEvent[]) => {
    written.push(...events);
    return Promise.resolve(succeed(undefined));
  };
  const recorder = new SetRecorder({ ...FORGETFUL, appendEvents }, () => undefined);
  const wish = { purpose: toPractise(), exercise, test };
  const live = source === 'camera';
  const prompter = new Prompter(speaker);
  let check: CheckRun | null = null;
  let set: RunningSet | null = null;
  let record: SetRecord | null = null;
  let last: Snapshot | null = null;
  let engine = ENGINE;
  const [opening, effects]: readonly [VisitState, readonly VisitEffect[]] = beginVisit(wish, live);
  let state: VisitState = opening;
  const judge = (pose: Pose): void => {
    if (!set) return;
    const view = set.judge(pose, engine);
    last = view.snapshot;
    happen({ kind: 'judged', view });
  };
  const bringAbout = (effect: VisitEffect): void => {
    if (effect.kind === 'say') sayOfVisit(speaker, effect.saying, wish);
    if (effect.kind === 'begin-set') {
      const lead =
        test && isCounted(exercise)
          ? new TestLead(test, exercise, { speaker, clock, wordsPerMinute: 150 }, { live, own: null })
          : null;
      const start = {
        id: 'set',
        sessionId: 'session',
        exercise,
        startedAtEpochMs: STARTED_AT,
        engine,
        source: SOURCES[source],
      };
      set = new RunningSet(start, { speaker, recorder, test: lead });
      const held = check?.heldPoses() ?? [];
      zeroMs = live ? Math.floor(held[0]?.timeMs ?? nowMs) : 0;
      for (const pose of held) set.judge(pose, engine);
    }
    if (effect.kind === 'finish-set' && set) {
      record = set.finish(STARTED_AT + nowMs);
      set = null;
    }
  };
  const take = (next: VisitState, following: readonly VisitEffect[]): void => {
    if (next !== state && next.stage !== 'over') moments.push({ timeMs: nowMs, run: next });
    state = next;
    for (const effect of following) bringAbout(effect);
  };
  const happen = (event: VisitEvent): void => take(...stepVisit(state, event));
  for (const effect of effects) bringAbout(effect);
  happen({ kind: 'opened', eye: { source: SOURCES[source], mirrored: false, preview: null } });
  happen({ kind: 'sees' });
  const middleMs = (poses.at(-1)?.timeMs ?? 0) / 2;
  const advise = (): void => {
    if (state.stage === 'over') return;
    if (prompter.advise(toDoIn(state), wish, nowMs)?.kind === 'gave-up') happen({ kind: 'given-up' });
  };
  const stageNow = (): VisitState['stage'] => state.stage;
  for (const pose of poses) {
    if (record || stageNow() === 'paused') break;
    nowMs = pose.timeMs;
    if (changesEngine && nowMs > middleMs) engine = SMALLER;
    if (stageNow() === 'opening') happen({ kind: 'begun' });
    if (stageNow() === 'check') {
      check ??= new CheckRun(exercise);
      happen({ kind: 'checked', view: check.examine(pose, engine) });
      if (stageNow() === 'check' && nowMs > STARTS_ANYWAY_MS) happen({ kind: 'next' });
    } else judge(pose);
    advise();
  }
  await recorder.idle();
  const events = [...written];
  const endMs = nowMs - zeroMs;
  for (let second = 0; second < exercise.dose.restMs / 1000 && stageNow() === 'resting'; second += 1) {
    nowMs += 1000;
    happen({ kind: 'second' });
  }
  happen({ kind: live ? 'stop' : 'ended', ...(live ? {} : { failure: null }) } as VisitEvent);
  const finished = record as SetRecord | null;
  if (!finished) throw new Error(`no set began: ${performance.name}`);
  const whole = answered(finished, answer);
  const stored = isCut
    ? cut(
        { ...whole, events },
        poses.map((pose) => ({ ...pose, timeMs: pose.timeMs - zeroMs })),
      )
    : whole;
  const session: Session = {
    id: 'session',
    startedAtEpochMs: STARTED_AT,
    endedAtEpochMs: isCut ? null : STARTED_AT + nowMs,
    timeZone: 'UTC',
    status: isCut ? 'interrupted' : 'finished',
    sets: [stored],
  };
  const inSet = <T extends { readonly timeMs: number }>(one: T): T => ({ ...one, timeMs: one.timeMs - zeroMs });
  return {
    session,
    set: stored,
    spoken: spoken.map(inSet),
    moments: moments.map(inSet),
    last,
    endMs,
    poses: poses.map(inSet),
  };
}

/** The set with one answer to all its questions. */
const answered = (set: SetRecord, answer: Performance['answer']): SetRecord =>
  answer === null || !set.exercise.asks
    ? set
    : { ...set, selfReport: set.exercise.asks.map((question) => ({ question, answer, atEpochMs: STARTED_AT })) };

/** The set as the next visit finds it where its tab was killed: closed from what was written. */
function cut(set: SetRecord, poses: readonly Pose[]): SetRecord {
  const { closing, summary } = closeCutShort(set, poses);
  return { ...set, status: 'interrupted', endedAtEpochMs: null, events: [...set.events, ...closing], summary };
}
