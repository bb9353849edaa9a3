import type { Exercise, OwnRange } from '../core/exercise/exercise.ts';
import type { EngineInfo, Session } from '../core/report/session.ts';
import type { HeadPosition, SessionHead } from '../core/report/session-head.ts';
import type { CameraDevice, EngineChoice, LoadProgress } from '../ports/seeing.ts';
import type { Settings, TidyProgress } from '../ports/storage.ts';
import type { Notice } from './notices.ts';
import type { Route } from './route.ts';
import type { RunState } from './run/run-state.ts';
import type { AnyFailure } from './failures.ts';
import type { RangeOffer } from '../features/range/range-offer.ts';

export type { CameraDevice, EngineChoice, LoadProgress, ModelSize } from '../ports/seeing.ts';
export type { Settings } from '../ports/storage.ts';

/** The file a person chose; `Blob` so that tests need no browser. */
export type ChosenFile = Blob & { readonly name?: string };

export type SourceChoice =
  | { readonly kind: 'camera'; readonly deviceId: string | null }
  | { readonly kind: 'recording'; readonly file: ChosenFile; readonly name: string };

export interface ModelState {
  readonly status: 'idle' | 'loading' | 'ready' | 'unavailable';
  readonly progress: LoadProgress | null;
  readonly info: EngineInfo | null;
  readonly failure: AnyFailure | null;
}

export interface HistoryState {
  readonly status: 'idle' | 'loading' | 'ready' | 'unavailable';
  /** Newest first, as far as they were asked for. */
  readonly heads: readonly SessionHead[];
  /** Where older ones go on; null where there are none. */
  readonly next: HeadPosition | null;
  /** Older ones are being read. */
  readonly isLoadingMore: boolean;
  /** While sessions from before are being put in the list. */
  readonly progress: TidyProgress | null;
  readonly failure: AnyFailure | null;
}

/** The session on the summary or session page. */
export interface OpenedState {
  readonly status: 'none' | 'loading' | 'ready' | 'missing' | 'unavailable';
  readonly session: Session | null;
  readonly failure: AnyFailure | null;
}

export interface AppState {
  readonly route: Route;
  readonly exercises: readonly Exercise[];
  readonly source: SourceChoice;
  readonly cameras: readonly CameraDevice[];
  readonly model: ModelState;
  readonly run: RunState | null;
  readonly history: HistoryState;
  readonly opened: OpenedState;
  /** Sessions of the exercise or test that was looked at last, newest first: what its results are held against. */
  readonly earlier: readonly SessionHead[];
  readonly ownRanges: readonly OwnRange[];
  readonly rangeOffer: RangeOffer | null;
  readonly settings: Settings;
  readonly hasVoice: boolean;
  /** The engines there are to choose from. */
  readonly engines: readonly EngineChoice[];
  readonly notices: readonly Notice[];
  /** Epoch ms at the last change of page, for "today" and "yesterday". */
  readonly nowEpochMs: number;
}

/** The state of an app that has just been opened. */
export function emptyState(options: {
  readonly exercises: readonly Exercise[];
  readonly ownRanges: readonly OwnRange[];
  readonly settings: Settings;
  readonly hasVoice: boolean;
  readonly engines: readonly EngineChoice[];
  readonly nowEpochMs: number;
}): AppState {
  return {
    route: { page: 'start' },
    exercises: options.exercises,
    source: { kind: 'camera', deviceId: options.settings.cameraId },
    cameras: [],
    model: { status: 'idle', progress: null, info: null, failure: null },
    run: null,
    history: { status: 'idle', heads: [], next: null, isLoadingMore: false, progress: null, failure: null },
    opened: { status: 'none', session: null, failure: null },
    earlier: [],
    ownRanges: options.ownRanges,
    rangeOffer: null,
    settings: options.settings,
    hasVoice: options.hasVoice,
    engines: options.engines,
    notices: [],
    nowEpochMs: options.nowEpochMs,
  };
}
