import { otherSide, type Side } from '../../core/body/landmarks.ts';
import { median } from '../../core/maths/numbers.ts';
import { bandAt, type SidedMeasure } from '../../core/measure/sided-measures.ts';
import { COUNT_CHANGES } from '../../core/repetition/levels.ts';
import type { MovedMost } from './mistake.ts';
import type { Cycle } from './phases.ts';
import { atRest, changeIn, type Readings } from './readings.ts';

/**
 * The measures that may be counted, and the smallest change of each that is more than measurement error: table#rule-smallest-change,
 * and for those that it does not name what the exercises of the library that count them ask for.
 */
const SMALLEST_CHANGE = {
  hip: 12,
  leg: 12,
  knee: 10,
  elbow: 15,
  arm: 10,
  shoulder: 10,
  stand: 8,
  rotation: 12,
  extension: 8,
  cross: 5,
  neckBend: 6,
  twist: 8,
  kneeRise: 6.7,
  footLift: 3,
} as const satisfies Partial<Record<SidedMeasure, number>>;

export type Countable = keyof typeof SMALLEST_CHANGE;
export const COUNTABLE = Object.keys(SMALLEST_CHANGE) as readonly Countable[];

/** The smallest change of a measure that is more than measurement error, in its unit. */
export const smallestChange = (measure: Countable): number => SMALLEST_CHANGE[measure];

/**
 * How much a measure is worth against the others where both show the movement: angles between two bones are alike in everybody;
 * what is a share of the trunk or the leg, or rests on the model's depth, differs with the body and the camera; `stand` is the one that
 * leaning does not change, `arm` steadier than `shoulder`; a trunk that turns takes the arms along. Choices, unverified.
 */
const WORTH: Readonly<Record<Countable, number>> = {
  hip: 1,
  knee: 1,
  elbow: 1,
  arm: 1,
  shoulder: 0.9,
  leg: 0.6,
  stand: 1,
  rotation: 0.5,
  extension: 0.5,
  cross: 0.4,
  neckBend: 1,
  twist: 1.2,
  kneeRise: 0.25,
  footLift: 0.15,
};

/** The measures that only a body which faces the camera, or only one that is upright, shows (`core/measure/sided-measures.ts`). */
const FACING_ONLY: readonly Countable[] = ['rotation', 'cross', 'neckBend', 'twist'];
const SIDE_ON_ONLY: readonly Countable[] = ['extension'];
const UPRIGHT_ONLY: readonly Countable[] = ['twist', 'stand', 'extension', 'rotation', 'cross', 'neckBend'];

/** Whether a measure says what its name says in this posture, seen from there: hips above the floor are no standing up. */
const isReadable = ({ posture, near }: Readings, measure: Countable): boolean =>
  !(near === null ? SIDE_ON_ONLY : FACING_ONLY).includes(measure) &&
  (posture === 'upright' || !UPRIGHT_ONLY.includes(measure));

/** Whose movement one repetition was. */
export type MoverSeen = Side | 'both';

/** A measure that shows every repetition of a recording as one and the same movement. */
export interface MovingJoint {
  readonly measure: Countable;
  readonly direction: 'opens' | 'closes';
  /** Whose movement each repetition was, in their order. */
  readonly movers: readonly MoverSeen[];
  /** What the moving sides read at rest and at the top, in the middle of the repetitions. */
  readonly restDeg: number;
  readonly topDeg: number;
  /** How many smallest changes the movement is. */
  readonly strength: number;
}

/** A limb that goes less than this share of the way of the other one stays, or goes along with it: a far limb copies a near one to 0.65 (table#reading-copied-leg). */
const ALONG_SHARE = 0.65;

/** Measures that read the one side's movement as the opposite of the other's: whose it was is told by where it went. */
const MIRRORED: readonly Countable[] = ['neckBend', 'twist', 'footLift'];

/** Whose movement one repetition was, as far as it was seen: `near-or-both` where nobody saw what the far side did. */
type Seen = readonly [mover: MoverSeen | 'near-or-both', change: number];

/** Whose movement a repetition was, and how far it went; null where this measure shows none. */
function moverIn(readings: Readings, measure: Countable, cycle: Cycle): Seen | null {
  const { near } = readings;
  const leastDeg = COUNT_CHANGES * smallestChange(measure);
  const of = (side: Side, guess = false): number | null => changeIn(readings, { measure, side }, cycle, { guess });
  const seen = { left: of('left'), right: of('right') };
  if (MIRRORED.includes(measure)) {
    const ahead: Side = (seen.left ?? -(seen.right ?? 0)) >= (seen.right ?? -(seen.left ?? 0)) ? 'left' : 'right';
    const change = seen[ahead] ?? -(seen[otherSide(ahead)] ?? 0);
    return change >= leastDeg ? [ahead, change] : null;
  }
  const sizes = { left: Math.abs(seen.left ?? 0), right: Math.abs(seen.right ?? 0) };
  const larger: Side = sizes.left >= sizes.right ? 'left' : 'right';
  const change = seen[larger];
  if (change === null || sizes[larger] < leastDeg) {
    // Something moved, and the near limb did not: the model's guess of the far one is the best that there is.
    const far = near && seen[otherSide(near)] === null ? of(otherSide(near), true) : null;
    return near && far !== null && Math.abs(far) >= leastDeg ? [otherSide(near), far] : null;
  }
  const other = seen[otherSide(larger)];
  if (other === null && near === larger) return ['near-or-both', change];
  const isAlong =
    other !== null && Math.sign(other) === Math.sign(change) && sizes[otherSide(larger)] >= ALONG_SHARE * sizes[larger];
  return [isAlong ? 'both' : larger, change];
}

/** How a measure shows the repetitions: one entry each, null where it shows no movement. */
const shownBy = (readings: Readings, measure: Countable): readonly (Seen | null)[] =>
  readings.phases.cycles.map((cycle) => moverIn(readings, measure, cycle));

/** Repetitions that go less than this share as far as the middle one are another movement. A choice, unverified. */
const AS_FAR_SHARE = 0.5;

/** The measure as one that shows every repetition alike; null where it does not. */
function jointOf(readings: Readings, measure: Countable): MovingJoint | null {
  if (!isReadable(readings, measure)) return null;
  const shown = shownBy(readings, measure);
  const found = shown.filter((one) => one !== null);
  if (found.length === 0 || found.length < shown.length) return null;
  const changes = found.map(([, change]) => change);
  const middle = median(changes);
  if (changes.some((change) => change * Math.sign(middle) < AS_FAR_SHARE * Math.abs(middle))) return null;
  const movers = settled(
    found.map(([mover]) => mover),
    readings.near,
  );
  if (!movers) return null;
  const sides: readonly Side[] = movers[0] === 'both' ? ['left', 'right'] : [...new Set(movers as readonly Side[])];
  const restsOf = (which: readonly Side[]): readonly number[] =>
    which.flatMap((side) => atRest(readings, { measure, side }) ?? []);
  const own = restsOf(sides);
  const rests = own.length > 0 ? own : restsOf(['left', 'right']);
  if (rests.length === 0) return null;
  const restDeg = median(rests);
  return {
    measure,
    direction: middle > 0 ? 'opens' : 'closes',
    movers,
    restDeg,
    topDeg: restDeg + middle,
    strength: Math.abs(middle) / smallestChange(measure),
  };
}

/**
 * Whose the repetitions were: of one side each, or of both. Where the far side was hidden it is taken that it stayed if another
 * repetition is of one side, and that it came along if none is. Null where some are of one side and some of both.
 */
function settled(movers: readonly Seen[0][], near: Side | null): readonly MoverSeen[] | null {
  const isOneSided = movers.some((mover) => mover === 'left' || mover === 'right');
  if (isOneSided && movers.includes('both')) return null;
  return movers.map((mover) => (mover === 'near-or-both' ? (isOneSided && near ? near : 'both') : mover));
}

/** The measures that show every repetition alike, the most telling first. */
export function movingJoints(readings: Readings): readonly MovingJoint[] {
  const joints = COUNTABLE.flatMap((measure) => jointOf(readings, measure) ?? []);
  const worth = new Map(joints.map((joint) => [joint, worthOf(readings, joint)]));
  const isIts = ({ measure, movers }: MovingJoint): boolean => {
    // An elbow that bends, or a forearm that turns, takes the reading of the whole arm along; nobody stands up with one leg.
    if (measure === 'arm') return joints.some((other) => other.measure === 'shoulder');
    return measure !== 'stand' || movers[0] === 'both';
  };
  return joints.filter(isIts).sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0));
}

/** Those that are worth at least half as much as the most telling one: the others only go along with it. A choice, unverified. */
export function tellingJoints(readings: Readings): readonly MovingJoint[] {
  const joints = movingJoints(readings);
  const [first] = joints;
  return first ? joints.filter((joint) => worthOf(readings, joint) >= TELLING_SHARE * worthOf(readings, first)) : [];
}

const TELLING_SHARE = 0.5;

/** What a measure is worth here: how many of its error bands the movement is; that of a far limb is wider, where far limbs moved by themselves. */
const worthOf = (readings: Readings, { measure, strength, movers }: MovingJoint): number => {
  const { near } = readings;
  const isFar = near !== null && movers.some((mover) => mover !== 'both' && mover !== near);
  return (WORTH[measure] * strength * smallestChange(measure)) / bandAt(measure, 0, { isFar });
};

/** The angles between two bones: they tell one movement from another. */
export const REAL_JOINTS = ['hip', 'knee', 'shoulder', 'elbow'] as const;

/** Two repetitions in which a joint goes this many of its error bands apart are two movements. A choice, unverified. */
const APART_BANDS = 4;

/** Whether the repetitions of one side, or of both, are the same movement: no joint that is seen goes far in one of them only. */
export const isOneMovement = (readings: Readings, { movers }: MovingJoint): boolean => {
  const sides: readonly Side[] = readings.near === null ? ['left', 'right'] : [readings.near];
  return (['left', 'right', 'both'] as const).every((mover) => {
    const cycles = readings.phases.cycles.filter((_, i) => movers[i] === mover);
    return REAL_JOINTS.every((measure) =>
      sides.every((side) => {
        const changes = cycles.flatMap((cycle) => changeIn(readings, { measure, side }, cycle) ?? []);
        return (
          Math.max(...changes) - Math.min(...changes) <= APART_BANDS * bandAt(measure, 0, { isFar: false }) ||
          changes.length < 2
        );
      }),
    );
  });
};

/** The measures that show at least one repetition, and which. */
export const partlyMoving = (readings: Readings): readonly (readonly boolean[])[] =>
  COUNTABLE.filter((measure) => isReadable(readings, measure))
    .map((measure) => shownBy(readings, measure).map((one) => one !== null))
    .filter((shown) => shown.some((isShown) => isShown));

/** What moved most, against what counts; null where nothing was seen both at rest and at a top. */
export function movedMost(readings: Readings): MovedMost | null {
  let most: MovedMost | null = null;
  for (const measure of COUNTABLE.filter((one) => isReadable(readings, one)))
    for (const side of ['left', 'right'] as const)
      for (const cycle of readings.phases.cycles) {
        const change = changeIn(readings, { measure, side }, cycle);
        const share = Math.abs(change ?? 0) / (COUNT_CHANGES * smallestChange(measure));
        if (change !== null && share > (most?.share ?? 0)) most = { measure, side, share };
      }
  return most;
}
