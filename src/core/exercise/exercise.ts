import type { QuestionId, UnseenId } from './not-seen.ts';
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

/**
 * A band that a measure must lie in: a measure of a limb on every side that is seen, and at least on the side nearer to the
 * camera. `hipShift`, `headLift` and `headTilt` are compared with the person's own rest, every other measure with zero.
 */
export interface Condition {
  readonly measure: Measure;
  readonly min?: number;
  readonly max?: number;
}

/**
 * A band for what has no part in a movement; counted from the person's own rest, or from zero where nothing is said. `of`: on the
 * side that does not move only; both sides where nothing is said.
 */
export interface Bystander extends Condition {
  readonly from?: 'rest';
  readonly of?: 'other';
}

/**
 * Where a repetition begins to count: at an angle; at a share of the way from the person's own rest to an angle; or at so
 * many degrees from that rest. Never sooner than one and a half times `changedDeg` from rest; for a far limb, which reads
 * low, 5 degrees sooner.
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
  /**
   * Text ids of what to do when a hold slips out of it, below and above; where none is given, to go a little further and a
   * little less.
   */
  readonly whenUnder?: string;
  readonly whenOver?: string;
}

export interface Movement {
  readonly measure: SidedMeasure;
  /** Whether the angle grows or shrinks on the way out. */
  readonly direction: 'opens' | 'closes';
  readonly countAt: CountAt;
  /** What is asked for: the arc on the screen ends there, the score's part of range is the share of the way to it. */
  readonly targetDeg: number;
  /** Holds only: further than this is too far, its time does not count, and the person hears to go a little less. A range check leaves it out. */
  readonly mostDeg?: number;
  /**
   * Bands that follow the person's own range once it is known: counted from a share of it, aimed `lessDeg` short of it. Also
   * gives the exercise a range check, with a sentence for the limb in `personal.limbs` (`src/text/en/range.ts`).
   */
  readonly own?: { readonly countShare?: number; readonly lessDeg: number };
  /**
   * The repetition has returned at the latest here (for `opens` at or below, for `closes` at or above), and always within
   * three quarters of the way to where it counts. A range check counts from just past it.
   */
  readonly restDeg: number;
  /**
   * The smallest change that is more than measurement error, in the unit of the measure: less than this is no attempt, less
   * than one and a half times this is not counted, and the edges of a hold's band are a quarter of it wide.
   */
  readonly changedDeg: number;
  /**
   * What an attempt that fell short must look like at its furthest to be worth a word, so that hands that move in talking
   * are not taken for an attempt. A range check asks it of every repetition.
   */
  readonly attempt: readonly Condition[];
  /**
   * What must be so, while the limb is out, of what has no part in the movement. Where it is seen to be otherwise, another movement was
   * done: it is neither counted nor spoken of. What is hidden does not speak against it.
   */
  readonly others?: readonly Bystander[];
  /**
   * What must hold at the furthest point for the repetition to count, on the moving side (of both: on one at least); in a hold
   * time counts only while it does.
   */
  readonly requires?: readonly Requirement[];
  /**
   * One limb moves at a time, which has two effects. Both limbs far out at once (70 % of the way) are no repetition: it is
   * rejected as `wrong-limbs`. And seen from the side, where a far leg's lift goes with much movement of the near one, the lift
   * is taken for the near leg's: the model has mistaken the one for the other, and the repetition is renamed. It notes `side-guessed`,
   * unless the near leg was itself seen to come as far as it counts.
   */
  readonly oneAtATime?: true;
  /**
   * Names the repetition after the other side: the standing leg, not the lifted one. Counts, cues, faults and what is set for
   * one side (`bySide`) go by that name too.
   */
  readonly reports?: 'other-side';
  /**
   * A second limb that must reach `countDeg` with the first: the arm of the other side in bird dog. That of the moving side is
   * counted as well, and is what the fault `same-side` tells. A near one that is seen to stay back rejects the repetition as
   * `range-too-small`; a far or a hidden one does not, and the repetition notes that it was not seen.
   */
  readonly partner?: { readonly measure: SidedMeasure; readonly countDeg: number };
}

export interface FaultRule {
  /** Kebab-case and stable: stored, exported, and the id of its name and of its cue. Never shown to the patient. */
  readonly id: string;
  readonly kind: 'safety' | 'form';
  readonly test: FaultCriterion;
  /**
   * The ids of rules that explain this fault: it is not reported where one of them is broken. They must stand before this
   * rule: the order is the order of judging.
   */
  readonly unless?: readonly string[];
  /** Where the limit comes from. */
  readonly source: string;
}

export interface Dose {
  readonly sets: number;
  /** Of each side, where `sides` is 'each'. */
  readonly reps: number;
  /** How long the furthest point, a hold or a guided round's work lasts; of a screen, how long each view is averaged. 0 where nothing is held. */
  readonly holdMs: number;
  readonly restMs: number;
  /** A plan asks for this side alone. Only where each side counts for itself. */
  readonly side?: Side;
  /**
   * Rest to the furthest point as it is prescribed; 2 s where nothing is said (table#rule-pace). Half of it (of upright
   * exercises two fifths) is brisk, twice in a row brings the word to slow down, and that word names its seconds.
   */
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

/** Which limits are one person's own and not everybody's: kept with the set, and said beside what rests on them. */
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
  /** Where the camera is asked for. Beyond it, and beyond `alsoFrom`, nothing is judged and the person hears how to turn. */
  readonly view: 'side' | 'front';
  /** Other views in which it can be judged as well; each measure must be readable there too. */
  readonly alsoFrom?: readonly WantedView[];
  /**
   * How the body lies or stands: `trunk` is measured against the vertical where it is upright, else against the horizontal, and
   * the floor tells which way the front of the body faces. Upright also means arms that may be brisker (`dose.paceMs`), and no
   * pause by both hands on the head where an arm is what is counted.
   */
  readonly posture: Posture;
  /** 'each': a repetition is of one side and counts for it. 'both': both move together, and the better side decides. */
  readonly sides: 'each' | 'both';
  readonly dose: Dose;
  /**
   * Landmarks that must be in the picture, else nothing is judged and the person hears what is cut off; their limbs are drawn
   * strong. Without a knee or an ankle the exercise of somebody upright is drawn from the hips up.
   */
  readonly needs: readonly KeyLandmark[];
  /** The pose from which a repetition may begin. */
  readonly startPose: readonly Condition[];
  /**
   * What must stay true while a repetition runs; outside it for 300 ms the person has left the exercise and nothing is counted
   * until the start pose is taken again.
   */
  readonly stay: readonly Condition[];
  readonly faults: readonly FaultRule[];
  /** Measures that nothing here rests on and that are read all the same: a timed test needs them. */
  readonly alsoRead?: readonly SidedMeasure[];
  /** What a camera cannot see here; said on the exercise's page. Text ids. */
  readonly notSeen: readonly string[];
  /** What the person is asked after it, because no camera sees it; put so that "yes" is the answer that is hoped for. Text ids. */
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

/** How many sides repetitions are asked of, each for itself: one where both move together, or where a plan asks for one alone. */
export const sidesAsked = ({ dose, sides }: Exercise): 1 | 2 => (sides === 'each' && dose.side === undefined ? 2 : 1);

/** The number of repetitions that a set aims at, over both sides. */
export const targetOf = (exercise: Exercise): number => exercise.dose.reps * sidesAsked(exercise);

/** An exercise of the library: what no camera sees in it, and what it asks, are ids of `not-seen.ts`. */
type LibraryExercise = Exercise & { readonly notSeen: readonly UnseenId[]; readonly asks?: readonly QuestionId[] };

/** Lets an exercise file be plain data with its type checked; it changes nothing. */
export const defineExercise = <E extends LibraryExercise>(exercise: E): E => exercise;

/** The side that a movement is named after: the moving limb's, or the other one where that is what is exercised. */
export const reportedSide = ({ movement }: Exercise, mover: Side | null): Side | null =>
  mover !== null && movement?.reports === 'other-side' ? otherSide(mover) : mover;
