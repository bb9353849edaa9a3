import type { Pose } from '../../core/body/pose.ts';
import type { CountedExercise, Exercise } from '../../core/exercise/exercise.ts';
import { analyzePoses } from '../../core/report/analyze.ts';
import { made, mistaken, type Authored, type Stretch } from './mistake.ts';
import {
  isOneMovement,
  movedMost,
  movingJoints,
  partlyMoving,
  tellingJoints,
  type Countable,
  type MovingJoint,
} from './moving-joints.ts';
import { othersFor } from './others.ts';
import { phasesOf } from './phases.ts';
import { postureOf } from './posture-of.ts';
import { proposed, tempoOf, type Naming, type ShownTempo } from './propose.ts';
import { readingsOf, timeAt, type Readings } from './readings.ts';
import { bodiesIn } from './recorded-body.ts';
import { selfCheck, tightened, type SelfCheck } from './self-check.ts';
import { countedIn, countsExactly, settledIn, shownReps, type ShownRep } from './shown-reps.ts';

/** What was found in a recording, and the exercise that was made of it. */
export interface Proposal {
  readonly exercise: CountedExercise;
  /** The joint that is counted, and the others that show the movement, the most telling first. */
  readonly joint: MovingJoint;
  readonly joints: readonly MovingJoint[];
  readonly shown: readonly ShownRep[];
  /** The time from the first to the last rest. */
  readonly settled: Stretch;
  readonly tempo: ShownTempo;
  readonly check: SelfCheck;
  readonly readings: Readings;
}

/** Rest, one repetition and rest again are not seen in less. A choice, unverified. */
const SHORTEST_MS = 2000;
/** A recording in which a body is seen in fewer of the frames supports nothing. A choice, unverified. */
const SEEN_SHARE = 0.6;

/** The readings of a recording that shows an exercise, or why there are none. */
export function readRecording(poses: readonly Pose[]): Authored<Readings> {
  const durationMs = (poses.at(-1)?.timeMs ?? 0) - (poses[0]?.timeMs ?? 0);
  if (!(durationMs >= SHORTEST_MS)) return mistaken({ kind: 'too-short', durationMs: Math.max(0, durationMs) || 0 });
  const bodies = bodiesIn(poses);
  const share = bodies.length / poses.length;
  if (share < SEEN_SHARE) return mistaken({ kind: 'unseen', share });
  const phases = phasesOf(bodies);
  if (!phases) return mistaken({ kind: 'no-repetition' });
  const atHome = phases.home.flatMap((i) => bodies[i] ?? []);
  const posture = postureOf(atHome);
  if (!posture) return mistaken({ kind: 'posture-unknown' });
  const readings = readingsOf(bodies, phases, posture);
  if (!readings) return mistaken({ kind: 'no-repetition' });
  return readings.view.name === 'unknown' ? mistaken({ kind: 'view-unclear', view: 'unknown' }) : made(readings);
}

/** Why no joint shows all repetitions alike. */
function whyNoJoint(readings: Readings): Authored<never> {
  const partly = partlyMoving(readings);
  const stretches = readings.phases.cycles.map(({ from, to }): Stretch => ({
    startMs: timeAt(readings, from),
    endMs: timeAt(readings, to),
  }));
  return partly.length === 0
    ? mistaken({ kind: 'nothing-moves', most: movedMost(readings) })
    : mistaken({ kind: 'several-movements', stretches });
}

/**
 * Makes an exercise of a recording in which it is shown one to three times or more, or says why that cannot be done. The joint that is
 * counted is the most telling one by which the judge itself counts exactly what was shown, and of those the one that is confused with
 * fewest exercises of the library; where none tells it from all, conditions are added (`tightened`). `by`: this joint is counted, whatever
 * others tell more.
 */
export function authorExercise(
  poses: readonly Pose[],
  naming: Naming,
  library: readonly Exercise[],
  by?: Countable,
): Authored<Proposal> {
  const read = readRecording(poses);
  if (!read.ok) return read;
  const readings = read.value;
  const settled = settledIn(readings);
  const joints = movingJoints(readings);
  const [first] = joints;
  if (!first || !isOneMovement(readings, first)) return whyNoJoint(readings);
  let best: Proposal | null = null;
  let nearest: { readonly shown: number; readonly counted: number } | null = null;
  const candidates = by === undefined ? tellingJoints(readings) : joints.filter(({ measure }) => measure === by);
  for (const joint of candidates) {
    const shown = shownReps(readings, joint);
    const exercise = proposed(readings, joint, naming);
    const { reps } = analyzePoses(exercise, poses);
    const { within } = countedIn(reps, settled);
    if (!countsExactly(exercise, within, shown)) {
      nearest ??= { shown: shown.length, counted: within.length };
      continue;
    }
    const own = { poses, shown, settled };
    const others = othersFor(exercise, library);
    const tight = tightened(exercise, { readings, joint }, own, others);
    const check = selfCheck(tight, own, others);
    const proposal = { exercise: tight, joint, joints, shown, settled, tempo: tempoOf(readings), check, readings };
    if (!best || confusedIn(check) < confusedIn(best.check)) best = proposal;
    if (confusedIn(check) === 0) break;
  }
  if (best) return made(best);
  return mistaken({ kind: 'not-counted', shown: nearest?.shown ?? 0, counted: nearest?.counted ?? 0 });
}

const confusedIn = ({ confusions }: SelfCheck): number => confusions.reduce((sum, { counted }) => sum + counted, 0);
