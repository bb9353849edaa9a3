import type { EngineInfo } from './engine-info.ts';
import type { Side } from '../body/landmarks.ts';
import type { PostureValue } from './posture-value.ts';
import type { StanceTry, TestId, TestResult } from './test-result.ts';
import type { UnmeasurableReason, ViewName } from '../body/view.ts';

/** An angle of a repetition, from where to where, with the half-width of its error band. A number never travels without its band. */
export interface RepAngle {
  readonly startDeg: number;
  readonly peakDeg: number;
  readonly bandDeg: number;
  /** The camera that read it, where that was the second of two. */
  readonly eye?: 'second';
}

/** A counted repetition. `side` is null in bilateral moves. `notes` holds text ids, e.g. `arm-not-seen`. */
export interface Rep {
  readonly index: number;
  readonly side: Side | null;
  readonly startMs: number;
  readonly peakMs: number;
  readonly endMs: number;
  /** Time above the peak threshold. */
  readonly holdMs: number;
  /**
   * The longest that it may have been held: the time that it was out as far as the threshold less the error of its angle. Absent
   * where that is the same, and in sets that were stored before this was kept.
   */
  readonly holdUpToMs?: number;
  readonly angles: Readonly<Record<string, RepAngle>>;
  readonly faults: readonly string[];
  /** Ids of faults that could not be judged in this repetition: what they rest on was hidden, or not seen as a whole. */
  readonly unjudged: readonly string[];
  readonly notes: readonly string[];
  /** The camera by which it was counted, where that was the second of two. */
  readonly eye?: 'second';
  /**
   * Ids of faults of which the camera that did not count it has the word: it found them (then they stand in `faults`) or saw that
   * the repetition was free of them. Absent where there are none, or there was one camera.
   */
  readonly judgedBeside?: readonly string[];
}

/**
 * What is noted of a counted repetition. Each has a sentence. `by-hand`: a reader has let it count, and of it only when it was and how
 * far it went is known.
 */
export type RepNote =
  | 'arm-not-seen'
  | 'other-leg-not-seen'
  | 'side-guessed'
  | 'view-oblique'
  | 'start-not-seen'
  | 'end-not-seen'
  | 'by-hand';

/** Whether a repetition was seen from further aside than a score or an own range can rest on. */
export const isSeenAside = ({ notes }: Pick<Rep, 'notes'>): boolean => notes.includes('view-oblique' satisfies RepNote);

/**
 * Why an attempt was not counted. `hold-too-short`: far enough, and let go too soon to be a hold; sets that were stored before this
 * reason existed have `range-too-small` for it, whose words of a hold leave open which of the two it was. `one-side`: both sides were to
 * move, and one stayed.
 */
export type RejectReason =
  'range-too-small' | 'hold-too-short' | 'no-return' | 'wrong-limbs' | 'one-side' | 'view-lost';

/** The text id of why an attempt was not counted: one that fell far short is not told that a little is missing. */
export type RejectWords = RejectReason | 'range-far-too-small';

export interface RejectedRep {
  readonly side: Side | null;
  readonly startMs: number;
  readonly endMs: number;
  readonly reason: RejectReason;
  readonly angles: Readonly<Record<string, RepAngle>>;
  /** The camera by which it was followed, where that was the second of two. */
  readonly eye?: 'second';
}

export interface Fault {
  readonly id: string;
  readonly side: Side | null;
  readonly startMs: number;
  readonly endMs: number;
  /** The camera that saw it, where that was the second of two. */
  readonly eye?: 'second';
}

/** What is missing of the start pose while somebody is seen and it does not stand. */
export interface StartPoseLack {
  /** The names of the measures of the start pose that were not met (`knee`), in the order of the exercise. */
  readonly missing: readonly string[];
  /** Text id of what to do about it: about a part of it (`knee-over`, `hip-over-and-knee-over`), else to take the start pose (`start-pose`). */
  readonly what: string;
}

interface Span<Reason> {
  readonly startMs: number;
  readonly endMs: number;
  readonly reason: Reason;
}

/** A stretch in which the camera could not support a judgement. */
export type UnseenSpan = Span<UnmeasurableReason>;
/** Somebody moved, and the start pose did not stand. */
export type StartPoseSpan = Span<'start-pose'> & StartPoseLack;
/**
 * Of a set of which nothing else can be told: somebody moved, the start pose stood, and no attempt at the exercise was seen; or,
 * where a stillness is asked for, there was none.
 */
export type UntriedSpan = Span<'no-attempt' | 'not-still'>;

/** A stretch in which nothing was judged, and why. */
export type UnjudgedSpan = UnseenSpan | StartPoseSpan | UntriedSpan;
export type UnjudgedReason = UnjudgedSpan['reason'];

/** A hold that left its pose; `what` is the text id of what to do. */
export interface SlippedHold {
  readonly timeMs: number;
  readonly side: Side | null;
  readonly what: string;
}

/** Safety is spoken at once, form after the repetition, praise last. `text/` holds the sentence of `id`. */
export interface Cue {
  readonly id: string;
  readonly kind: 'safety' | 'form' | 'hold' | 'reject' | 'praise' | 'view';
  readonly side: Side | null;
  readonly timeMs: number;
}

/** What happened, in order of time. Display, voice, storage, report and tests all consume this list and nothing else. */
export type SetEvent =
  | { readonly kind: 'position-taken'; readonly timeMs: number; readonly view: ViewName }
  | { readonly kind: 'position-left'; readonly timeMs: number }
  | { readonly kind: 'rep-began'; readonly timeMs: number; readonly side: Side | null }
  | { readonly kind: 'peak-reached'; readonly timeMs: number; readonly side: Side | null }
  | { readonly kind: 'rep-counted'; readonly timeMs: number; readonly rep: Rep }
  | { readonly kind: 'rep-rejected'; readonly timeMs: number; readonly rejected: RejectedRep }
  | { readonly kind: 'fault-found'; readonly timeMs: number; readonly fault: Fault }
  /** A guided exercise has reached its next step. */
  | {
      readonly kind: 'guide-told';
      readonly timeMs: number;
      readonly phase: 'work' | 'rest' | 'done';
      readonly round: number;
      readonly rounds: number;
      readonly lastsMs: number;
    }
  /** A posture record asks for its next view; null where it is done. */
  | {
      readonly kind: 'screen-told';
      readonly timeMs: number;
      readonly step: number;
      readonly view: 'front' | 'side' | null;
    }
  | {
      readonly kind: 'screen-taken';
      readonly timeMs: number;
      readonly view: ViewName;
      readonly figures: readonly PostureValue[];
    }
  /** A timed test has reached its next phase. `leg`: the one to stand on, or standing. */
  | {
      readonly kind: 'test-told';
      readonly timeMs: number;
      readonly test: TestId;
      readonly phase: 'practise' | 'ready' | 'running';
      readonly leg: Side | null;
    }
  | { readonly kind: 'test-counted'; readonly timeMs: number; readonly count: number }
  | { readonly kind: 'test-tried'; readonly timeMs: number; readonly tried: StanceTry }
  | { readonly kind: 'test-ended'; readonly timeMs: number; readonly result: TestResult }
  /** The breath of a guided exercise turns. */
  | {
      readonly kind: 'breath-told';
      readonly timeMs: number;
      readonly breath: 'out' | 'in';
      readonly lastsMs: number;
    }
  | { readonly kind: 'hold-told'; readonly timeMs: number; readonly heldMs: number; readonly targetMs: number }
  /**
   * A hold has left its pose, and the limb is not on its way back to rest; `what` is the text id of what to do. The time of
   * the hold stands still.
   */
  | ({ readonly kind: 'hold-slipped' } & SlippedHold)
  | { readonly kind: 'hold-resumed'; readonly timeMs: number; readonly side: Side | null }
  /** Both hands were held on the head: the person asks for a pause. */
  | { readonly kind: 'hands-on-head'; readonly timeMs: number }
  | { readonly kind: 'cue-due'; readonly timeMs: number; readonly cue: Cue }
  | { readonly kind: 'unmeasurable-began'; readonly timeMs: number; readonly reason: UnmeasurableReason }
  | { readonly kind: 'unmeasurable-ended'; readonly timeMs: number; readonly span: UnseenSpan }
  /** Somebody has moved for a while without the start pose standing. */
  | ({ readonly kind: 'start-pose-missed'; readonly timeMs: number } & StartPoseLack)
  | { readonly kind: 'start-pose-ended'; readonly timeMs: number; readonly span: StartPoseSpan }
  /** The set is over, somebody has moved in it, and nothing else can be told of it. */
  | { readonly kind: 'nothing-tried'; readonly timeMs: number; readonly span: UntriedSpan }
  /** From this pose on another engine saw (a smaller model, a restart). The one who runs the engine says so, not the judge. */
  | { readonly kind: 'engine-changed'; readonly timeMs: number; readonly engine: EngineInfo };
