import { SIDES } from '../figure/angles.ts';
import type { KeyLandmark } from '../../core/body/landmark-set.ts';
import { otherSide, type Side } from '../../core/body/landmarks.ts';
import type { Posture } from '../../core/body/posture.ts';
import type { Condition, CountedExercise, Movement, Requirement } from '../../core/exercise/exercise.ts';
import type { WordsOfExercise } from '../../core/exercise/exercise-words.ts';
import { median } from '../../core/maths/numbers.ts';
import { isSided } from '../../core/measure/readings.ts';
import { limbKindOf, sidedRule, type SidedMeasure } from '../../core/measure/sided-measures.ts';
import { REAL_JOINTS, smallestChange, type MovingJoint } from './moving-joints.ts';
import { atRest, atTop, changeIn, channelsOf, timeAt, widestIn, type Readings } from './readings.ts';

/** How an exercise that is made of a recording is called. */
export interface Naming {
  /** Words in small letters with - between. */
  readonly id: string;
  readonly words?: WordsOfExercise;
}

/**
 * The limits of a start pose lie this far around the rest that was shown, those of the joint that is counted nearer: the library's bands
 * of hips and knees are 50 to 105 wide, those of the trunk 40 to 60. Choices, unverified.
 */
const START_DEG = 35;
const COUNTED_START_DEG = 25;
const TRUNK_START_DEG = 30;
const START_PCT = 20;
/** The rest pose ends at this share of the way: of the library's exercises at 27 to 37 %. A choice, unverified. */
const REST_SHARE = 0.3;
/**
 * Counted from this share of the way. Exercises made of one recording each of 14 exercises (neither bird-dog nor sit-to-stand) were held
 * against the 73 recordings of these exercises: from 0.6 to 0.7 the counts are the same; at 0.55 half repetitions are counted
 * (fixture: shoulder-flexion-raise.too-small), at 0.75 whole ones are lost (fixture: shoulder-abduction-raise.faults). At 0.65 the hands
 * of somebody who talks are counted as curls (`walk-in.ts`), so it is the upper end.
 */
const COUNT_SHARE = 0.7;
/** What moves along must come this share of its way. A choice, unverified: others reach less far than who showed it. */
const ALONG_SHARE = 0.5;
/** A limb that moves along by less than this many of its bands asks for nothing. A choice, unverified. */
const ALONG_BANDS = 3;
/** How far the trunk may leave what was shown of it before the person has left the exercise. As in the library: 35 to 40 around upright. */
const STAY_DEG = 30;
/** Hips that moved by less than this (in % of trunk length) stand still; where they go further than the other, somebody walks. As in the library. */
const HIPS_STILL_PCT = 25;
const HIPS_STAY_PCT = 60;
/** A top that is held for less than this is a turn; for longer than the other it is a hold whose time counts. Choices, unverified. */
const HELD_MS = 1500;
const STRETCH_MS = 8000;
/** A dose for a beginning, as most exercises of the library have; nobody shows it. A choice, unverified. */
const DOSE = { sets: 2, reps: 10, repsEach: 8, restMs: 60_000 } as const;
/** The way out is prescribed in steps of half a second, of this at least. A technical choice. */
const PACE_STEP_MS = 500;
const LEAST_PACE_MS = 1000;
/** Faster than this no arm or leg of the library should go: table#rule-pace. */
const TOO_FAST_MS = 500;

/** The sides of a body that a movement is read on: the moving one of one-sided repetitions, both else. */
export const sidesOf = ({ movers }: MovingJoint): 'both' | 'each' => (movers[0] === 'both' ? 'both' : 'each');

const inSteps = (value: number, step = 1): number => step * Math.round(value / step) + 0;

const ARM_JOINTS = ['shoulder', 'elbow'] as const;

/**
 * The joints that make the start pose beside the counted one: on the floor how the body lies, upright the limb that moves. Knees are left
 * out: people lie with their feet near and far (at rest 36 to 120 in the library's recordings), and where they tell a movement from
 * another, the self-check adds them.
 */
function startJoints(posture: Posture, { measure }: MovingJoint): readonly SidedMeasure[] {
  const kind = limbKindOf(measure);
  switch (posture) {
    case 'hands-and-knees':
      return ['hip', 'shoulder'];
    case 'supine':
      return kind === 'arm' ? ['hip', ...ARM_JOINTS] : ['hip'];
    case 'upright':
      return kind === 'arm' ? ARM_JOINTS : kind === 'leg' ? ['hip'] : [];
  }
}

/** Both sides of a joint at rest, those that are seen. */
const restsOf = (readings: Readings, measure: SidedMeasure): readonly number[] =>
  channelsOf(measure).flatMap((channel) => atRest(readings, channel) ?? []);

const STRAIGHT_DEG = 180;
/** Whether a measure is the angle between two bones, which ends where they are straight. */
const isAngle = (measure: SidedMeasure): boolean => sidedRule(measure).endsStraight;
/** The values that an angle between two bones, or a share, can have. Geometry. */
const limitsOf = (measure: SidedMeasure): readonly [number, number] =>
  isAngle(measure) ? [0, STRAIGHT_DEG] : [-360, 360];

/** A band around where a joint rests on both sides. */
export function bandAround(readings: Readings, measure: SidedMeasure, wideDeg = START_DEG): Condition | null {
  const rests = restsOf(readings, measure);
  if (rests.length === 0) return null;
  const wide = sidedRule(measure).unit === 'pct' ? START_PCT : wideDeg;
  const [least, most] = limitsOf(measure);
  return {
    measure,
    min: inSteps(Math.max(least, Math.min(...rests) - wide)),
    max: inSteps(Math.min(most, Math.max(...rests) + wide)),
  };
}

const signOf = ({ direction }: Pick<MovingJoint, 'direction'>): 1 | -1 => (direction === 'opens' ? 1 : -1);

/**
 * The start pose of the joint that is counted: it ends where its rest ends. Who lets a limb hang straighter than it was shown rests all the
 * more: in the recording of somebody whose arms do not come quite down between two curls (fixture: elbow-curl.dark-kitchen, at rest 138
 * degrees), an arm of 170 degrees is the same start.
 */
function countedBand(readings: Readings, joint: MovingJoint, restDeg: number): Condition {
  const band = bandAround(readings, joint.measure, COUNTED_START_DEG) ?? { measure: joint.measure };
  const { min = restDeg, max = restDeg } = band;
  return joint.direction === 'opens'
    ? { ...band, min: Math.min(min, restDeg), max: Math.max(Math.min(max, restDeg), Math.ceil(joint.restDeg)) }
    : {
        ...band,
        min: Math.min(Math.max(min, restDeg), Math.floor(joint.restDeg)),
        max: isAngle(joint.measure) ? STRAIGHT_DEG : Math.max(max, restDeg),
      };
}

/** The trunk at rest, and how far it goes in all of the repetitions. */
const trunkOf = (readings: Readings): readonly [rest: number, least: number, most: number] | null => {
  const channel = { measure: 'trunk', side: null } as const;
  const rest = atRest(readings, channel);
  if (rest === null) return null;
  const spans = readings.phases.cycles.map((cycle) => widestIn(readings, channel, cycle));
  return [rest, rest + Math.min(...spans.map(([least]) => least)), rest + Math.max(...spans.map(([, most]) => most))];
};

/** Whether the hips stayed where they are at rest. */
const hipsStay = (readings: Readings): boolean =>
  readings.phases.cycles.every((cycle) => {
    const shift = atTop(readings, { measure: 'hipShift', side: null }, cycle);
    return shift !== null && shift < HIPS_STILL_PCT;
  });

/** What a joint of some side does in each repetition; null where it was hidden in one. `of`: whose side, from whose movement it was. */
function changesOf(
  readings: Readings,
  joint: MovingJoint,
  measure: SidedMeasure,
  of: 'mover' | 'other',
): readonly number[] | null {
  const changes = readings.phases.cycles.map((cycle, i) => {
    const mover = joint.movers[i] ?? 'both';
    const sides: readonly Side[] =
      mover === 'both' ? (readings.near ? [readings.near] : SIDES) : [of === 'mover' ? mover : otherSide(mover)];
    const seen = sides.flatMap((side) => changeIn(readings, { measure, side }, cycle) ?? []);
    return seen.length > 0 ? median(seen) : null;
  });
  const seen = changes.filter((change) => change !== null);
  return seen.length === changes.length ? seen : null;
}

/** How far a joint moves along in every repetition, signed; null where it does not, or was hidden. */
function along(readings: Readings, joint: MovingJoint, measure: SidedMeasure, of: 'mover' | 'other'): number | null {
  const changes = changesOf(readings, joint, measure, of);
  if (!changes) return null;
  const middle = median(changes);
  const least = ALONG_BANDS * sidedRule(measure).band;
  return changes.every((change) => change * Math.sign(middle) >= least) ? middle : null;
}

/**
 * What must hold beside the counted angle: the joints that came along on the moving side. Of one side each, seen from its side, nothing:
 * a limb that is hidden does not meet what is asked of it, and whole repetitions were not counted before other cameras
 * (fixture: bird-dog.arm-out-of-picture, its knee). Where such a joint tells the exercise from another, the self-check adds it.
 */
const requiresOf = (readings: Readings, joint: MovingJoint): readonly Requirement[] => {
  if (readings.near !== null && sidesOf(joint) === 'each') return [];
  const names = sameLimb(joint.measure);
  return requirementsOn(
    readings,
    joint,
    REAL_JOINTS.filter((measure) => !names.includes(measure)),
  );
};

/** What must hold of these measures, of those that came along in every repetition: half of their way. */
export function requirementsOn(
  readings: Readings,
  joint: MovingJoint,
  measures: readonly SidedMeasure[],
): readonly Requirement[] {
  return measures.flatMap((measure) => {
    const change = along(readings, joint, measure, 'mover');
    const rests = restsOf(readings, measure);
    if (change === null || rests.length === 0) return [];
    const limit = median(rests) + ALONG_SHARE * change;
    // A far limb reads low by so much: a near one that comes along as far meets less all the same.
    const slack = readings.near !== null && sidesOf(joint) === 'each' ? sidedRule(measure).farSlack : 0;
    return [change > 0 ? { measure, min: inSteps(limit - slack) } : { measure, max: inSteps(limit) }];
  });
}

/** Measures that are other names of what is counted. */
function sameLimb(measure: SidedMeasure): readonly SidedMeasure[] {
  switch (measure) {
    case 'hip':
    case 'leg':
    case 'kneeRise':
      return ['hip'];
    case 'arm':
    case 'shoulder':
    case 'extension':
    case 'cross':
      return ['shoulder'];
    default:
      return [measure];
  }
}

/** An arm of the other side that goes out with a leg. */
function partnerOf(readings: Readings, joint: MovingJoint): Movement['partner'] {
  if (sidesOf(joint) === 'both' || limbKindOf(joint.measure) !== 'leg') return undefined;
  const change = along(readings, joint, 'arm', 'other');
  const rests = restsOf(readings, 'arm');
  // A partner reaches: an arm that is drawn in is none.
  return change !== null && change > 0 && rests.length > 0
    ? { measure: 'arm', countDeg: inSteps(median(rests) + ALONG_SHARE * change) }
    : undefined;
}

/** Whether the other leg was seen to stay in each repetition of one. */
function staysOther(readings: Readings, joint: MovingJoint): boolean {
  const changes = changesOf(readings, joint, joint.measure, 'other');
  return changes !== null && changes.every((change) => Math.abs(change) < smallestChange(joint.measure));
}

/** Times of the parts of a repetition in the middle of all, ms. */
export interface ShownTempo {
  readonly outMs: number;
  readonly holdMs: number;
  readonly backMs: number;
}

/**
 * A limb sets off and arrives like a cosine: it is out of what `phases.ts` calls home (0.3 of the way) after 0.369 of its time, and at
 * what it calls the top (0.85) after 0.747. Arithmetic.
 */
const SEEN_OF_WAY = 0.747 - 0.369;
const TOP_OF_WAY = 1 - 0.747;

/** How fast it was shown: from rest to the top, at the top, and back. */
export function tempoOf(readings: Readings): ShownTempo {
  const shown = readings.phases.cycles.map(({ from, topFrom, topTo, to }) => {
    const ms = (first: number, last: number): number => timeAt(readings, last) - timeAt(readings, first);
    const outMs = ms(from, topFrom) / SEEN_OF_WAY;
    const backMs = ms(topTo, to) / SEEN_OF_WAY;
    return { outMs, backMs, holdMs: Math.max(0, ms(topFrom, topTo) - TOP_OF_WAY * (outMs + backMs)) };
  });
  return {
    outMs: median(shown.map(({ outMs }) => outMs)),
    holdMs: median(shown.map(({ holdMs }) => holdMs)),
    backMs: median(shown.map(({ backMs }) => backMs)),
  };
}

/** From where the camera is asked for; what is seen from behind, or from between two views, is so too. */
function viewOf({ view }: Readings): Pick<CountedExercise, 'view' | 'alsoFrom'> {
  switch (view.name) {
    case 'side-left':
    case 'side-right':
      return { view: 'side' };
    case 'back':
      return { view: 'front', alsoFrom: ['back'] };
    case 'oblique':
      return { view: view.yawDeg > 45 ? 'side' : 'front', alsoFrom: ['oblique'] };
    case 'front':
    case 'unknown':
      return { view: 'front' };
  }
}

/** The landmarks that some measures rest on, with the trunk's. */
function neededFor(measures: readonly Condition['measure'][]): readonly KeyLandmark[] {
  const joints = new Set(['Shoulder', 'Hip', ...measures.filter(isSided).flatMap((name) => sidedRule(name).joints)]);
  return (['Ear', 'Shoulder', 'Elbow', 'Wrist', 'Hip', 'Knee', 'Ankle'] as const)
    .filter((joint) => joints.has(joint))
    .flatMap((joint) => SIDES.map((side) => `${side}${joint}` as const));
}

/** What a recording shows, as an exercise: data of the same type as the library's, counted by this joint. */
export function proposed(readings: Readings, joint: MovingJoint, { id, words }: Naming): CountedExercise {
  const sign = signOf(joint);
  const wayDeg = Math.abs(joint.topDeg - joint.restDeg);
  const restDeg = inSteps(joint.restDeg + sign * REST_SHARE * wayDeg);
  const topDeg = inSteps(joint.topDeg);
  const trunk = trunkOf(readings);
  const sides = sidesOf(joint);
  const partner = partnerOf(readings, joint);
  const requires = requiresOf(readings, joint);
  const tempo = tempoOf(readings);
  const isStretch = tempo.holdMs >= STRETCH_MS;
  const holdMs = tempo.holdMs < HELD_MS ? 0 : 1000 * Math.floor(tempo.holdMs / 1000);
  const paceMs = Math.max(LEAST_PACE_MS, inSteps(tempo.outMs, PACE_STEP_MS));
  const joints = startJoints(readings.posture, joint);
  const startPose: readonly Condition[] = [
    ...(trunk
      ? [
          {
            measure: 'trunk',
            min: inSteps(trunk[0] - TRUNK_START_DEG),
            max: inSteps(trunk[0] + TRUNK_START_DEG),
          } as const,
        ]
      : []),
    countedBand(readings, joint, restDeg),
    ...joints.filter((measure) => measure !== joint.measure).flatMap((measure) => bandAround(readings, measure) ?? []),
  ];
  const takesTurns = sides === 'each' && limbKindOf(joint.measure) === 'leg' && !partner && staysOther(readings, joint);
  const movement: Movement = {
    measure: joint.measure,
    direction: joint.direction,
    countAt: { kind: 'way', toDeg: topDeg, share: COUNT_SHARE },
    targetDeg: topDeg,
    restDeg,
    changedDeg: smallestChange(joint.measure),
    attempt: [],
    ...(requires.length > 0 && { requires }),
    ...(takesTurns && { oneAtATime: true as const }),
    ...(partner && { partner }),
  };
  return {
    id,
    version: 1,
    ...(words && { words }),
    mode: isStretch ? 'holds' : 'repetitions',
    ...viewOf(readings),
    posture: readings.posture,
    sides,
    dose: {
      sets: DOSE.sets,
      reps: isStretch ? 1 : sides === 'each' ? DOSE.repsEach : DOSE.reps,
      holdMs,
      restMs: DOSE.restMs,
      ...(!isStretch && { paceMs }),
    },
    needs: neededFor([joint.measure, ...joints, ...(partner ? [partner.measure] : [])]),
    startPose,
    stay: [
      ...(trunk
        ? [{ measure: 'trunk', min: inSteps(trunk[1] - STAY_DEG), max: inSteps(trunk[2] + STAY_DEG) } as const]
        : []),
      ...(readings.posture === 'upright' && hipsStay(readings)
        ? [{ measure: 'hipShift', max: HIPS_STAY_PCT } as const]
        : []),
    ],
    movement,
    faults: isStretch
      ? []
      : [
          {
            id: 'too-fast',
            kind: 'form',
            test: { kind: 'tempo', underMs: TOO_FAST_MS },
            source: `table#rule-pace: rest to peak below ${TOO_FAST_MS} ms; the recording shows ${inSteps(tempo.outMs, 100)} ms.`,
          },
        ],
    notSeen: readings.near !== null && limbKindOf(joint.measure) === 'arm' ? ['far-arm'] : [],
  };
}
