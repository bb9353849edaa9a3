/** States to show pages in, and a way to show them. */
import type { LitElement } from 'lit';
import { fillState, gatherFeatures } from '../../src/app/gather.ts';
import { emptyState, type FullState, type HistoryState } from '../../src/app/state.ts';
import { FEATURES } from '../../src/features/index.ts';
import { toPractise } from '../../src/app/run/run-purpose.ts';
import {
  frameOf,
  freshSet,
  NOT_CHECKED,
  type CheckShown,
  type OpenEye,
  type Purpose,
  type RunState,
  type SetShown,
} from '../../src/app/run/run-state.ts';
import type { AnyFailure } from '../../src/app/failures.ts';
import { findTest } from '../../src/core/assess/timed-tests.ts';
import { analyzePoses } from '../../src/core/report/analyze.ts';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import type { Session, SetRecord } from '../../src/core/report/session.ts';
import { headOf } from '../../src/core/report/head-of.ts';
import birdDog from '../../src/exercises/bird-dog.ts';
import march from '../../src/exercises/march-on-back.ts';
import raise from '../../src/exercises/shoulder-abduction-raise.ts';
import { DEFAULT_SETTINGS } from '../../src/schema/settings.ts';
import { adoptTokens } from '../../src/ui/kit/tokens.ts';
import { makeTrack } from '../fixtures/make-track.ts';

export const NOW_EPOCH_MS = Date.UTC(2025, 5, 15, 12);

export function someState(change: Partial<FullState> = {}): FullState {
  const empty = emptyState({
    exercises: [birdDog, march, raise],
    ownRanges: [],
    settings: DEFAULT_SETTINGS,
    hasVoice: true,
    engines: ['auto', 'litert', 'mediapipe'],
    nowEpochMs: NOW_EPOCH_MS,
  });
  return { ...fillState(empty, gatherFeatures(FEATURES)), ...change };
}

/** The fields of a visit that a test sets; the others have usual values. */
export interface SomeRun extends Partial<Omit<SetShown, 'inPosition'> & Pick<CheckShown, 'startInSeconds'>> {
  readonly stage?: RunState['stage'];
  readonly purpose?: Purpose;
  readonly exercise?: Exercise;
  readonly live?: boolean;
  readonly set?: number;
  readonly sets?: number;
  readonly target?: number;
  readonly source?: OpenEye['source'];
  readonly failure?: AnyFailure;
  readonly checkLines?: CheckShown['lines'];
  readonly inPosition?: boolean;
  readonly leftSeconds?: number;
}

/** A visit to the mat, by default in the middle of the first set of bird dogs. */
export function someRun(change: SomeRun = {}): RunState {
  const { stage = 'running', exercise = birdDog, purpose = toPractise(), live = true, inPosition = true } = change;
  const { set = 1, sets = 2, target = 12, source = { kind: 'camera', label: '' }, failure, leftSeconds = 0 } = change;
  const test = (change.test && findTest(change.test.id)) ?? null;
  const frame = { ...frameOf({ purpose, exercise, test }, live), set, sets, target };
  const open: OpenEye = { kind: 'open', source, mirrored: false, preview: null, sees: true };
  const closed = { kind: 'closed', failure: failure ?? { kind: 'camera-lost' }, trying: null } as const;
  const { checkLines = NOT_CHECKED.lines, startInSeconds = null } = change;
  const check: CheckShown = { lines: checkLines, startInSeconds, inPosition, near: null };
  const shown = { ...freshSet(frame), counted: { left: 2, right: 1, both: 0, total: 3 }, ...setFields(change) };
  switch (stage) {
    case 'opening':
      return { ...frame, stage, eye: null };
    case 'check':
      return { ...frame, stage, eye: open, check };
    case 'blocked':
      return { ...frame, stage, eye: closed, check };
    case 'running':
    case 'paused':
      return { ...frame, stage, eye: open, shown };
    case 'reconnecting':
      return { ...frame, stage, eye: closed, shown, wasPaused: false };
    case 'resting':
      return { ...frame, stage, eye: open, shown, leftSeconds };
  }
}

const SET_FIELDS: readonly (keyof SetShown)[] = [
  ...(['counted', 'inPosition', 'holdSeconds', 'holdAskedSeconds', 'guide'] as const),
  ...(['breath', 'test', 'screen', 'message', 'toDo', 'side', 'isMoving'] as const),
];

const setFields = (change: SomeRun): Partial<SetShown> =>
  Object.fromEntries(SET_FIELDS.filter((field) => field in change).map((field) => [field, change[field]]));

/** A stored set of a person who did `reps` bird dogs and fell short in one of them. */
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

/** A stored session; its set is judged only where no other is given, because that takes time. */
export const someSession = ({ sets = [someSet()], ...change }: Partial<Session> = {}): Session => ({
  id: 'session',
  startedAtEpochMs: NOW_EPOCH_MS,
  endedAtEpochMs: NOW_EPOCH_MS + 40_000,
  timeZone: 'UTC',
  status: 'finished',
  sets,
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

/** Resolves when an element and all elements in it have been drawn. */
export async function drawn(element: Element): Promise<void> {
  if ('updateComplete' in element) await element.updateComplete;
  for (const inner of [...(element.shadowRoot?.children ?? []), ...element.children]) await drawn(inner);
}
