import {
  ARM_ANGLES,
  AXIAL_ANGLES,
  LEG_ANGLES,
  type AxialAngles,
  type LimbAngles,
} from '../../core/body/joint-angles.ts';
import type { Side } from '../../core/body/landmarks.ts';

export const SIDES = ['left', 'right'] as const satisfies readonly Side[];

/** How far the pelvis is from where it rests: to the person's left, up, and to where the person faces, in metres. */
export interface PelvisShift {
  readonly leftM: number;
  readonly upM: number;
  readonly forwardM: number;
}

/** A body in one moment as plain numbers. All is 0 in a person who stands upright with hanging arms. */
export interface JointAngles extends AxialAngles, PelvisShift {
  readonly left: LimbAngles;
  readonly right: LimbAngles;
}

/** Some of the numbers, to be replaced. */
export type AngleChange = Partial<AxialAngles & PelvisShift> & {
  readonly left?: Partial<LimbAngles>;
  readonly right?: Partial<LimbAngles>;
};

const AXIAL_NAMES = ['leftM', 'upM', 'forwardM', ...AXIAL_ANGLES] as const;
const LIMB_NAMES = [...ARM_ANGLES, ...LEG_ANGLES] as const;

const mapNames = <K extends string>(names: readonly K[], value: (name: K) => number): Record<K, number> =>
  Object.fromEntries(names.map((name) => [name, value(name)])) as Record<K, number>;

const STILL = mapNames(AXIAL_NAMES, () => 0);
// Hanging arms have no plane; raised from there, they go outwards.
const HANGING: LimbAngles = { ...mapNames(LIMB_NAMES, () => 0), shoulderPlaneDeg: 90 };

export const UPRIGHT: JointAngles = { ...STILL, left: HANGING, right: HANGING };

/** The same change on both sides. */
export const both = (change: Partial<LimbAngles>): AngleChange => ({ left: change, right: change });

/** A change on one side. */
export const on = (side: Side, change: Partial<LimbAngles>): AngleChange =>
  side === 'left' ? { left: change } : { right: change };

/** Changes on top of each other: the later ones win. */
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

/** The body with some of its numbers replaced. */
export const changed = (angles: JointAngles, ...changes: readonly AngleChange[]): JointAngles => {
  const all = merge(...changes);
  return {
    ...angles,
    ...all,
    left: { ...angles.left, ...all.left },
    right: { ...angles.right, ...all.right },
  };
};

/** From one body a share of the way to another. */
export const between = (from: JointAngles, to: JointAngles, share: number): JointAngles =>
  combine([
    [from, 1 - share],
    [to, share],
  ]);

/** `base` moved by the weighted differences that others make to it. */
export const layered = (base: JointAngles, layers: readonly (readonly [JointAngles, number])[]): JointAngles =>
  combine([[base, layers.reduce((rest, [, weight]) => rest - weight, 1)], ...layers]);

function combine(parts: readonly (readonly [JointAngles, number])[]): JointAngles {
  const axial = mapNames(AXIAL_NAMES, (name) => sum(parts, (angles) => angles[name]));
  const side = (which: Side): LimbAngles => mapNames(LIMB_NAMES, (name) => sum(parts, (angles) => angles[which][name]));
  return { ...axial, left: side('left'), right: side('right') };
}

const sum = (parts: readonly (readonly [JointAngles, number])[], read: (angles: JointAngles) => number): number =>
  parts.reduce((total, [angles, weight]) => total + weight * read(angles), 0);

/** Left for right. */
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
