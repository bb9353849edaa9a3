import type { CountedExercise, Exercise, OwnRange } from '../core/exercise/exercise.ts';
import type { Failure } from '../core/record/failures.ts';
import type { RangeFinding } from '../core/person/own-range.ts';
import type { EngineInfo, Session, SourceInfo } from '../core/report/session.ts';
import type { StartCheckLine } from '../core/judge/start-check.ts';
import type { CameraDevice, LoadProgress } from '../ports/seeing.ts';
import type { Settings } from '../ports/storage.ts';
import type { Message } from './messages.ts';
import type { Notice } from './notices.ts';
import type { Route } from './route.ts';
import type { TestView } from './test-lead.ts';

export type { CameraDevice, EngineChoice, LoadProgress, ModelSize } from '../ports/seeing.ts';
export type { Settings } from '../ports/storage.ts';

/** A failure of the patient's world, or one that nobody foresaw. */
export type AnyFailure = Failure | { readonly kind: 'unexpected'; readonly detail: string };

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

export interface Counted {
  readonly left: number;
  readonly right: number;
  readonly both: number;
  readonly total: number;
}

export type RunStage =
  | 'opening'
  | 'check'
  | 'running'
  | 'paused'
  | 'resting'
  | 'reconnecting'
  /** The source could not be opened, or the model could not start; `failure` says why. */
  | 'blocked';

/** What a visit to the mat is for: a set that is kept, or finding the own range, of which nothing is kept but what is accepted. */
export type RunPurpose = 'practise' | 'range-check';

/** What the check and practise pages show. Changes only when something happened, never per frame. */
export interface RunState {
  readonly purpose: RunPurpose;
  readonly exercise: Exercise;
  readonly stage: RunStage;
  readonly live: boolean;
  readonly mirrored: boolean;
  /** A camera's stream, to be shown where no pictures with their poses come through the feed, or come too slowly. */
  readonly preview: MediaStream | null;
  readonly source: SourceInfo | null;
  readonly failure: AnyFailure | null;
  readonly set: number;
  readonly sets: number;
  readonly target: number;
  readonly counted: Counted;
  readonly checkLines: readonly StartCheckLine[];
  /** Whole seconds that the start pose still has to be held; null while it is not held. */
  readonly startInSeconds: number | null;
  readonly inPosition: boolean;
  /** Time in the pose so far, and what is asked of the side that moves. */
  readonly holdSeconds: number;
  readonly holdAskedSeconds: number;
  /** What a guided exercise asks for now; null in a counted one. */
  readonly guide: 'work' | 'rest' | 'done' | null;
  /** The breath of a guided exercise, and for how long it goes on. */
  readonly breath: { readonly turn: 'out' | 'in'; readonly lastsMs: number } | null;
  /** Where a timed test is; null in practice. */
  readonly test: TestView | null;
  /** The view that a screen asks for, or that it has both; null in everything else. */
  readonly screen: 'front' | 'side' | 'done' | null;
  readonly message: Message | null;
  readonly restLeftSeconds: number;
}

export interface HistoryState {
  readonly status: 'idle' | 'loading' | 'ready' | 'unavailable';
  readonly sessions: readonly Session[];
  readonly failure: AnyFailure | null;
}

/** The session on the summary or session page. */
export interface OpenedState {
  readonly status: 'none' | 'loading' | 'ready' | 'missing' | 'unavailable';
  readonly session: Session | null;
  readonly failure: AnyFailure | null;
}

/** What a range check found, until the person has said whether it is to be used. */
export interface RangeOffer {
  readonly exerciseId: string;
  readonly findings: readonly RangeFinding[];
  /** The exercise with what was found; null where nothing was found, or where it changes nothing. */
  readonly offered: CountedExercise | null;
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
  readonly ownRanges: readonly OwnRange[];
  readonly rangeOffer: RangeOffer | null;
  readonly settings: Settings;
  readonly hasVoice: boolean;
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
  readonly nowEpochMs: number;
}): AppState {
  return {
    route: { page: 'start' },
    exercises: options.exercises,
    source: { kind: 'camera', deviceId: options.settings.cameraId },
    cameras: [],
    model: { status: 'idle', progress: null, info: null, failure: null },
    run: null,
    history: { status: 'idle', sessions: [], failure: null },
    opened: { status: 'none', session: null, failure: null },
    ownRanges: options.ownRanges,
    rangeOffer: null,
    settings: options.settings,
    hasVoice: options.hasVoice,
    notices: [],
    nowEpochMs: options.nowEpochMs,
  };
}
