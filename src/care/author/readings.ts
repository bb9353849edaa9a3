import { SIDES } from '../figure/angles.ts';
import { otherSide, type Side } from '../../core/body/landmarks.ts';
import type { Posture } from '../../core/body/posture.ts';
import { facingIn, nearSide, stepView, type ViewState } from '../../core/body/view.ts';
import { measurePose, type Measures } from '../../core/measure/measures.ts';
import type { Measure } from '../../core/measure/names.ts';
import { isSided, readMeasure } from '../../core/measure/readings.ts';
import { SIDED_NAMES } from '../../core/measure/sided-measures.ts';
import { median } from '../../core/maths/numbers.ts';
import type { Cycle, Phases } from './phases.ts';
import type { BodyFrame } from './recorded-body.ts';

/** A recording in the core's own readings: every measure, in the view from which the body at rest is seen. */
export interface Readings {
  readonly posture: Posture;
  readonly view: ViewState;
  /** The side nearer to the camera; null where both are seen alike. */
  readonly near: Side | null;
  readonly frames: readonly Measures[];
  readonly phases: Phases;
}

/** How a camera sees the body at rest: while it moves, its shoulder line does not tell. */
const viewAtRest = (frames: readonly BodyFrame[], { home }: Phases, posture: Posture): ViewState | null =>
  home.reduce<ViewState | null>((view, i) => {
    const frame = frames[i];
    return frame ? stepView(view, frame.pose, frame.points, posture) : view;
  }, null);

/** Reads every measure in every frame; null where the body is never at rest. */
export function readingsOf(frames: readonly BodyFrame[], phases: Phases, posture: Posture): Readings | null {
  const view = viewAtRest(frames, phases, posture);
  if (!view) return null;
  const facing = facingIn(view);
  return {
    posture,
    view,
    near: nearSide(view.name),
    frames: frames.map(({ pose, points, noise }) =>
      measurePose(pose, points, { view: view.name, posture, noise, names: SIDED_NAMES, facing }),
    ),
    phases,
  };
}

/** A measure and whose it is; a measure of the whole body has no side. */
export interface Channel {
  readonly measure: Measure;
  readonly side: Side | null;
}

/** The channels of a measure. */
export const channelsOf = (measure: Measure): readonly Channel[] =>
  isSided(measure) ? SIDES.map((side) => ({ measure, side })) : [{ measure, side: null }];

/** A limb that is hidden in more of the frames than this was not seen there. A choice, unverified. */
const SEEN_SHARE = 0.5;

/** The frame that stands for the rest pose, where a measure is compared with it. */
const restFrame = ({ frames, phases: { home } }: Readings): Measures | null =>
  frames[home[home.length >> 1] ?? 0] ?? null;

/** What a channel reads in a frame: where its limb is seen, or also where the model only guesses it. */
const valueIn = (readings: Readings, { measure, side }: Channel, at: Measures, takesGuess: boolean): number | null =>
  takesGuess && side !== null && isSided(measure)
    ? (at[side][measure] ?? null)
    : readMeasure(at, measure, side, restFrame(readings));

/** The middle of a channel over some frames; null where it was hidden in most of them. */
function middle(readings: Readings, channel: Channel, at: readonly number[], takesGuess = false): number | null {
  const values = at.flatMap((i) => {
    const now = readings.frames[i];
    const value = now ? valueIn(readings, channel, now, takesGuess) : null;
    return value === null ? [] : [value];
  });
  return values.length > 0 && values.length >= SEEN_SHARE * at.length ? median(values) : null;
}

/** What a channel reads at rest; null where it was hidden. */
export const atRest = (readings: Readings, channel: Channel): number | null =>
  middle(readings, channel, readings.phases.home);

const topOf = ({ topFrom, topTo }: Cycle): readonly number[] =>
  Array.from({ length: topTo - topFrom + 1 }, (_, i) => topFrom + i);

/** What a channel reads at the top of a repetition; null where it was hidden. */
export const atTop = (readings: Readings, channel: Channel, cycle: Cycle): number | null =>
  middle(readings, channel, topOf(cycle));

/**
 * How far a channel is from its rest at the top of a repetition; null where it was hidden there. The rest of a limb that was hidden at
 * rest is taken from the other side, as the judge does. `guess`: the model's guess of a hidden limb is taken, too.
 */
export function changeIn(
  readings: Readings,
  channel: Channel,
  cycle: Cycle,
  { guess = false }: { readonly guess?: boolean } = {},
): number | null {
  const { side } = channel;
  const rest = atRest(readings, channel) ?? (side && atRest(readings, { ...channel, side: otherSide(side) }));
  const top = middle(readings, channel, topOf(cycle), guess);
  return rest === null || top === null ? null : top - rest;
}

/** The furthest that a channel is from its rest, either way, in any frame of a repetition in which it is seen; 0 where it never is. */
export function widestIn(
  readings: Readings,
  channel: Channel,
  { from, to }: Cycle,
): readonly [least: number, most: number] {
  const rest = atRest(readings, channel);
  if (rest === null) return [0, 0];
  const changes = readings.frames.slice(from, to + 1).flatMap((measures) => {
    const value = valueIn(readings, channel, measures, false);
    return value === null ? [] : [value - rest];
  });
  return [Math.min(0, ...changes), Math.max(0, ...changes)];
}

/** The time of a frame, ms. */
export const timeAt = ({ frames }: Readings, index: number): number => frames[index]?.timeMs ?? 0;
