import { freshTestView, type TestView } from './test-view.ts';
import type { Side } from '../../core/body/landmarks.ts';
import { leftOf, type DoneBefore } from '../../core/exercise/done-before.ts';
import { targetOf, type Exercise } from '../../core/exercise/exercise.ts';
import type { StartCheckLine } from '../../core/judge/start-check.ts';
import type { TimedTest } from '../../core/assess/timed-tests.ts';
import type { SourceInfo } from '../../core/report/session.ts';
import type { Message } from '../../text/say/cue.ts';
import type { ToDo } from '../../text/say/to-do.ts';
import type { AnyFailure } from '../failures.ts';

export interface Counted {
  readonly left: number;
  readonly right: number;
  readonly both: number;
  readonly total: number;
}

/** What a visit to the mat is for, and what differs because of that. */
export interface Purpose {
  /** The feature that began the visit recognises the visit by this id when it ends. */
  readonly id: string;
  /** Small line under the name of the exercise; null for none. */
  readonly note: () => string | null;
  /** Large words while a set runs and there is no cue; null for the usual words. */
  readonly words: () => string | null;
  /** The sentence that is spoken when a set begins. */
  readonly begin: () => string;
  /** The sentence that is spoken after the last set, before the page that follows. */
  readonly lastWords: (of: Pick<VisitFrame, 'exercise' | 'test'>) => string;
  readonly isDone: (counted: Counted, target: number) => boolean;
}

/** A camera or a recording that is open. */
export interface OpenEye {
  readonly kind: 'open';
  readonly source: SourceInfo;
  readonly mirrored: boolean;
  /**
   * A camera's stream. It is shown where no pictures come through the feed together with their poses, or where they
   * come too slowly.
   */
  readonly preview: MediaStream | null;
  /** True once the model is loaded, or where the source needs none. */
  readonly sees: boolean;
}

/** A camera or a recording that could not be opened, that was lost, or for which there is no model. */
export interface ClosedEye {
  readonly kind: 'closed';
  readonly failure: AnyFailure;
  /** Who has asked for the attempt to open it that is under way; null while there is none. */
  readonly trying: 'person' | 'itself' | null;
}

/** What the page shows of the check before a set. */
export interface CheckShown {
  readonly lines: readonly StartCheckLine[];
  /** Whole seconds for which the start pose still has to be held; null while it is not held. */
  readonly startInSeconds: number | null;
  readonly inPosition: boolean;
  /** The side nearer to the camera, where the person is seen from the side; else null. */
  readonly near: Side | null;
}

/** What the page shows of a set. */
export interface SetShown {
  readonly counted: Counted;
  readonly inPosition: boolean;
  /** How long the pose has been held, and how long the side that moves has to hold it. */
  readonly holdSeconds: number;
  readonly holdAskedSeconds: number;
  /** What a guided exercise asks for now; null in every other exercise. */
  readonly guide: 'work' | 'rest' | 'done' | null;
  /** The turn of the breath in a guided exercise, and how long it lasts. */
  readonly breath: { readonly turn: 'out' | 'in'; readonly lastsMs: number } | null;
  /** The progress of a timed test; null in practice. */
  readonly test: TestView | null;
  /** The view that a posture screen asks for, `done` once both are recorded; null in every other exercise. */
  readonly screen: 'front' | 'side' | 'done' | null;
  readonly message: Message | null;
  /** What the person is expected to do now; null where nothing is. */
  readonly toDo: ToDo | null;
  /** The side that a movement counts for, and whether anything moves or is held. */
  readonly side: Side | null;
  readonly isMoving: boolean;
}

/**
 * What every stage of a visit has: fields that stay the same from beginning to end, and the number of the present set.
 */
export interface VisitFrame {
  readonly purpose: Purpose;
  readonly exercise: Exercise;
  /** The timed test that the exercise is done as; null where it is practised. */
  readonly test: TimedTest | null;
  /** True where somebody is in front of a camera now, who cannot wait; false for a recording, which can. */
  readonly live: boolean;
  readonly set: number;
  readonly sets: number;
  /** What this set aims at: fewer than the dose says, where a part of the set has been done before. */
  readonly target: number;
}

/** Before the first picture. `eye` is null until the source is open. */
export interface Opening extends VisitFrame {
  readonly stage: 'opening';
  readonly eye: OpenEye | null;
}

/** A person is in front of the camera, before a set. */
export interface Checking extends VisitFrame {
  readonly stage: 'check';
  readonly eye: OpenEye;
  readonly check: CheckShown;
}

/** No set has begun, and the source or the model is missing. */
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

/** The source was lost in the middle of a set; everything counted so far stays. */
export interface Reconnecting extends VisitFrame {
  readonly stage: 'reconnecting';
  readonly eye: ClosedEye;
  readonly shown: SetShown;
  readonly wasPaused: boolean;
}

/** Between two sets. The rest goes on without a camera: the camera may be back by its end. */
export interface Resting extends VisitFrame {
  readonly stage: 'resting';
  readonly eye: OpenEye | ClosedEye;
  /** The set that has just ended. */
  readonly shown: SetShown;
  readonly leftSeconds: number;
}

/**
 * The stage of a visit to the mat, as the pages show it. Changes only when something happened, never with every frame.
 */
export type RunState = Opening | Checking | Blocked | Running | Paused | Reconnecting | Resting;

/** What the page shows of the check before the first picture. */
export const NOT_CHECKED: CheckShown = { lines: [], startInSeconds: null, inPosition: false, near: null };

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
  toDo: null,
  side: null,
  isMoving: false,
});

/** What a visit is of: an exercise to practise, or a timed test that the exercise is done as. */
export type RunWish = Pick<VisitFrame, 'purpose' | 'exercise' | 'test'> & {
  /** What was done before in a session that was cut short; absent where the exercise begins anew. */
  readonly from?: DoneBefore;
};

/** The visit as it begins. A recording is judged as one set. */
export const frameOf = ({ purpose, exercise, test, from }: RunWish, live: boolean): VisitFrame => ({
  purpose,
  exercise,
  test,
  live,
  set: live ? (from?.set ?? 1) : 1,
  sets: live ? (test?.attempts ?? exercise.dose.sets) : 1,
  target: live && from ? leftOf(exercise, from) : targetOf(exercise),
});

/** What the pages show of the check; an unchecked one at every other stage. */
export const checkOf = (run: RunState): CheckShown =>
  run.stage === 'check' || run.stage === 'blocked' ? run.check : NOT_CHECKED;

/** What the pages show of the set: in a rest the one that has just ended, and a fresh one where none has begun. */
export const setOf = (run: RunState): SetShown =>
  run.stage === 'opening' || run.stage === 'check' || run.stage === 'blocked' ? freshSet(run) : run.shown;

/** The source, where it is open; else null. */
export const openEyeOf = ({ eye }: RunState): OpenEye | null => (eye?.kind === 'open' ? eye : null);

/** Whether there is no picture at all, only poses: a trace, or a phone that looks itself. */
export const isBare = ({ source, preview }: Pick<OpenEye, 'source' | 'preview'>): boolean =>
  source.kind === 'trace' || (source.kind === 'camera' && source.at === 'phone' && preview === null);

/** The failure to show in place of the picture, or null. In a rest there is none: the rest goes on without a source. */
export const troubleOf = (run: RunState): AnyFailure | null =>
  run.stage === 'blocked' || run.stage === 'reconnecting' ? run.eye.failure : null;
