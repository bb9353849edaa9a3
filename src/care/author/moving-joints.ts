import { otherSide, type Side } from '../../core/body/landmarks.ts';
import { median } from '../../core/maths/numbers.ts';
import { sidedRule, type SidedMeasure } from '../../core/measure/sided-measures.ts';
import { COUNT_CHANGES } from '../../core/repetition/levels.ts';
import type { MovedMost } from './mistake.ts';
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
 * leaning does not change, `arm` steadier than `shoulder`. Choices, unverified.
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
  neckBend: 0.6,
  twist: 0.6,
  kneeRise: 0.4,
  footLift: 0.4,
};

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

interface Change {
  readonly left: number | null;
  readonly right: number | null;
}

/** Whose movement a repetition was, and how far it went; null where this measure shows none. */
function moverIn({ left, right }: Change, near: Side | null, leastDeg: number): readonly [MoverSeen, number] | null {
  const sizes = { left: Math.abs(left ?? 0), right: Math.abs(right ?? 0) };
  const larger: Side = sizes.left >= sizes.right ? 'left' : 'right';
  const change = { left, right }[larger];
  if (change === null || sizes[larger] < leastDeg) return null;
  const other = { left, right }[otherSide(larger)];
  const isAlike =
    other !== null && Math.sign(other) === Math.sign(change) && sizes[otherSide(larger)] >= ALONG_SHARE * sizes[larger];
  if (isAlike) return ['both', change];
  // Of a far limb that is hidden nobody knows whether it came along.
  return [other === null && near === larger ? 'both' : larger, change];
}

/** How a measure shows the repetitions: one entry each, null where it shows no movement. */
const shownBy = (readings: Readings, measure: Countable): readonly (readonly [MoverSeen, number] | null)[] =>
  readings.phases.cycles.map((cycle) =>
    moverIn(
      {
        left: changeIn(readings, { measure, side: 'left' }, cycle),
        right: changeIn(readings, { measure, side: 'right' }, cycle),
      },
      readings.near,
      COUNT_CHANGES * smallestChange(measure),
    ),
  );

/** Repetitions that go less than this share as far as the middle one are another movement. A choice, unverified. */
const AS_FAR_SHARE = 0.5;

/** The measure as one that shows every repetition alike; null where it does not. */
function jointOf(readings: Readings, measure: Countable): MovingJoint | null {
  // Hips above the floor are no standing up.
  if (measure === 'stand' && readings.posture !== 'upright') return null;
  const shown = shownBy(readings, measure);
  const found = shown.filter((one) => one !== null);
  if (found.length === 0 || found.length < shown.length) return null;
  const changes = found.map(([, change]) => change);
  const middle = median(changes);
  if (changes.some((change) => change * Math.sign(middle) < AS_FAR_SHARE * Math.abs(middle))) return null;
  const movers = settled(found.map(([mover]) => mover));
  if (!movers) return null;
  const sides: readonly Side[] = movers[0] === 'both' ? ['left', 'right'] : [...new Set(movers as readonly Side[])];
  const rests = sides.flatMap((side) => atRest(readings, { measure, side }) ?? []);
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

/** Whether it is one side at a time or both: what most of the repetitions show. Null where they are as many of each. */
function settled(movers: readonly MoverSeen[]): readonly MoverSeen[] | null {
  const both = movers.filter((mover) => mover === 'both').length;
  if (both === movers.length || both === 0) return movers;
  return null;
}

/** The measures that show every repetition alike, the most telling first. */
export const movingJoints = (readings: Readings): readonly MovingJoint[] =>
  COUNTABLE.flatMap((measure) => jointOf(readings, measure) ?? []).sort((a, b) => worthOf(b) - worthOf(a));

const worthOf = ({ measure, strength }: MovingJoint): number =>
  (WORTH[measure] * strength * smallestChange(measure)) / sidedRule(measure).band;

/** The measures that show at least one repetition, and which. */
export const partlyMoving = (readings: Readings): readonly (readonly boolean[])[] =>
  COUNTABLE.map((measure) => shownBy(readings, measure).map((one) => one !== null)).filter((shown) =>
    shown.some((isShown) => isShown),
  );

/** What moved most, against what counts; null where nothing was seen both at rest and at a top. */
export function movedMost(readings: Readings): MovedMost | null {
  let most: MovedMost | null = null;
  for (const measure of COUNTABLE)
    for (const side of ['left', 'right'] as const)
      for (const cycle of readings.phases.cycles) {
        const change = changeIn(readings, { measure, side }, cycle);
        const share = Math.abs(change ?? 0) / (COUNT_CHANGES * smallestChange(measure));
        if (change !== null && share > (most?.share ?? 0)) most = { measure, side, share };
      }
  return most;
}
