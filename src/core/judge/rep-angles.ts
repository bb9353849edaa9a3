import { limbAngleName } from '../exercise/counted-angle.ts';
import { isOwnView } from '../exercise/own-view.ts';
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

/** Which of two cameras is believed of an angle, where that is not a matter of their error bands. */
type Believed = 'own' | 'beside' | null;

/**
 * The angle of two cameras: of the one that sees from the exercise's own view, where the other one looks along another plane of the body;
 * of two that look along the same one, of the one with the narrower error band, which is wider where the other one lies further off
 * than that one's band explains.
 */
const ofTwo = (own: RepAngle | null, beside: RepAngle | null, believed: Believed): RepAngle | null => {
  if (own === null || beside === null) return own ?? beside;
  if (believed !== null) return believed === 'own' ? own : beside;
  const [taken, other] = beside.bandDeg < own.bandDeg ? [beside, own] : [own, beside];
  const apartDeg = Math.abs(taken.peakDeg - other.peakDeg) - other.bandDeg;
  return { ...taken, bandDeg: Math.max(taken.bandDeg, apartDeg) };
};

const believedOf = ({ exercise, from }: Tried, beside: Tried | null): Believed => {
  const isOwn = isOwnView(exercise, from);
  if (beside === null || isOwn === isOwnView(exercise, beside.from)) return null;
  return isOwn ? 'own' : 'beside';
};

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
  const believed = believedOf(tried, beside);
  const read = (measure: SidedMeasure, side: Side, direction: { readonly grows: boolean }): RepAngle | null =>
    ofTwo(angleOf(tried, measure, side, direction), beside && angleOf(beside, measure, side, direction), believed);
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
