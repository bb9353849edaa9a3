import type { Exercise, OwnRange } from '../core/exercise/exercise.ts';
import type { EngineInfo } from '../core/report/session.ts';
import type { HeadPosition, SessionHead } from '../core/report/session-head.ts';
import type { CameraDevice, EngineChoice, LoadProgress } from '../ports/seeing.ts';
import type { Settings, TidyProgress } from '../ports/storage.ts';
import type { AnyFailure } from './failures.ts';
import type { Notice } from './notices.ts';
import type { FeatureName, Route, SliceOf, Slices } from './registry.ts';
import { HOME } from './route.ts';
import type { RunState } from './run/run-state.ts';
import type { SourceChoice } from './source-choice.ts';

export type { CameraDevice, EngineChoice, LoadProgress, ModelSize } from '../ports/seeing.ts';
export type { Settings } from '../ports/storage.ts';

export interface ModelState {
  readonly status: 'idle' | 'loading' | 'ready' | 'unavailable';
  readonly progress: LoadProgress | null;
  readonly info: EngineInfo | null;
  readonly failure: AnyFailure | null;
}

export interface HistoryState {
  readonly status: 'idle' | 'loading' | 'ready' | 'unavailable';
  /** The sessions that were read so far, newest first. */
  readonly heads: readonly SessionHead[];
  /** Where the next page of older sessions begins; null where there are none. */
  readonly next: HeadPosition | null;
  /** True while older sessions are being read. */
  readonly isLoadingMore: boolean;
  /** How far the repair of the session list has come; null while none is under way. */
  readonly progress: TidyProgress | null;
  readonly failure: AnyFailure | null;
}

/**
 * The fields of the state that every feature may read. A field that only one feature reads is in that feature's slice.
 */
export interface AppState {
  readonly route: Route;
  readonly exercises: readonly Exercise[];
  readonly source: SourceChoice;
  readonly cameras: readonly CameraDevice[];
  readonly model: ModelState;
  readonly run: RunState | null;
  readonly history: HistoryState;
  /** Earlier sessions of the exercise or test that was opened last, newest first: results are compared with them. */
  readonly earlier: readonly SessionHead[];
  readonly ownRanges: readonly OwnRange[];
  readonly settings: Settings;
  /** Whether this device can speak; where it cannot, what would be said is shown with a sound. */
  readonly hasVoice: boolean;
  /** The sentence whose turn it is to be said, heard or not: it stands on the screen meanwhile. Null while there is none. */
  readonly saying: string | null;
  /** The engines that the person can choose from. */
  readonly engines: readonly EngineChoice[];
  readonly notices: readonly Notice[];
  /** Epoch ms when the page was last changed or looked at again: what "today" and "yesterday" are counted from. */
  readonly nowEpochMs: number;
}

/** The state as the use cases and pages of one feature see it. */
export type StateOf<N extends FeatureName> = AppState & SliceOf<N>;

/** The state with the slices of all features. */
export type FullState = AppState & Slices;

/** The state of an app that has just been opened, without the features' slices. */
export function emptyState(options: {
  readonly exercises: readonly Exercise[];
  readonly ownRanges: readonly OwnRange[];
  readonly settings: Settings;
  readonly hasVoice: boolean;
  readonly engines: readonly EngineChoice[];
  readonly nowEpochMs: number;
}): AppState {
  return {
    route: HOME,
    exercises: options.exercises,
    source: { kind: 'camera', deviceId: options.settings.cameraId },
    cameras: [],
    model: { status: 'idle', progress: null, info: null, failure: null },
    run: null,
    history: { status: 'idle', heads: [], next: null, isLoadingMore: false, progress: null, failure: null },
    earlier: [],
    ownRanges: options.ownRanges,
    settings: options.settings,
    hasVoice: options.hasVoice,
    saying: null,
    engines: options.engines,
    notices: [],
    nowEpochMs: options.nowEpochMs,
  };
}
