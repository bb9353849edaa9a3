import { both, changed, on, UPRIGHT, type JointAngles } from '../figure/angles.ts';
import { lengthsOf, USUAL_BUILD } from '../figure/build.ts';
import { placeOf } from '../figure/ground.ts';
import { skeletonOf, type Skeleton } from '../figure/skeleton.ts';
import { hookLying, seated, standing } from '../figure/start-poses.ts';
import type { Vec } from '../figure/vectors.ts';
import type { LessonId } from './lesson.ts';

/** A part of the body that the lesson is about. */
export type MarkedPart = 'trunk' | 'head' | 'arm' | 'forearm' | 'thigh' | 'shank';

/** A thing beside a person: `at` its middle, `half` half of its size across, up and along; metres. */
export interface SceneThing {
  readonly kind: 'box' | 'cushion';
  readonly at: Vec;
  readonly half: Vec;
}

/** A person of a scene. */
export interface SceneFigure {
  readonly skeleton: Skeleton;
  readonly heightM: number;
  /** The height of the seat under them; null for somebody who does not sit. */
  readonly seatM: number | null;
  readonly marked: readonly MarkedPart[];
  /** Drawn from the side: the person's left limbs are far. */
  readonly isFromSide: boolean;
}

/** What a lesson shows: the one body in a few postures, and things beside it. Metres, y up, the floor at 0. */
export interface LessonScene {
  /** From where it is drawn: degrees to the right of straight ahead, and above the level. */
  readonly yawDeg: number;
  readonly pitchDeg: number;
  /** How far the mat or bed under somebody who lies reaches behind them, in metres; null where nobody lies. */
  readonly bedBehindM: number | null;
  readonly figures: readonly SceneFigure[];
  readonly things: readonly SceneThing[];
}

const BUILD = USUAL_BUILD;
const LENGTHS = lengthsOf(BUILD);

interface Posed {
  readonly angles: JointAngles;
  readonly at?: readonly [x: number, z: number];
  readonly isSeated?: boolean;
  readonly marked?: readonly MarkedPart[];
  readonly isFromSide?: boolean;
  /** How high the pelvis is, where the floor is not under the lowest joint; metres. */
  readonly pelvisM?: number;
}

function figure({
  angles,
  at = [0, 0],
  isSeated = false,
  marked = [],
  isFromSide = true,
  pelvisM,
}: Posed): SceneFigure {
  const place: Vec = pelvisM === undefined ? placeOf(BUILD, angles, ...at) : [at[0], pelvisM, at[1]];
  return {
    skeleton: skeletonOf(BUILD, angles, place),
    heightM: BUILD.heightM,
    seatM: isSeated ? place[1] - LENGTHS.seatBelow : null,
    marked,
    isFromSide,
  };
}

/** Knees and hips bent over the feet, the trunk leaning forwards, both hands at a load before the shins. */
const lifting = (): JointAngles =>
  changed(
    UPRIGHT,
    { pitchDeg: 42, trunkFlexionDeg: 8, neckFlexionDeg: -18, headFlexionDeg: -8 },
    both({
      hipFlexionDeg: 118,
      hipAbductionDeg: 12,
      kneeFlexionDeg: 100,
      ankleDorsiflexionDeg: 24,
      shoulderPlaneDeg: 8,
      shoulderElevationDeg: 38,
      elbowFlexionDeg: 24,
      forearmPronationDeg: 20,
    }),
  );

/** A step: one leg ahead, the arms swinging the other way. */
const walking = (): JointAngles =>
  changed(
    UPRIGHT,
    { pitchDeg: 3 },
    both({ shoulderPlaneDeg: 0, elbowFlexionDeg: 16, forearmPronationDeg: 20 }),
    on('right', {
      hipFlexionDeg: 24,
      kneeFlexionDeg: 6,
      ankleDorsiflexionDeg: 2,
      shoulderPlaneDeg: 180,
      shoulderElevationDeg: 22,
    }),
    on('left', { hipFlexionDeg: -14, kneeFlexionDeg: 24, ankleDorsiflexionDeg: -14, shoulderElevationDeg: 22 }),
  );

/** Both arms up at the sides, the left one further. */
const uneven = (): JointAngles =>
  changed(
    standing(),
    both({ shoulderPlaneDeg: 80, elbowFlexionDeg: 4, forearmPronationDeg: 0 }),
    on('left', { shoulderElevationDeg: 146 }),
    on('right', { shoulderElevationDeg: 112 }),
  );

/** On the right side, hips and knees a little bent, one arm before the chest. */
const sideLying = (): JointAngles =>
  changed(
    UPRIGHT,
    { rollDeg: -90 },
    both({
      hipFlexionDeg: 42,
      kneeFlexionDeg: 62,
      ankleDorsiflexionDeg: -12,
      shoulderPlaneDeg: 0,
      forearmPronationDeg: 40,
    }),
    on('left', { hipAbductionDeg: 4, shoulderElevationDeg: 38, elbowFlexionDeg: 62 }),
    on('right', { hipAbductionDeg: 4, shoulderElevationDeg: 72, elbowFlexionDeg: 84 }),
  );

/** Somebody on the side sinks in until the hip and the shoulder rest. */
const ON_SIDE_M = LENGTHS.shoulderHalf + 0.05;

/** From the side and a bit to the front, as exercises are drawn. */
const FROM_SIDE = { yawDeg: -74, pitchDeg: 8 } as const;
const LEGS: readonly MarkedPart[] = ['thigh', 'shank'];

const SCENES: Readonly<Record<LessonId, () => LessonScene>> = {
  posture: () => ({
    ...FROM_SIDE,
    bedBehindM: null,
    figures: [figure({ angles: standing(), at: [0, -0.95] }), figure({ angles: seated(), isSeated: true })],
    things: [],
  }),
  lifting: () => {
    const lifter = figure({ angles: lifting(), marked: LEGS });
    const { left, right } = lifter.skeleton;
    const [, y, z] = left.wrist;
    const half: Vec = [Math.abs(left.wrist[0] - right.wrist[0]) / 2, 0.12, 0.15];
    return {
      ...FROM_SIDE,
      bedBehindM: null,
      figures: [lifter],
      things: [{ kind: 'box', at: [0, y - 0.08, z + 0.12], half }],
    };
  },
  pain: () => {
    const rester = figure({ angles: hookLying() });
    const [, y, z] = rester.skeleton.head.at;
    return {
      ...FROM_SIDE,
      bedBehindM: 0.2,
      figures: [rester],
      things: [{ kind: 'cushion', at: [0, y / 2 - 0.03, z], half: [0.24, 0.035, 0.16] }],
    };
  },
  sides: () => ({
    yawDeg: 0,
    pitchDeg: 4,
    bedBehindM: null,
    figures: [figure({ angles: uneven(), marked: ['arm', 'forearm'], isFromSide: false })],
    things: [],
  }),
  moving: () => ({
    ...FROM_SIDE,
    bedBehindM: null,
    figures: [figure({ angles: walking(), marked: LEGS })],
    things: [],
  }),
  sleep: () => {
    const sleeper = figure({ angles: sideLying(), pelvisM: ON_SIDE_M, isFromSide: false });
    const { head, left, right } = sleeper.skeleton;
    const knees: Vec = [
      (left.knee[0] + right.knee[0]) / 2,
      (left.knee[1] + right.knee[1]) / 2,
      (left.knee[2] + left.hip[2]) / 2,
    ];
    return {
      yawDeg: 0,
      pitchDeg: 56,
      bedBehindM: 0.45,
      figures: [sleeper],
      things: [
        { kind: 'cushion', at: [head.at[0] - 0.02, 0.06, head.at[2]], half: [0.17, 0.055, 0.26] },
        { kind: 'cushion', at: knees, half: [0.12, 0.05, 0.26] },
      ],
    };
  },
};

/** What a lesson shows. */
export const sceneOf = (id: LessonId): LessonScene => SCENES[id]();

/** The postures of the lessons' own, as numbers: a test holds them to what joints can do. */
export const LESSON_ANGLES: readonly JointAngles[] = [lifting(), walking(), uneven(), sideLying()];
