/** States to show pages in, and a way to show them. */
import type { LitElement } from 'lit';
import { emptyState, type AppState, type HistoryState } from '../../src/app/state.ts';
import type { RunState } from '../../src/app/run/run-state.ts';
import { analyzePoses } from '../../src/core/report/analyze.ts';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import type { Session, SetRecord } from '../../src/core/report/session.ts';
import { headOf } from '../../src/core/report/session-head.ts';
import birdDog from '../../src/exercises/bird-dog.ts';
import march from '../../src/exercises/march-on-back.ts';
import raise from '../../src/exercises/shoulder-abduction-raise.ts';
import { DEFAULT_SETTINGS } from '../../src/schema/settings.ts';
import { adoptTokens } from '../../src/ui/kit/tokens.ts';
import { makeTrack } from '../fixtures/make-track.ts';

const NOW_EPOCH_MS = Date.UTC(2025, 5, 15, 12);

export function someState(change: Partial<AppState> = {}): AppState {
  const empty = emptyState({
    exercises: [birdDog, march, raise],
    ownRanges: [],
    settings: DEFAULT_SETTINGS,
    hasVoice: true,
    engines: ['auto', 'litert', 'mediapipe'],
    nowEpochMs: NOW_EPOCH_MS,
  });
  return { ...empty, ...change };
}

export function someRun(change: Partial<RunState> = {}): RunState {
  return {
    purpose: 'practise',
    exercise: birdDog,
    stage: 'running',
    live: true,
    mirrored: false,
    preview: null,
    source: null,
    failure: null,
    set: 1,
    sets: 2,
    target: 12,
    counted: { left: 2, right: 1, both: 0, total: 3 },
    checkLines: [],
    startInSeconds: null,
    inPosition: true,
    holdAskedSeconds: 3,
    holdSeconds: 0,
    guide: null,
    breath: null,
    test: null,
    screen: null,
    message: null,
    restLeftSeconds: 0,
    ...change,
  };
}

/** A set as the app stores it, of a person who did `reps` bird dogs and fell short in one of them. */
export function someSet(exercise: Exercise = birdDog): SetRecord {
  const { summary } = analyzePoses(exercise, makeTrack('bird-dog', { reps: 4 }));
  const rejected = { side: 'left', startMs: 30_000, endMs: 32_000, reason: 'range-too-small', angles: {} } as const;
  return {
    id: 'set',
    sessionId: 'session',
    exercise,
    startedAtEpochMs: NOW_EPOCH_MS,
    endedAtEpochMs: NOW_EPOCH_MS + 40_000,
    status: 'finished',
    engine: { name: 'litert', model: 'full', accelerator: 'wasm-threads' },
    source: { kind: 'camera', label: 'Built in' },
    events: [],
    summary: {
      ...summary,
      rejected: [rejected],
      faults: [{ id: 'leg-low', side: 'right', startMs: 12_000, endMs: 13_000 }],
      unjudged: [{ startMs: 20_000, endMs: 24_000, reason: 'feet-out-of-frame' }],
      workOn: 'leg-low',
    },
  };
}

export const someSession = (change: Partial<Session> = {}): Session => ({
  id: 'session',
  startedAtEpochMs: NOW_EPOCH_MS,
  endedAtEpochMs: NOW_EPOCH_MS + 40_000,
  timeZone: 'UTC',
  status: 'finished',
  sets: [someSet()],
  ...change,
});

/** A history that has been read, of these sessions. */
export const someHistory = (sessions: readonly Session[], change: Partial<HistoryState> = {}): HistoryState => ({
  status: 'ready',
  heads: sessions.map(headOf),
  next: null,
  isLoadingMore: false,
  progress: null,
  failure: null,
  ...change,
});

/** Puts an element with these properties on the page and waits until it is drawn. */
export async function show<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): Promise<HTMLElementTagNameMap[K]> {
  adoptTokens(document);
  const element = Object.assign(document.createElement(tag), properties);
  document.body.replaceChildren(element);
  await (element as unknown as LitElement).updateComplete;
  return element;
}
