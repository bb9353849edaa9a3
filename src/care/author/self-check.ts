import type { Pose } from '../../core/body/pose.ts';
import type { Bystander, Condition, CountedExercise, Exercise, Requirement } from '../../core/exercise/exercise.ts';
import { isCounted } from '../../core/exercise/exercise.ts';
import { analyzePoses } from '../../core/report/analyze.ts';
import { sidedRule, type SidedMeasure } from '../../core/measure/sided-measures.ts';
import { demonstratedPoses } from '../figure/demonstrated-poses.ts';
import type { Stretch } from './mistake.ts';
import type { MovingJoint } from './moving-joints.ts';
import { bandAround, requirementsOn } from './propose.ts';
import { channelsOf, atRest, widestIn, type Readings } from './readings.ts';
import { countedIn, countsExactly, type ShownRep } from './shown-reps.ts';

/** A recording of something else, that a new exercise is held against. */
export interface Other {
  /** The id of the exercise that it shows; null where it shows none, as somebody who walks in. */
  readonly exercise: Exercise | null;
  readonly poses: readonly Pose[];
}

/** How often a new exercise counts what is done in a recording of something else. */
export interface Confusion {
  /** The id of the exercise that it is confused with; null: somebody who walks in. */
  readonly exerciseId: string | null;
  readonly counted: number;
}

/** What the self-check found. */
export interface SelfCheck {
  /** By whom the exercise itself was shown: in the recording that it was made of, or by the figure, where there is none any more. */
  readonly shownBy: 'recording' | 'figure';
  /** The repetitions that the recording shows, and how many of them the exercise counts there. */
  readonly shown: number;
  readonly counted: number;
  /** What it counts there beside them, before the first rest or after the last one. */
  readonly atEnds: number;
  /** Whether each was counted at its time and for its side. */
  readonly isExact: boolean;
  /** The exercises of the library that are the same movement: each of the two counts the other as a whole. */
  readonly sameAs: readonly string[];
  /** What it counts and should not. */
  readonly confusions: readonly Confusion[];
  /** What it was held against. */
  readonly heldAgainst: number;
}

/** The recording that an exercise was made of. */
export interface Own {
  readonly poses: readonly Pose[];
  readonly shown: readonly ShownRep[];
  /** The time from its first to its last rest. */
  readonly settled: Stretch;
}

const countIn = (exercise: CountedExercise, poses: readonly Pose[]): number =>
  analyzePoses(exercise, poses).reps.length;

const isExactIn = (exercise: CountedExercise, { poses, shown, settled }: Own): boolean =>
  countsExactly(exercise, countedIn(analyzePoses(exercise, poses).reps, settled).within, shown);

/** Whether an exercise of the library counts what was shown as a whole, and is counted as a whole: the same movement under another name. */
const isSame = (exercise: CountedExercise, own: Own, other: Other): boolean => {
  const theirs = other.exercise;
  if (!theirs || !isCounted(theirs)) return false;
  const ofTheirs = countIn(theirs, other.poses);
  return ofTheirs > 0 && countIn(exercise, other.poses) >= ofTheirs && countIn(theirs, own.poses) >= own.shown.length;
};

/** As often the figure does an exercise that has no recording any more, and for so long it holds. Choices. */
const FIGURE_TIMES = 2;
const FIGURE_HOLDS_UP_TO_MS = 3000;

/** The same where the recording is gone: in its place stands the figure that does the exercise. It is exact where any of that is counted. */
export function selfCheckByFigure(exercise: CountedExercise, others: readonly Other[]): SelfCheck {
  const poses = demonstratedPoses(exercise, { times: FIGURE_TIMES, holdUpToMs: FIGURE_HOLDS_UP_TO_MS });
  const shown = analyzePoses(exercise, poses).reps.map(({ startMs, endMs, side }): ShownRep => ({
    startMs,
    endMs,
    mover: side ?? 'both',
  }));
  const settled = { startMs: poses[0]?.timeMs ?? 0, endMs: poses.at(-1)?.timeMs ?? 0 };
  return { ...selfCheck(exercise, { poses, shown, settled }, others), shownBy: 'figure', isExact: shown.length > 0 };
}

/** Holds an exercise against the recording that it was made of, and against recordings of everything else. */
export function selfCheck(exercise: CountedExercise, own: Own, others: readonly Other[]): SelfCheck {
  const { within, atEnds } = countedIn(analyzePoses(exercise, own.poses).reps, own.settled);
  const counts = others
    .map((other) => ({ other, counted: countIn(exercise, other.poses) }))
    .filter(({ counted }) => counted > 0);
  const same = counts.filter(({ other }) => isSame(exercise, own, other));
  return {
    shownBy: 'recording',
    shown: own.shown.length,
    counted: within.length,
    atEnds,
    isExact: countsExactly(exercise, within, own.shown),
    sameAs: same.flatMap(({ other }) => other.exercise?.id ?? []),
    confusions: counts
      .filter((one) => !same.includes(one))
      .map(({ other, counted }) => ({ exerciseId: other.exercise?.id ?? null, counted })),
    heldAgainst: others.length,
  };
}

/** A rule that may be added to an exercise, to tell it from others. */
type Rule =
  | { readonly kind: 'start'; readonly condition: Condition }
  | { readonly kind: 'stays'; readonly bystander: Bystander }
  | { readonly kind: 'comes-along'; readonly requirement: Requirement };

/** What stayed may move by this many times the error band beyond what was shown of it, before it is another movement. A choice, unverified. */
const BEYOND_BANDS = 2;
/** What moved by more than this many times the error band when it was shown did not stay. A choice, unverified. */
const STAYED_BANDS = 2;

/** The joints that may tell one movement from another by where they rest, or by staying there. */
const TELLING: readonly SidedMeasure[] = [
  'hip',
  'knee',
  'shoulder',
  'elbow',
  'elbowUp',
  'thigh',
  'twist',
  'hipTurn',
  'rotation',
  'cross',
  'extension',
  'elbowOut',
];

/** What stayed in every repetition, as a band around its rest. Of a movement of one side, of the other side too. */
function bystanderOf(readings: Readings, measure: SidedMeasure): Bystander | null {
  const { band } = sidedRule(measure);
  const seen = channelsOf(measure).filter((channel) => atRest(readings, channel) !== null);
  if (seen.length === 0) return null;
  const spans = seen.flatMap((channel) => readings.phases.cycles.map((cycle) => widestIn(readings, channel, cycle)));
  const least = Math.min(...spans.map(([low]) => low));
  const most = Math.max(...spans.map(([, high]) => high));
  if (most - least > 2 * STAYED_BANDS * band) return null;
  const beyond = BEYOND_BANDS * band;
  return { measure, from: 'rest', min: Math.round(least - beyond), max: Math.round(most + beyond) };
}

/** All rules that the recording supports. */
const rulesOf = (readings: Readings, joint: MovingJoint, { startPose, movement }: CountedExercise): readonly Rule[] => {
  const asked = new Set(startPose.map(({ measure }) => measure));
  const required = new Set((movement.requires ?? []).map(({ measure }) => measure));
  const along = TELLING.filter((measure) => measure !== movement.measure && !required.has(measure));
  return [
    ...TELLING.filter((measure) => measure !== movement.measure).flatMap((measure): readonly Rule[] => {
      const bystander = bystanderOf(readings, measure);
      return bystander ? [{ kind: 'stays', bystander }] : [];
    }),
    ...requirementsOn(readings, joint, along).map((requirement): Rule => ({ kind: 'comes-along', requirement })),
    ...TELLING.filter((measure) => !asked.has(measure)).flatMap((measure): readonly Rule[] => {
      const condition = bandAround(readings, measure);
      return condition ? [{ kind: 'start', condition }] : [];
    }),
  ];
};

function withRule(exercise: CountedExercise, rule: Rule): CountedExercise {
  const { startPose, movement } = exercise;
  switch (rule.kind) {
    case 'start':
      return { ...exercise, startPose: [...startPose, rule.condition] };
    case 'stays':
      return { ...exercise, movement: { ...movement, others: [...(movement.others ?? []), rule.bystander] } };
    case 'comes-along':
      return { ...exercise, movement: { ...movement, requires: [...(movement.requires ?? []), rule.requirement] } };
  }
}

const confusedBy = (exercise: CountedExercise, others: readonly Other[]): number =>
  others.reduce((sum, { poses }) => sum + countIn(exercise, poses), 0);

/** A start pose has room for sixteen conditions (`core/repetition/position.ts`). */
const MOST_CONDITIONS = 16;

/**
 * Adds to an exercise what tells it from the others that it counts, as far as the recording supports it. The rule: one condition at a time,
 * always the one after which fewest of the others' repetitions are counted, and only such with which the recording itself is still
 * counted exactly, and what is the same movement as the figure does it; until nothing is confused or no condition helps. A condition is a joint that stayed when the movement was shown, within
 * what was shown and twice its error band, one that came along, by half of its way, or where a joint rests. Exercises that are the same
 * movement are left out.
 */
export function tightened(
  exercise: CountedExercise,
  { readings, joint }: { readonly readings: Readings; readonly joint: MovingJoint },
  own: Own,
  others: readonly Other[],
): CountedExercise {
  let now = exercise;
  const counted = others.filter((other) => countIn(now, other.poses) > 0);
  const same = counted.filter((other) => isSame(exercise, own, other));
  let confused = counted.filter((other) => !same.includes(other));
  let rules = rulesOf(readings, joint, exercise);
  for (let left = confusedBy(now, confused); left > 0; left = confusedBy(now, confused)) {
    let best: { readonly rule: Rule; readonly leaves: number } | null = null;
    for (const rule of rules) {
      const tried = withRule(now, rule);
      if (tried.startPose.length > MOST_CONDITIONS) continue;
      const leaves = confusedBy(tried, confused);
      const isBetter = leaves < (best?.leaves ?? left) && isExactIn(tried, own);
      if (isBetter && same.every((other) => isSame(tried, own, other))) best = { rule, leaves };
      if (best?.leaves === 0) break;
    }
    if (!best) break;
    const { rule } = best;
    now = withRule(now, rule);
    rules = rules.filter((one) => one !== rule);
    confused = confused.filter((other) => countIn(now, other.poses) > 0);
  }
  return now;
}
