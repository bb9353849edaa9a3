import { freshTestView, type TestView } from './test-view.ts';
import { targetOf, type Exercise } from '../../core/exercise/exercise.ts';
import type { StartCheckLine } from '../../core/judge/start-check.ts';
import type { TimedTest } from '../../core/assess/timed-tests.ts';
import type { SourceInfo } from '../../core/report/session.ts';
import type { Message } from '../../text/say/cue.ts';
import type { AnyFailure } from '../failures.ts';

export interface Counted {
  readonly left: number;
  readonly right: number;
  readonly both: number;
  readonly total: number;
}

/** What a visit to the mat is for, and what is different by it. */
export interface Purpose {
  /** By this the feature that began the visit knows it again at its end. */
  readonly id: string;
  /** Stands small under the name of the exercise; null where there is nothing to add. */
  readonly note: () => string | null;
  /** Stands large while a set runs and there is nothing else to say; null for the usual words. */
  readonly words: () => string | null;
  /** Said when a set begins. */
  readonly begin: () => string;
  readonly isDone: (counted: Counted) => boolean;
}

/** A camera or a recording that is open. */
export interface OpenEye {
  readonly kind: 'open';
  readonly source: SourceInfo;
  readonly mirrored: boolean;
  /** A camera's stream, to be shown where no pictures with their poses come through the feed, or come too slowly. */
  readonly preview: MediaStream | null;
  /** The model is there, or none is needed. */
  readonly sees: boolean;
}

/** A camera or a recording that could not be opened, that has gone, or that no model can watch. */
export interface ClosedEye {
  readonly kind: 'closed';
  readonly failure: AnyFailure;
  /** Who has asked for the opening that is under way; null while there is none. */
  readonly trying: 'person' | 'itself' | null;
}

/** What the page shows of the check before a set. */
export interface CheckShown {
  readonly lines: readonly StartCheckLine[];
  /** Whole seconds that the start pose still has to be held; null while it is not held. */
  readonly startInSeconds: number | null;
  readonly inPosition: boolean;
}

/** What the page shows of a set. */
export interface SetShown {
  readonly counted: Counted;
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
}

/** What is so from the beginning of a visit to its end, and which set it has come to. */
export interface VisitFrame {
  readonly purpose: Purpose;
  readonly exercise: Exercise;
  /** The timed test that the exercise is done as; null where it is practised. */
  readonly test: TimedTest | null;
  /** Somebody is in front of a camera now, who cannot wait; a recording can. */
  readonly live: boolean;
  readonly set: number;
  readonly sets: number;
  readonly target: number;
}

/** Before the first picture. `eye` is null until the source is open. */
export interface Opening extends VisitFrame {
  readonly stage: 'opening';
  readonly eye: OpenEye | null;
}

/** In front of the camera, before a set. */
export interface Checking extends VisitFrame {
  readonly stage: 'check';
  readonly eye: OpenEye;
  readonly check: CheckShown;
}

/** No set has begun, and there is nothing to see with. */
export interface Blocked extends VisitFrame {
  readonly stage: 'blocked';
  readonly eye: ClosedEye;
  readonly check: CheckShown;
}

export interface Running extends VisitFrame {
  readonly stage: 'running';
  readonly eye: OpenEye;
  readonly shown: SetShown;
}

export interface Paused extends VisitFrame {
  readonly stage: 'paused';
  readonly eye: OpenEye;
  readonly shown: SetShown;
}

/** The source has gone in the middle of a set; everything counted stays. */
export interface Reconnecting extends VisitFrame {
  readonly stage: 'reconnecting';
  readonly eye: ClosedEye;
  readonly shown: SetShown;
  readonly wasPaused: boolean;
}

/** Between two sets. The rest goes on without a camera: by its end the camera may be back. */
export interface Resting extends VisitFrame {
  readonly stage: 'resting';
  readonly eye: OpenEye | ClosedEye;
  /** The set just done. */
  readonly shown: SetShown;
  readonly leftSeconds: number;
}

/** Where a visit to the mat is, as the pages show it. Changes only when something happened, never per frame. */
export type RunState = Opening | Checking | Blocked | Running | Paused | Reconnecting | Resting;

/** Nothing has been looked at yet. */
export const NOT_CHECKED: CheckShown = { lines: [], startInSeconds: null, inPosition: false };

const NOBODY: Counted = { left: 0, right: 0, both: 0, total: 0 };

/** A set of which no picture has been judged yet. */
export const freshSet = ({ exercise, test }: Pick<VisitFrame, 'exercise' | 'test'>): SetShown => ({
  counted: NOBODY,
  inPosition: true,
  holdSeconds: 0,
  holdAskedSeconds: Math.round(exercise.dose.holdMs / 1000),
  guide: null,
  breath: null,
  test: test && freshTestView(test.id),
  screen: null,
  message: null,
});

/** The visit as it begins: a recording is judged as one set. */
export const frameOf = (
  { purpose, exercise, test }: Pick<VisitFrame, 'purpose' | 'exercise' | 'test'>,
  live: boolean,
): VisitFrame => ({
  purpose,
  exercise,
  test,
  live,
  set: 1,
  sets: live ? (test?.attempts ?? exercise.dose.sets) : 1,
  target: targetOf(exercise),
});

/** What the pages show of the check; nothing where there is none. */
export const checkOf = (run: RunState): CheckShown =>
  run.stage === 'check' || run.stage === 'blocked' ? run.check : NOT_CHECKED;

/** What the pages show of the set, the one just done in a rest; a fresh one where none has begun. */
export const setOf = (run: RunState): SetShown =>
  run.stage === 'opening' || run.stage === 'check' || run.stage === 'blocked' ? freshSet(run) : run.shown;

/** The source where it is open. */
export const openEyeOf = ({ eye }: RunState): OpenEye | null => (eye?.kind === 'open' ? eye : null);

/** Why nothing is seen where that is told in place of the picture: not in a rest, which goes on. */
export const troubleOf = (run: RunState): AnyFailure | null =>
  run.stage === 'blocked' || run.stage === 'reconnecting' ? run.eye.failure : null;
