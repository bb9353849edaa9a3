import { limbAngleName } from '../exercise/counted-angle.ts';
import type { Side } from '../body/landmarks.ts';
import { isSided, seenValue } from '../measure/readings.ts';
import { bandAt, type SidedMeasure } from '../measure/sided-measures.ts';
import { kept } from '../record/eye.ts';
import type { RepAngle } from '../record/set-events.ts';
import { sidesIn } from '../repetition/lane.ts';
import { restOf } from '../repetition/rest.ts';
import type { Tried } from './finished.ts';

/** Rounded to whole degrees; adding 0 turns -0 into 0. */
const wholeDeg = (deg: number): number => Math.round(deg) + 0;

/** One angle from rest to its furthest seen value, with its error band; null where it was not seen. */
const angleOf = (
  { shape, soFar, from: { near }, eye }: Tried,
  measure: SidedMeasure,
  side: Side,
  { grows }: { readonly grows: boolean },
): RepAngle | null => {
  const values = shape.frames
    .map((frame) => seenValue(frame.measures, measure, side))
    .filter((value) => value !== null);
  const startDeg = restOf(soFar.rest, measure, side);
  if (values.length === 0 || startDeg === null) return null;
  const peakDeg = grows ? Math.max(...values) : Math.min(...values);
  const bandDeg = bandAt(measure, peakDeg, { isFar: near !== null && side !== near });
  return { startDeg: wholeDeg(startDeg), peakDeg: wholeDeg(peakDeg), bandDeg, ...kept(eye) };
};

/** The angle of the camera with the narrower error band; where both have the same, of the one by which the attempt was followed. */
const surer = (own: RepAngle | null, beside: RepAngle | null): RepAngle | null =>
  own === null || (beside !== null && beside.bandDeg < own.bandDeg) ? beside : own;

/**
 * The angles that a repetition is kept with: the counted one, what is required beside it and follows the person's own range,
 * and that of the partner limb, if one reached out. Where both sides move each angle is named after its side. They are read where the
 * movement was seen: what counts has reached its level there. `beside`: the attempt as a second camera saw it.
 */
export const anglesOf = (
  tried: Tried,
  beside: Tried | null,
  partner: Side | null,
): Readonly<Record<string, RepAngle>> => {
  const { movement } = tried.exercise;
  const sides = sidesIn(tried.seenAs ?? 'both');
  const nameOf = (measure: SidedMeasure, side: Side): string =>
    tried.mover === null ? limbAngleName(side, measure) : measure;
  const angles: Record<string, RepAngle> = {};
  const read = (measure: SidedMeasure, side: Side, direction: { readonly grows: boolean }): RepAngle | null =>
    surer(angleOf(tried, measure, side, direction), beside && angleOf(beside, measure, side, direction));
  const keep = (name: string, angle: RepAngle | null): void => {
    if (angle) angles[name] = angle;
  };
  for (const side of sides) {
    const { measure, direction } = movement;
    keep(nameOf(measure, side), read(measure, side, { grows: direction === 'opens' }));
  }
  for (const { measure, ownShare } of movement.requires ?? []) {
    if (ownShare === undefined || !isSided(measure)) continue;
    for (const side of sides) keep(nameOf(measure, side), read(measure, side, { grows: true }));
  }
  if (movement.partner && partner) {
    const { measure } = movement.partner;
    keep(measure, read(measure, partner, { grows: true }));
  }
  return angles;
};
