import {
  across,
  along,
  angleBetweenDeg,
  distance,
  innerAngleDeg,
  length,
  midpoint,
  turnDeg,
  vector,
  type Vector,
} from '../maths/geometry.ts';
import type { Joint } from '../body/landmark-set.ts';
import { readTurn, turnFrom, turnOf } from '../body/line-turn.ts';
import { otherSide, type Side } from '../body/landmarks.ts';
import type { Landmark, WorldPoints } from '../body/pose.ts';
import type { Facing } from '../body/view.ts';

/** The joints of one side of the body. */
export interface Limbs {
  readonly ear: Landmark;
  readonly shoulder: Landmark;
  readonly elbow: Landmark;
  readonly wrist: Landmark;
  readonly hip: Landmark;
  readonly knee: Landmark;
  readonly ankle: Landmark;
}

/** A frame prepared for measuring: axes that all measures share. */
export interface BodyFrame {
  readonly left: Limbs;
  readonly right: Limbs;
  readonly world: WorldPoints | null;
  /** From mid-hip to mid-shoulder, and back. */
  readonly trunk: Vector;
  readonly down: Vector;
  readonly trunkPx: number;
  /** Unit vector towards the front of the body in a side view; null in others. */
  readonly front: Vector | null;
  /** Seen from the front or behind: arms are held against the trunk's axis, not against one side's hip. */
  readonly frontal: boolean;
  /** 1 where the patient's left is on the right of the picture (facing), -1 seen from behind. */
  readonly leftward: 1 | -1;
  /** How the body at rest faces the camera; null where the model gives no depth. */
  readonly facing: Facing | null;
  /** Hands that are hidden, by side: the upper arm stands for the arm. */
  readonly handHidden: Readonly<Record<Side, boolean>>;
}

interface SidedMeasureRule {
  /** Landmarks it rests on, and the ends of the limb that must be inside the picture. */
  readonly joints: readonly Joint[];
  readonly ends: readonly Joint[];
  /** What must be inside the picture before a fault may rest on it. */
  readonly firm: readonly Joint[];
  readonly unit: 'deg' | 'pct';
  /**
   * Whether a person may be told its degrees: not those of a turn, which rest on the model's depth (table#reading-turn), or on how short
   * a forearm looks; nor those of the neck, of which the model shows half to seven tenths (table#reading-neck).
   */
  readonly told: boolean;
  /**
   * What it reads of a straight joint, where a physio counts flexion from there: 180 of an angle between two bones (neutral zero
   * method). Null where 0 is the neutral position already.
   */
  readonly straightDeg: number | null;
  /** Whether it goes no further than straight, so that what it reads short of that is the most that it can read low. */
  readonly endsStraight: boolean;
  /**
   * Half-width of the error band of a near limb, in the measure's unit. Nine in ten readings of the rendered clips lie
   * within it (`npm run bench -- --angles`: hip 8, knee 9, elbow 13, shoulder 9, arm 5 from the side), and no narrower
   * than what one camera is known to tell of people (clinical#camera-error).
   */
  readonly band: number;
  /** The band of a reading beyond `fromDeg`, where that is wider. */
  readonly raised: { readonly fromDeg: number; readonly band: number } | null;
  /** How much lower a far limb reads at its peak than a near one (median over the rendered clips, model full); its band is wider by as much. */
  readonly farSlack: number;
  /**
   * How much less than it is the model shows of a small movement: it keeps a limb that is nearly straight nearly straight. A bend of
   * the elbow by 54 degrees reads 16-40 from the side (median 29) and 12-38 from the front, while a whole curl reads in full and an
   * arm at rest within 5 (28 films of the mannequin, six bodies, cameras up to 18 degrees off, model full).
   */
  readonly smallShort: number;
  /** Whether a body that is turned a little from the camera adds to the reading of one side what it takes from the other's. */
  readonly showsYaw: boolean;
  /** How much a smoothed reading shimmers (standard deviation, in the measure's unit) where the track does by a degree: `shimmer.ts`. */
  readonly shimmer: number;
  /**
   * How much it reads off, in its unit, for each degree that the camera stands beside the view that is asked for, in the exercises
   * whose faults are judged by it: nine in ten frames of figures that do them, the camera 15 degrees off against none, eight
   * people, by less than this. (A raised arm's height from the side is off by 0.8, but no fault rests on it.)
   */
  readonly perTurn: number;
  /** Where it is drawn: the joint with its neighbours. */
  readonly chain: readonly [Joint, Joint, Joint];
  readonly of: (body: BodyFrame, side: Side) => number;
}

/** Arithmetic. */
const DEG = 180 / Math.PI;
const LEG = ['Shoulder', 'Hip', 'Knee'] as const;
const ARM = ['Hip', 'Shoulder', 'Elbow'] as const;

/** Continuous through 180: whether the angle lies beyond it shows on the same line that the angle is measured against. */
const signedHipDeg = (up: Vector, thigh: Vector, front: Vector | null): number => {
  const inner = angleBetweenDeg(up, thigh);
  if (!front) return inner;
  return across(thigh, up) * across(front, up) >= 0 ? inner : 360 - inner;
};

const armAxis = (body: BodyFrame, { shoulder, hip }: Limbs): Vector =>
  body.frontal ? body.down : vector(shoulder, hip);

/** How far a point stands out to its own side from another, in pixels. */
const outwardPx = (body: BodyFrame, side: Side, from: Landmark, to: Landmark): number =>
  (side === 'left' ? 1 : -1) * body.leftward * (to.xPx - from.xPx);

/**
 * Forearm (elbow to wrist) against upper arm, as the model places the landmarks: medians of 0.87-0.97 in rendered clips
 * and found recordings where both lie in the picture's plane (bones: 0.785, Drillis and Contini 1966; its shoulder lies
 * lower; table#reading-forearm).
 */
const FOREARM_SHARE = 0.91;

/**
 * A forearm that looks half as long as it is, or shorter, points at the camera by 60 degrees and more: which way its short
 * picture lies says little, and the less the shorter it is. It stands as square to the upper arm as that leaves room for.
 */
const elbowDeg = ({ shoulder, elbow, wrist }: Limbs): number => {
  const upper = vector(elbow, shoulder);
  const forearm = vector(elbow, wrist);
  const least = 0.5 * FOREARM_SHARE * length(upper);
  if (length(forearm) >= least) return innerAngleDeg(shoulder, elbow, wrist);
  return (Math.acos(along(forearm, upper) / least) * 180) / Math.PI;
};

/** How far the shoulder or hip line is turned to the patient's left from where it rests; not a number without depth. */
const turnedLeftDeg = ({ world, leftward, facing, left, right }: BodyFrame, joint: 'shoulder' | 'hip'): number => {
  if (facing === null) return Number.NaN;
  const [one, other] =
    joint === 'shoulder' ? (['leftShoulder', 'rightShoulder'] as const) : (['leftHip', 'rightHip'] as const);
  const line = {
    left: left[joint],
    right: right[joint],
    world: world && { left: world[one], right: world[other] },
  };
  return turnFrom(readTurn(line, leftward), joint === 'shoulder' ? facing.shoulders : facing.hips);
};

/**
 * How far the elbow is before its shoulder, in trunk lengths, from the model's metres (a clean arm across the chest reads
 * 0.34-0.40 of it, rendered clips and figures); 0 where it gives none. In a body that is turned away it shows as sideways.
 */
const forwardOf = ({ world, leftward }: BodyFrame, side: Side): number => {
  if (!world) return 0;
  const { leftShoulder, rightShoulder, leftHip, rightHip } = world;
  const trunkM = Math.hypot(
    (leftShoulder.xM + rightShoulder.xM - leftHip.xM - rightHip.xM) / 2,
    (leftShoulder.yM + rightShoulder.yM - leftHip.yM - rightHip.yM) / 2,
    (leftShoulder.zM + rightShoulder.zM - leftHip.zM - rightHip.zM) / 2,
  );
  const [shoulder, elbow] = side === 'left' ? [leftShoulder, world.leftElbow] : [rightShoulder, world.rightElbow];
  return (leftward * (shoulder.zM - elbow.zM)) / trunkM;
};

const asinDeg = (share: number): number => Math.asin(Math.max(-1, Math.min(1, share))) * DEG;

/** How far a forearm is turned out from straight ahead of the shoulder line, in the model's metres. */
const forearmOutDeg = (world: WorldPoints, side: Side): number => {
  const { leftShoulder, rightShoulder } = world;
  const [elbow, wrist] = side === 'left' ? [world.leftElbow, world.leftWrist] : [world.rightElbow, world.rightWrist];
  const [lineX, lineZ] = [leftShoulder.xM - rightShoulder.xM, leftShoulder.zM - rightShoulder.zM];
  const [x, y, z] = [wrist.xM - elbow.xM, wrist.yM - elbow.yM, wrist.zM - elbow.zM];
  const leftM = (x * lineX + z * lineZ) / Math.hypot(lineX, lineZ);
  return asinDeg(((side === 'left' ? 1 : -1) * leftM) / Math.hypot(x, y, z));
};

const rule = (
  of: SidedMeasureRule['of'],
  joints: readonly Joint[],
  chain: SidedMeasureRule['chain'],
  options: Partial<
    Pick<
      SidedMeasureRule,
      | 'ends'
      | 'firm'
      | 'unit'
      | 'told'
      | 'straightDeg'
      | 'endsStraight'
      | 'band'
      | 'raised'
      | 'farSlack'
      | 'smallShort'
      | 'showsYaw'
      | 'shimmer'
      | 'perTurn'
    >
  > = {},
): SidedMeasureRule => ({
  of,
  joints,
  chain,
  ends: joints,
  firm: options.ends ?? joints,
  unit: 'deg',
  told: options.unit !== 'pct',
  straightDeg: null,
  endsStraight: false,
  band: 10,
  raised: null,
  farSlack: 5,
  smallShort: 0,
  showsYaw: false,
  shimmer: 1.8,
  perTurn: 0.3,
  ...options,
});

/**
 * Every measure that each side of the body has, in one place: a new one is one entry here. Their bands:
 * clinical#camera-error, table#reading-far-limb, table#reading-arm-overhead.
 */
export const SIDED_MEASURES = {
  /** Shoulder-hip-knee, 180 = straight, above 180 = beyond the straight line towards the back (side views). */
  hip: rule(
    (body, side) => {
      const { shoulder, hip, knee } = body[side];
      return signedHipDeg(vector(hip, shoulder), vector(hip, knee), body.front);
    },
    ['Knee'],
    LEG,
    // Beyond straight the model holds the thigh back: 3 high to 25 low, in the five lifts of four rendered films that went there.
    { straightDeg: 180, raised: { fromDeg: 190, band: 25 }, shimmer: 1.9 },
  ),
  /** The whole leg against the trunk: hip to the middle between knee and ankle, signed like `hip`. */
  leg: rule(
    (body, side) => {
      const { shoulder, hip, knee, ankle } = body[side];
      return signedHipDeg(vector(hip, shoulder), vector(hip, midpoint(knee, ankle)), body.front);
    },
    ['Knee', 'Ankle'],
    LEG,
    { ends: ['Ankle'], straightDeg: 180, shimmer: 1.6, perTurn: 0.2 },
  ),
  /**
   * The thigh in the picture, side views: 0 points straight down, positive with the knee towards the front of somebody upright, and
   * towards the head of somebody on the floor (on the back: from straight up). The trunk has no part in it.
   */
  thigh: rule(
    (body, side) => {
      const { front, trunk } = body;
      if (!front) return Number.NaN;
      const { hip, knee } = body[side];
      const isDown = Math.abs(front.y) > Math.abs(front.x);
      const ahead = isDown ? trunk.x : front.x;
      const { x, y } = vector(hip, knee);
      return Math.atan2(ahead >= 0 ? x : -x, isDown && front.y < 0 ? -y : y) * DEG;
    },
    ['Knee'],
    LEG,
    { shimmer: 1.6 },
  ),
  /** Hip-knee-ankle. */
  knee: rule(
    (body, side) => innerAngleDeg(body[side].hip, body[side].knee, body[side].ankle),
    ['Knee', 'Ankle'],
    ['Hip', 'Knee', 'Ankle'],
    // A straight far leg reads 5-47 bent where the near one covers it (rendered figures, four bodies).
    { ends: ['Ankle'], farSlack: 35, straightDeg: 180, endsStraight: true, shimmer: 1.7 },
  ),
  /** Shoulder-elbow-wrist. */
  elbow: rule((body, side) => elbowDeg(body[side]), ['Elbow', 'Wrist'], ['Shoulder', 'Elbow', 'Wrist'], {
    ends: ['Wrist'],
    band: 13,
    farSlack: 15,
    straightDeg: 180,
    endsStraight: true,
    smallShort: 13,
    shimmer: 2.6,
    perTurn: 0.3,
  }),
  /** Upper arm against the trunk, 0 = at the side, 180 = overhead. */
  shoulder: rule(
    (body, side) => angleBetweenDeg(armAxis(body, body[side]), vector(body[side].shoulder, body[side].elbow)),
    ['Elbow'],
    ARM,
    // Overhead the model moves the elbow: 26 low with the hand behind the head (rendered clip), 20 high on a wall (figures).
    { farSlack: 15, raised: { fromDeg: 110, band: 26 }, perTurn: 0.15, shimmer: 1.6 },
  ),
  /** The whole arm against the trunk: shoulder to the middle between elbow and wrist. Steadier than the upper arm alone. */
  arm: rule(
    (body, side) => {
      const { shoulder, elbow, wrist } = body[side];
      const reach = body.handHidden[side] ? elbow : midpoint(elbow, wrist);
      return angleBetweenDeg(armAxis(body, body[side]), vector(shoulder, reach));
    },
    ['Elbow'],
    ARM,
    { firm: ['Wrist'], farSlack: 15, perTurn: 0.15, shimmer: 1.2 },
  ),
  /** Upper arm behind the trunk's line, in side views: 0 = at the side, positive backwards, negative in front. */
  extension: rule(
    (body, side) => {
      const { shoulder, elbow } = body[side];
      const back = turnDeg(body.down, vector(shoulder, elbow));
      return body.front && across(body.front, body.down) > 0 ? -back : back;
    },
    ['Elbow'],
    ARM,
    { farSlack: 15 },
  ),
  /**
   * Forearm turned out from straight ahead, elbow at the side, seen from the front (null from the side): asin of its width over its length. The mean of two
   * readings of which one errs less. In the picture a camera that stands aside adds to one arm what it takes from the other, and a
   * forearm that points at it is placed too far out; the model's metres are read against the shoulder line, and fall short of a large
   * turn. Of a true 16 degrees the picture shows -2 to 46 (median 24), the metres 3-27 (18), their mean 1-35 (21); of a true 55 the
   * picture 44-87 (54), the metres 32-48 (40). Without metres the picture stands alone. 28 films of the mannequin, six bodies, the
   * camera 2 to 18 degrees off, model full.
   */
  rotation: rule(
    (body, side) => {
      if (!body.frontal) return Number.NaN;
      const { shoulder, elbow, wrist } = body[side];
      const inPicture = asinDeg(outwardPx(body, side, elbow, wrist) / (FOREARM_SHARE * distance(shoulder, elbow)));
      const inWorld = body.world && forearmOutDeg(body.world, side);
      return inWorld === null ? inPicture : (inPicture + inWorld) / 2;
    },
    ['Elbow', 'Wrist'],
    ['Shoulder', 'Elbow', 'Wrist'],
    { told: false, band: 15, showsYaw: true, perTurn: 1, shimmer: 2 },
  ),
  /** How far the elbow stands out from under the shoulder to its own side, in % of trunk length; inwards is negative. */
  elbowOut: rule(
    (body, side) => (100 * outwardPx(body, side, body[side].shoulder, body[side].elbow)) / body.trunkPx,
    ['Elbow'],
    ARM,
    { unit: 'pct', band: 5, perTurn: 0.05 },
  ),
  /** How far the elbow stands inwards across the chest, in % of trunk length, whichever way the body is turned. Needs depth. */
  cross: rule(
    (body, side) => {
      if (body.facing === null) return Number.NaN;
      const inward = -outwardPx(body, side, body[side].shoulder, body[side].elbow) / body.trunkPx;
      const turn = ((side === 'left' ? 1 : -1) * turnOf(body.facing.shoulders) * Math.PI) / 180;
      return 100 * (inward * Math.cos(turn) + forwardOf(body, side) * Math.sin(turn));
    },
    ['Elbow'],
    ARM,
    { unit: 'pct', band: 5, perTurn: 0.1 },
  ),
  /** How high the elbow is against the shoulder, in % of trunk length: 0 = level, negative = hanging. */
  elbowUp: rule(
    (body, side) => (100 * along(vector(body[side].shoulder, body[side].elbow), body.trunk)) / body.trunkPx,
    ['Elbow'],
    ARM,
    { unit: 'pct', band: 5, perTurn: 0.1 },
  ),
  /** The head's lean to this side against the trunk, seen from the front. */
  neckBend: rule(
    (body, side) => {
      const neck = vector(midpoint(body.left.shoulder, body.right.shoulder), midpoint(body.left.ear, body.right.ear));
      return (side === 'left' ? 1 : -1) * body.leftward * turnDeg(body.trunk, neck);
    },
    ['Ear'],
    ['Shoulder', 'Ear', 'Shoulder'],
    { told: false, band: 14, shimmer: 2.7, perTurn: 0.2 },
  ),
  /** How far the shoulder line is turned to this side from where the body faces, from the model's depth: given as a share, not in degrees. */
  twist: rule(
    (body, side) => (side === 'left' ? 1 : -1) * turnedLeftDeg(body, 'shoulder'),
    ['Shoulder'],
    ['Shoulder', 'Shoulder', 'Hip'],
    // A turn of the trunk is one against the hips: where they are out of the picture, a turning head moves the shoulders' depth by 55 (r18).
    { ends: ['Hip'], told: false, band: 12, farSlack: 0, perTurn: 0, shimmer: 1 },
  ),
  /** The hip line turned to this side, likewise. */
  hipTurn: rule(
    (body, side) => (side === 'left' ? 1 : -1) * turnedLeftDeg(body, 'hip'),
    ['Hip'],
    ['Hip', 'Hip', 'Shoulder'],
    { told: false, band: 12, farSlack: 0, perTurn: 0, shimmer: 1 },
  ),
  /** How high the knee is against the hip, in % of trunk length. */
  kneeRise: rule((body, side) => (100 * (body[side].hip.yPx - body[side].knee.yPx)) / body.trunkPx, ['Knee'], LEG, {
    unit: 'pct',
    band: 4,
    farSlack: 0,
    perTurn: 0.35,
    shimmer: 2,
  }),
  /** Hip above ankle, in % of leg length: 100 = standing with straight legs. */
  stand: rule(
    (body, side) => {
      const { hip, knee, ankle } = body[side];
      return (100 * (ankle.yPx - hip.yPx)) / (distance(hip, knee) + distance(knee, ankle));
    },
    ['Knee', 'Ankle'],
    LEG,
    { ends: ['Ankle'], unit: 'pct', band: 5, farSlack: 0, perTurn: 0.2, shimmer: 1.2 },
  ),
  /** How much higher this ankle is than the other, in % of leg length. */
  footLift: rule(
    (body, side) => {
      const other = body[otherSide(side)];
      const legPx = distance(other.hip, other.knee) + distance(other.knee, other.ankle);
      return (100 * (other.ankle.yPx - body[side].ankle.yPx)) / legPx;
    },
    ['Ankle'],
    ['Hip', 'Knee', 'Ankle'],
    { unit: 'pct', band: 3, farSlack: 0, perTurn: 0.2, shimmer: 0.9 },
  ),
  /** The line from shoulder to ear against the vertical, side views: 0 = ear above shoulder, positive = ear ahead of it. */
  earAhead: rule(
    (body, side) => {
      if (!body.front) return Number.NaN;
      const neck = vector(body[side].shoulder, body[side].ear);
      return Math.atan2(body.front.x >= 0 ? neck.x : -neck.x, -neck.y) * DEG;
    },
    ['Shoulder', 'Ear'],
    ['Ear', 'Shoulder', 'Hip'],
    { band: 8, shimmer: 2.6 },
  ),
  /** How far the wrist is from the thigh (the line from hip to knee), in % of trunk length: a hand on the thigh or on the seat beside the hip is near. */
  handToThigh: rule(
    (body, side) => {
      const { hip, knee, wrist } = body[side];
      const thigh = vector(hip, knee);
      const share = along(vector(hip, wrist), thigh) / length(thigh);
      const nearest = Math.max(0, Math.min(1, share));
      const at = { xPx: hip.xPx + nearest * thigh.x, yPx: hip.yPx + nearest * thigh.y };
      return (100 * distance(at, wrist)) / body.trunkPx;
    },
    ['Wrist', 'Knee'],
    ['Shoulder', 'Elbow', 'Wrist'],
    { unit: 'pct', band: 5, farSlack: 0 },
  ),
  /** Ear above shoulder along the trunk, in trunk lengths: what a shrug shortens. */
  ear: rule(
    (body, side) => along(vector(body[side].shoulder, body[side].ear), body.trunk) / length(body.trunk),
    ['Ear'],
    ['Ear', 'Shoulder', 'Hip'],
    { unit: 'pct', band: 5, perTurn: 0, shimmer: 2 },
  ),
} satisfies Record<string, SidedMeasureRule>;

export type SidedMeasure = keyof typeof SIDED_MEASURES;
export const SIDED_NAMES = Object.keys(SIDED_MEASURES) as readonly SidedMeasure[];

/** The rule of a measure, by name. */
export const sidedRule = (measure: SidedMeasure): SidedMeasureRule => SIDED_MEASURES[measure];

/** Whether a person may be told degrees of a measure: a share of a body's length, and a turn read from depth, have none to tell. */
export const hasDegrees = (measure: SidedMeasure): boolean => sidedRule(measure).told;

/** Whether a measure is of an arm or of a leg; null: of the head or the trunk. */
export const limbKindOf = (measure: SidedMeasure): 'arm' | 'leg' | null => {
  const { chain } = sidedRule(measure);
  if (chain.includes('Elbow')) return 'arm';
  return chain.includes('Knee') ? 'leg' : null;
};

/** A far limb is read up to so many degrees short of a near one, or beside one that lies as it does (rendered clips; table#reading-far-limb). */
export const FAR_OFF_DEG = 5;

/** The error band of a reading, half its width, in the measure's unit: a far limb's is wider, and that of an arm overhead. */
export const bandAt = (measure: SidedMeasure, value: number, { isFar }: { readonly isFar: boolean }): number => {
  const { band, farSlack, raised } = sidedRule(measure);
  return (raised && value > raised.fromDeg ? raised.band : band) + (isFar ? farSlack : 0);
};
