import { regionFromAlignment, type Region } from './region.ts';
import type { PersonDetection } from './person-detections.ts';

/** Somebody at a place in the picture, and when they were seen there. */
export interface Seen {
  readonly region: Region;
  readonly timeMs: number;
}

/**
 * From one frame to the next the middle of the hips moves by less than this share of the region (a tenth of a body, a third of a trunk),
 * and in each second by this much more. A choice, unverified: a stride a second is half of a body.
 */
const STAYS_SHARE = 0.12;
const MOVES_SHARE_PER_S = 0.4;
/** However long somebody was out of sight, they come back within this share of their region. A choice, unverified. */
const MOST_SHARE = 0.4;
/** A body looks larger or smaller by less than this factor as it stretches out or folds up (rendered bird dogs: 1.45). */
const SIZE_FACTOR = 1.7;

const distancePx = (a: Region, b: Region): number => Math.hypot(a.xPx - b.xPx, a.yPx - b.yPx);

/** Whether a body may be the one that was seen before, by its place and its size. */
export function mayBeSame({ region, timeMs }: Seen, now: Region, nowMs: number): boolean {
  const elapsedS = Math.max(0, nowMs - timeMs) / 1000;
  const reach = Math.min(MOST_SHARE, STAYS_SHARE + MOVES_SHARE_PER_S * elapsedS);
  const ratio = now.sizePx / region.sizePx;
  return (
    distancePx(region, now) <= reach * Math.max(region.sizePx, now.sizePx) &&
    ratio < SIZE_FACTOR &&
    ratio > 1 / SIZE_FACTOR
  );
}

/**
 * How unlike two regions are: 0 is the same place and size, 1 is so far apart, or so different in size, that the detector does not err so
 * much about one body.
 */
export const unlikeness = (a: Region, b: Region): number =>
  Math.hypot(
    distancePx(a, b) / (ONE_SHARE * Math.max(a.sizePx, b.sizePx)),
    Math.log(a.sizePx / b.sizePx) / Math.log(SIZE_FACTOR),
  );

/** Detections whose middles lie within this share of the larger region are of one person. A choice, unverified. */
const ONE_SHARE = 0.2;

/** The people of whom the detector found something, the surest first: boxes of one person are put together. */
export function peopleIn(detections: readonly PersonDetection[]): readonly Region[] {
  const people: Region[] = [];
  for (const { centre, rim } of detections) {
    const region = regionFromAlignment(centre, rim);
    if (region !== null && !people.some((person) => isOne(person, region))) people.push(region);
  }
  return people;
}

/** Whether two regions are of one person. The detector places a body less exactly than its landmarks do. */
export const isOne = (a: Region, b: Region): boolean => distancePx(a, b) <= ONE_SHARE * Math.max(a.sizePx, b.sizePx);

/** The detector finds one upright body larger or smaller by less than this factor, from one look to the next. A choice, unverified. */
const ALIKE_FACTOR = 1.25;
/** Whether two detections are of one place and one size. */
export const isAlike = (a: Region, b: Region): boolean =>
  isOne(a, b) && Math.abs(Math.log(a.sizePx / b.sizePx)) < Math.log(ALIKE_FACTOR);

/** Nearer than this share of the larger region somebody may come between the camera and the other. A choice, unverified: a body and an arm. */
const NEAR_SHARE = 0.7;
export const isNear = (a: Region, b: Region): boolean => distancePx(a, b) <= NEAR_SHARE * Math.max(a.sizePx, b.sizePx);

/** The one of several who is nearest to where somebody was; undefined where nobody may be that one. */
export function nearestTo(seen: Seen, people: readonly Region[], nowMs: number): Region | undefined {
  return people
    .filter((person) => mayBeSame(seen, person, nowMs) || isOne(person, seen.region))
    .sort((a, b) => distancePx(a, seen.region) - distancePx(b, seen.region))[0];
}
