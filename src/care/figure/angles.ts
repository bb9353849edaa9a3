import {
  ARM_ANGLES,
  AXIAL_ANGLES,
  LEG_ANGLES,
  type AxialAngles,
  type LimbAngles,
} from '../../core/body/joint-angles.ts';
import type { Side } from '../../core/body/landmarks.ts';

export const SIDES = ['left', 'right'] as const satisfies readonly Side[];

/**
 * How far the pelvis is from its resting place: to the person's left, up, and in the direction the person faces;
 * metres.
 */
export interface PelvisShift {
  readonly leftM: number;
  readonly upM: number;
  readonly forwardM: number;
}

/**
 * The posture of a body at one moment, as plain numbers. All are 0 in a person who stands upright with hanging arms.
 */
export interface JointAngles extends AxialAngles, PelvisShift {
  readonly left: LimbAngles;
  readonly right: LimbAngles;
}

/** Some of the numbers of a posture, to replace those of another posture. */
export type AngleChange = Partial<AxialAngles & PelvisShift> & {
  readonly left?: Partial<LimbAngles>;
  readonly right?: Partial<LimbAngles>;
};

const AXIAL_NAMES = ['leftM', 'upM', 'forwardM', ...AXIAL_ANGLES] as const;
const LIMB_NAMES = [...ARM_ANGLES, ...LEG_ANGLES] as const;

const mapNames = <K extends string>(names: readonly K[], value: (name: K) => number): Record<K, number> =>
  Object.fromEntries(names.map((name) => [name, value(name)])) as Record<K, number>;

const STILL = mapNames(AXIAL_NAMES, () => 0);
// For an arm that hangs straight down every plane is the same; raised from there, it goes out to the side.
const HANGING: LimbAngles = { ...mapNames(LIMB_NAMES, () => 0), shoulderPlaneDeg: 90 };

export const UPRIGHT: JointAngles = { ...STILL, left: HANGING, right: HANGING };

/** The same change on both sides. */
export const both = (change: Partial<LimbAngles>): AngleChange => ({ left: change, right: change });

/** A change on one side. */
export const on = (side: Side, change: Partial<LimbAngles>): AngleChange =>
  side === 'left' ? { left: change } : { right: change };

/** Several changes as one; where two change the same number, the later one wins. */
export const merge = (...changes: readonly AngleChange[]): AngleChange =>
  changes.reduce<AngleChange>(
    (all, change) => ({
      ...all,
      ...change,
      left: { ...all.left, ...change.left },
      right: { ...all.right, ...change.right },
    }),
    {},
  );

/** The posture with some of its numbers replaced. */
export const changed = (angles: JointAngles, ...changes: readonly AngleChange[]): JointAngles => {
  const all = merge(...changes);
  return {
    ...angles,
    ...all,
    left: { ...angles.left, ...all.left },
    right: { ...angles.right, ...all.right },
  };
};

/** The posture a share of the way from one posture to another. */
export const between = (from: JointAngles, to: JointAngles, share: number): JointAngles =>
  combine([
    [from, 1 - share],
    [to, share],
  ]);

/** `base`, plus the difference of each layer to `base` times the layer's weight. */
export const layered = (base: JointAngles, layers: readonly (readonly [JointAngles, number])[]): JointAngles =>
  combine([[base, layers.reduce((rest, [, weight]) => rest - weight, 1)], ...layers]);

function combine(parts: readonly (readonly [JointAngles, number])[]): JointAngles {
  const axial = mapNames(AXIAL_NAMES, (name) => sum(parts, (angles) => angles[name]));
  const side = (which: Side): LimbAngles => mapNames(LIMB_NAMES, (name) => sum(parts, (angles) => angles[which][name]));
  return { ...axial, left: side('left'), right: side('right') };
}

const sum = (parts: readonly (readonly [JointAngles, number])[], read: (angles: JointAngles) => number): number =>
  parts.reduce((total, [angles, weight]) => total + weight * read(angles), 0);

/** The same change with left and right exchanged. */
export const mirrored = (change: AngleChange): AngleChange => {
  const { left, right, leftM, rollDeg, turnDeg, trunkSideBendDeg, trunkRotationDeg, ...others } = change;
  const { neckSideBendDeg, neckRotationDeg, ...rest } = others;
  const odd = { leftM, rollDeg, turnDeg, trunkSideBendDeg, trunkRotationDeg, neckSideBendDeg, neckRotationDeg };
  const turned = Object.entries(odd).flatMap(([name, value]) => (value === undefined ? [] : [[name, -value]]));
  return {
    ...rest,
    ...(Object.fromEntries(turned) as Partial<AxialAngles>),
    ...(right && { left: right }),
    ...(left && { right: left }),
  };
};
