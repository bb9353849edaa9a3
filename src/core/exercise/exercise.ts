import type { KeyLandmark } from '../body/landmark-set.ts';
import { otherSide, type Side } from '../body/landmarks.ts';
import type { Posture } from '../body/posture.ts';
import type { Measure } from '../measure/names.ts';
import type { FaultCriterion } from './fault-criterion.ts';
import type { Direction } from '../record/posture-value.ts';
import type { WordsOfExercise } from './exercise-words.ts';
import type { FigureHints } from './figure-hints.ts';
import type { SidedMeasure } from '../measure/sided-measures.ts';
import type { WantedView } from '../body/view.ts';

/** A band that a measure must lie in. A measure that each side has must lie in it on every side that is seen. */
export interface Condition {
  readonly measure: Measure;
  readonly min?: number;
  readonly max?: number;
}

/**
 * Where a repetition begins to count: at an angle; at a share of the way from the person's own rest to an angle; or at so
 * many degrees from that rest.
 */
export type CountAt =
  | { readonly kind: 'angle'; readonly deg: number }
  | { readonly kind: 'way'; readonly toDeg: number; readonly share: number }
  /** By this much from the person's own rest. */
  | { readonly kind: 'by'; readonly deg: number };

/** What must hold beside the counted angle, on the moving side. In a hold time counts only while it does. */
export interface Requirement extends Condition {
  /** Where the person's own range of this measure is known, this share of it is enough. */
  readonly ownShare?: number;
  /** Text ids of what to do when a hold slips out of it, below and above. */
  readonly whenUnder?: string;
  readonly whenOver?: string;
}

export interface Movement {
  readonly measure: SidedMeasure;
  /** Whether the angle grows or shrinks on the way out. */
  readonly direction: 'opens' | 'closes';
  readonly countAt: CountAt;
  readonly targetDeg: number;
  /** Holds only: further than this is too far, and its time does not count. */
  readonly mostDeg?: number;
  /** Bands that follow the person's own range once it is known: counted from a share of it, aimed `lessDeg` short of it. */
  readonly own?: { readonly countShare?: number; readonly lessDeg: number };
  /** The repetition has returned at the latest here (for `opens` at or below, for `closes` at or above). */
  readonly restDeg: number;
  /** The smallest change that is more than measurement error: less than this is no attempt. */
  readonly changedDeg: number;
  /**
   * What an attempt that fell short must look like at its furthest to be worth a word, so that hands that move in talking
   * are not taken for an attempt.
   */
  readonly attempt: readonly Condition[];
  /** What must hold at the furthest point for the repetition to count, on the moving side (of both: on one at least). */
  readonly requires?: readonly Requirement[];
  /** Both limbs past half way at once is no repetition: it is rejected as `wrong-limbs`. */
  readonly oneAtATime?: true;
  /** The repetition is named after the other side: the leg that stands, not the one that is lifted. */
  readonly reports?: 'other-side';
  /** A second limb that must reach out with the first: the arm of the other side in bird dog. */
  readonly partner?: { readonly measure: SidedMeasure; readonly countDeg: number };
}

export interface FaultRule {
  /** Kebab-case and stable: stored, exported, and the id of its cue's sentence. Never shown to the patient. */
  readonly id: string;
  readonly kind: 'safety' | 'form';
  readonly test: FaultCriterion;
  /** The ids of rules that explain this fault: it is not reported where one of them is broken. */
  readonly unless?: readonly string[];
  /** Where the limit comes from. */
  readonly source: string;
}

export interface Dose {
  readonly sets: number;
  readonly reps: number;
  readonly holdMs: number;
  readonly restMs: number;
  /** Rest to the furthest point as it is prescribed; 2 s where nothing is said (exercise table). */
  readonly paceMs?: number;
}

/** How far somebody moves by themselves, found by a range check. */
export interface OwnFigure {
  readonly measure: SidedMeasure;
  readonly side: Side;
  readonly valueDeg: number;
  /** Half-width of its error band. */
  readonly bandDeg: number;
  /** The repetitions that it is the middle of. */
  readonly peaksDeg: readonly number[];
  readonly foundAtEpochMs: number;
}

/** Somebody's own range in one exercise, as they accepted it. */
export interface OwnRange {
  readonly exerciseId: string;
  readonly figures: readonly OwnFigure[];
}

/** Which limits are one person's own and not the exercise table's: kept with the set, and said beside what rests on them. */
export interface Personal {
  /** What a plan has set. */
  readonly plan: readonly ('dose' | 'range' | 'tempo' | 'tolerance' | 'faults')[];
  readonly own: readonly OwnFigure[];
}

interface ExerciseBase {
  readonly id: string;
  readonly version: 1;
  /** Where its words are; of a set that was stored before exercises named them, under its id. */
  readonly words?: WordsOfExercise;
  readonly view: 'side' | 'front';
  /** Other views in which it can be judged as well. */
  readonly alsoFrom?: readonly WantedView[];
  readonly posture: Posture;
  readonly sides: 'each' | 'both';
  readonly dose: Dose;
  /** Landmarks that must be in the picture; their limbs are drawn strong. */
  readonly needs: readonly KeyLandmark[];
  /** The pose from which a repetition may begin. */
  readonly startPose: readonly Condition[];
  /** What must stay true while a repetition runs; outside it the person has left the exercise and nothing is counted. */
  readonly stay: readonly Condition[];
  readonly faults: readonly FaultRule[];
  /** Measures that nothing here rests on and that are read all the same: a timed test needs them. */
  readonly alsoRead?: readonly SidedMeasure[];
  /** What a camera cannot see here; said on the exercise's page. Text ids. */
  readonly notSeen: readonly string[];
  /** What the person is asked after it, because no camera sees it. Text ids. */
  readonly asks?: readonly string[];
  readonly personal?: Personal;
  /** What its picture needs beside the rules. */
  readonly figure?: FigureHints;
}

/** What one side is judged by where it is not what both are judged by (`for-side.ts`). */
export type SideLimits = Pick<CountedExercise, 'movement' | 'dose' | 'faults'>;

/** `repetitions` go out and back; `holds` are stretches and stances whose time in the pose counts. */
export interface CountedExercise extends ExerciseBase {
  readonly mode: 'repetitions' | 'holds';
  readonly movement: Movement;
  /** By the side that the repetition is named after. */
  readonly bySide?: { readonly left?: SideLimits; readonly right?: SideLimits };
}

/**
 * An exercise that no camera can count: the person is led through it by time (`dose`: rounds of work and rest), what is
 * visible is watched, and the rest is asked about.
 */
export interface GuidedExercise extends ExerciseBase {
  readonly mode: 'guided';
  readonly movement: null;
  readonly guide: {
    /** Rest between two rounds. */
    readonly restMs: number;
    /** The breath that leads through the work of a round, out first. */
    readonly breath: { readonly outMs: number; readonly inMs: number };
    /** The joint whose stillness marks the rest pose. */
    readonly still: SidedMeasure;
  };
}

/** A value of a posture record: what is measured, which way its sign points, its error band and the smallest sure change, degrees. */
export interface PostureValueRule {
  readonly id: string;
  readonly measure: Measure;
  readonly plus: Direction;
  readonly minus: Direction;
  readonly bandDeg: number;
  readonly sureChangeDeg: number;
}

/**
 * A posture record (stored as mode `screen`) only records: the person stands in one view after the other, and each value is
 * the mean over a stillness of `dose.holdMs`. Nothing is counted, and nothing judged.
 */
export interface PostureExercise extends ExerciseBase {
  readonly mode: 'screen';
  readonly movement: null;
  readonly screen: readonly { readonly view: 'front' | 'side'; readonly figures: readonly PostureValueRule[] }[];
}

/** What moves from a rest pose and back: all but posture records. */
export type MovedExercise = CountedExercise | GuidedExercise;

/**
 * An exercise is plain, serialisable data: which view it needs, what the start pose is, which angle is counted
 * and between which bands, and which faults are watched. There is no code in it; the judge reads it.
 * A repetition of one side (`sides: 'each'`) counts for that side; of both (`both`) the better side decides.
 */
export type Exercise = CountedExercise | GuidedExercise | PostureExercise;

/** Whether repetitions or holds of it are counted. */
export const isCounted = (exercise: Exercise): exercise is CountedExercise =>
  exercise.mode === 'repetitions' || exercise.mode === 'holds';

/** What the count of a set is of. */
export type Countable = 'repetitions' | 'holds' | 'rounds';

export const countableOf = ({ mode }: Pick<Exercise, 'mode'>): Countable =>
  mode === 'guided' ? 'rounds' : mode === 'holds' ? 'holds' : 'repetitions';

/** The number of repetitions that a set aims at, over both sides. */
export const targetOf = (exercise: Exercise): number => exercise.dose.reps * (exercise.sides === 'each' ? 2 : 1);

/** Lets an exercise file be plain data with its type checked; it changes nothing. */
export const defineExercise = <E extends Exercise>(exercise: E): E => exercise;

/** The side that a movement is named after: the moving limb's, or the other one where that is what is exercised. */
export const reportedSide = ({ movement }: Exercise, mover: Side | null): Side | null =>
  mover !== null && movement?.reports === 'other-side' ? otherSide(mover) : mover;
