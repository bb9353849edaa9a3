import { movedFrames, type Frame } from '../repetition/rep-shape.ts';
import { mean, type Reading } from '../maths/numbers.ts';
import type { Measures } from '../measure/measures.ts';
import type { Finding, Span } from './finding.ts';
import type { RepContext } from './rep-context.ts';

/** How far past its limit a frame is: positive past it, null where it is hidden. */
export type Excess = (measures: Measures) => number | null;

/**
 * A condition that held must fall this far back before it counts as ended, in the unit of its measure
 * (table#rule-hysteresis).
 */
const HYSTERESIS = 5;
/** A condition that lets go for shorter than this goes on. A choice, unverified. */
const BRIDGE_MS = 200;
/**
 * A single frame is no evidence: each value is the mean of those within this time of it (table#reading-leaping-track).
 */
const STEADY_MS = 100;
/** A stretch of less than this share of a repetition says nothing about the rest of it. A choice, unverified. */
const WATCHED_SHARE = 0.25;

/** Whether enough of a repetition's frames were seen to say something about all of it. */
export const isWatched = (seenFrames: number, { shape }: RepContext): boolean =>
  seenFrames >= WATCHED_SHARE * movedFrames(shape).length;

/** The readings of the frames in which the value is seen, each the mean of its neighbours in time. */
const steadied = (frames: readonly Frame[], excess: Excess): readonly Reading[] => {
  const seen: Reading[] = [];
  for (const { measures } of frames) {
    const value = excess(measures);
    if (value !== null) seen.push({ timeMs: measures.timeMs, value });
  }
  return seen.map(({ timeMs }, i) => {
    let from = i;
    let to = i;
    while (from > 0 && timeMs - (seen[from - 1]?.timeMs ?? 0) <= STEADY_MS) from--;
    while (to < seen.length - 1 && (seen[to + 1]?.timeMs ?? 0) - timeMs <= STEADY_MS) to++;
    return { timeMs, value: mean(seen.slice(from, to + 1).map((reading) => reading.value)) };
  });
};

/** The stretch that is open, carried on to this frame; null where none is, or where it has ended. */
const extended = (open: Span | null, excess: number, nowMs: number): Span | null => {
  if (excess > 0) return { startMs: open?.startMs ?? nowMs, endMs: nowMs };
  if (!open) return null;
  const lingers = excess > -HYSTERESIS && nowMs - open.endMs <= BRIDGE_MS;
  return lingers ? open : null;
};

/** The longest stretch of at least `forMs` in which the limit is passed; hidden where too little of the repetition was seen. */
export const longestPast = (context: RepContext, forMs: number, excess: Excess): Finding => {
  const readings = steadied(movedFrames(context.shape), excess);
  if (!isWatched(readings.length, context)) return 'hidden';
  let longest: Span | null = null;
  let open: Span | null = null;
  for (const { timeMs, value } of readings) {
    open = extended(open, value, timeMs);
    if (open && open.endMs - open.startMs >= Math.max(forMs, longest ? longest.endMs - longest.startMs : 0))
      longest = open;
  }
  return longest ?? 'none';
};

/** The most that the excess was at for at least `forMs` in a row; null where too little of the repetition was seen. */
export const mostFor = (context: RepContext, forMs: number, excess: Excess): number | null => {
  const readings = steadied(context.shape.frames, excess);
  if (!isWatched(readings.length, context)) return null;
  let most: number | null = null;
  readings.forEach(({ timeMs, value }, i) => {
    let least = value;
    let last = i;
    while (last + 1 < readings.length && (readings[last]?.timeMs ?? 0) - timeMs < forMs)
      least = Math.min(least, readings[++last]?.value ?? least);
    if ((readings[last]?.timeMs ?? 0) - timeMs >= forMs) most = Math.max(most ?? least, least);
  });
  return most;
};

/** Of several findings the stretch that began first, so that left and right are asked alike; hidden where all are hidden. */
export const earliest = (findings: readonly Finding[]): Finding => {
  if (findings.every((finding) => finding === 'hidden')) return 'hidden';
  const spans = findings.filter((finding) => finding !== 'none' && finding !== 'hidden');
  return (
    spans.reduce<Span | null>((first, span) => (!first || span.startMs < first.startMs ? span : first), null) ?? 'none'
  );
};
