import type { Side } from '../../../src/core/body/landmarks.ts';

/**
 * A person's posture as plain numbers: degrees, but for `…M` (metres) and `…Pct` (per cent). All is 0 in a person who
 * stands upright with hanging arms. Left and right are the person's own.
 */
export interface Posture extends CorePosture {
  readonly left: SidePosture;
  readonly right: SidePosture;
}

export interface CorePosture {
  /** The pelvis from where it rests: to the person's left, up, and to where the person's feet point. */
  readonly leftM: number;
  readonly upM: number;
  readonly forwardM: number;
  /** The whole body tipped forwards: 90 = face down, -90 = on the back. */
  readonly pitch: number;
  /** The whole body tipped to its left. */
  readonly roll: number;
  /** Turned about the vertical, to its left. */
  readonly turn: number;
  /** The low back bent forwards, to the left, and turned to the left. */
  readonly trunkFlex: number;
  readonly trunkSide: number;
  readonly trunkTwist: number;
  /** The upper back bent forwards. */
  readonly upperFlex: number;
  /** Neck bent forwards, to the left, turned to the left. */
  readonly neckFlex: number;
  readonly neckSide: number;
  readonly neckTurn: number;
  /** The head on the neck: nodding forwards. */
  readonly headFlex: number;
}

export interface SidePosture {
  /** The shoulder lifted towards the ear, in per cent of the distance between them. */
  readonly shrugPct: number;
  /** The upper arm away from hanging, in the plane below: 180 = overhead. */
  readonly armRaise: number;
  /** The plane of that: 0 forwards, 90 outwards, 180 backwards, negative across the chest. */
  readonly armPlane: number;
  /** The upper arm turned about itself, outwards. */
  readonly armTurn: number;
  /** Flexion of the elbow; the forearm turned palm down; flexion of the wrist. */
  readonly elbow: number;
  readonly pronation: number;
  readonly wrist: number;
  /** Hip flexion, outwards (abduction), turned outwards. */
  readonly hipFlex: number;
  readonly hipOut: number;
  readonly hipTurn: number;
  /** Flexion of the knee; the toes drawn up. */
  readonly knee: number;
  readonly ankle: number;
}

/** A change of some of the numbers. */
export type Change = Partial<CorePosture> & {
  readonly left?: Partial<SidePosture>;
  readonly right?: Partial<SidePosture>;
};

const CORE: CorePosture = {
  leftM: 0,
  upM: 0,
  forwardM: 0,
  pitch: 0,
  roll: 0,
  turn: 0,
  trunkFlex: 0,
  trunkSide: 0,
  trunkTwist: 0,
  upperFlex: 0,
  neckFlex: 0,
  neckSide: 0,
  neckTurn: 0,
  headFlex: 0,
};
const SIDE: SidePosture = {
  shrugPct: 0,
  armRaise: 0,
  armPlane: 90,
  armTurn: 0,
  elbow: 0,
  pronation: 0,
  wrist: 0,
  hipFlex: 0,
  hipOut: 0,
  hipTurn: 0,
  knee: 0,
  ankle: 0,
};
const CORE_NAMES = Object.keys(CORE) as readonly (keyof CorePosture)[];
const SIDE_NAMES = Object.keys(SIDE) as readonly (keyof SidePosture)[];

export const UPRIGHT: Posture = { ...CORE, left: SIDE, right: SIDE };

/** The same change on both sides. */
export const both = (change: Partial<SidePosture>): Change => ({ left: change, right: change });

/** A change on one side. */
export const on = (side: Side, change: Partial<SidePosture>): Change =>
  side === 'left' ? { left: change } : { right: change };

/** Changes on top of each other: the later ones win. */
export const merge = (...changes: readonly Change[]): Change =>
  changes.reduce<Change>(
    (all, change) => ({
      ...all,
      ...change,
      left: { ...all.left, ...change.left },
      right: { ...all.right, ...change.right },
    }),
    {},
  );

/** The posture with some of its numbers replaced. */
export const changed = (posture: Posture, ...changes: readonly Change[]): Posture => {
  const all = merge(...changes);
  return {
    ...posture,
    ...all,
    left: { ...posture.left, ...all.left },
    right: { ...posture.right, ...all.right },
  };
};

/** From one posture a share of the way to another. */
export const between = (from: Posture, to: Posture, share: number): Posture =>
  combine([
    [from, 1 - share],
    [to, share],
  ]);

/** `base` moved by the weighted differences that other postures make to it. */
export const layered = (base: Posture, layers: readonly (readonly [Posture, number])[]): Posture =>
  combine([[base, layers.reduce((rest, [, weight]) => rest - weight, 1)], ...layers]);

function combine(parts: readonly (readonly [Posture, number])[]): Posture {
  const core = mapNames(CORE_NAMES, (name) => sum(parts, (posture) => posture[name]));
  const side = (which: Side): SidePosture =>
    mapNames(SIDE_NAMES, (name) => sum(parts, (posture) => posture[which][name]));
  return { ...core, left: side('left'), right: side('right') };
}

const sum = (parts: readonly (readonly [Posture, number])[], read: (posture: Posture) => number): number =>
  parts.reduce((total, [posture, weight]) => total + weight * read(posture), 0);

const mapNames = <K extends string>(names: readonly K[], value: (name: K) => number): Record<K, number> =>
  Object.fromEntries(names.map((name) => [name, value(name)])) as Record<K, number>;

/** Left for right. */
export const mirrored = (change: Change): Change => {
  const { left, right, leftM, roll, turn, trunkSide, trunkTwist, neckSide, neckTurn, ...rest } = change;
  const odd = { leftM, roll, turn, trunkSide, trunkTwist, neckSide, neckTurn };
  const turned = Object.entries(odd).flatMap(([name, value]) => (value === undefined ? [] : [[name, -value]]));
  return {
    ...rest,
    ...(Object.fromEntries(turned) as Partial<CorePosture>),
    ...(right && { left: right }),
    ...(left && { right: left }),
  };
};
