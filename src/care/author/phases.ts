import { KEY_LANDMARKS, type KeyLandmark } from '../../core/body/landmark-set.ts';
import { distance } from '../../core/maths/geometry.ts';
import { median, percentile } from '../../core/maths/numbers.ts';
import type { BodyFrame } from './recorded-body.ts';

/** One time away from the rest pose and back: indices of frames. The way out begins at `from`, the top is `topFrom` to `topTo`. */
export interface Cycle {
  readonly from: number;
  readonly topFrom: number;
  readonly topTo: number;
  readonly to: number;
}

/** A recording divided into rest and movement. */
export interface Phases {
  /** The frames in the rest pose. */
  readonly home: readonly number[];
  readonly cycles: readonly Cycle[];
  /**
   * The first and the last frame in which the body rests there: before and after, a movement is not seen from rest to rest, and what it
   * was is not known.
   */
  readonly settled: readonly [from: number, to: number];
  /** How far each frame is from the rest pose, in trunk lengths (root mean square over the landmarks). */
  readonly away: readonly number[];
}

/** A rest pose is looked for where the body is still for this long: brisk sets pause for 300 ms. A choice, unverified. */
const STILL_MS = 250;
/** Within this, in trunk lengths over all landmarks, a body is still: rendered bodies at rest shimmer by 0.003 to 0.01. A choice, unverified. */
const STILL_TRUNKS = 0.015;
/** On a track that shimmers, this many times its shimmer. A choice, unverified. */
const STILL_NOISES = 2;
/**
 * A body that is this far from its rest pose, in trunk lengths over all landmarks, has moved: an arm that bends alone is away by 0.2, hips
 * that rise by 0.12, and a head that leans by 0.05. A choice, unverified.
 */
const LEAST_AWAY = 0.04;
/** Home again within this share of the way, and away from it on past half of the way. Choices, unverified. */
const HOME_SHARE = 0.3;
const AWAY_SHARE = 0.5;
/** A rest pose is not passed through: the body keeps within this share of the way for so long there. Choices, unverified. */
const DWELL_SHARE = 0.1;
const DWELL_MS = 200;
/** At the top from this share of the furthest on. A choice, unverified. */
const TOP_SHARE = 0.85;
/** Shorter than this no repetition is; longer is no movement from rest and back. Choices, unverified. */
const SHORTEST_MS = 400;
const LONGEST_MS = 90_000;
/** What goes further than this many times the usual way is no repetition: somebody walks out of the picture and comes back. A choice, unverified. */
const FAR_SHARE = 4;
/** Between frames further apart than this nobody saw what happened. A technical choice. */
const HOLE_MS = 1000;

type Points = Readonly<Record<KeyLandmark, { readonly xPx: number; readonly yPx: number; readonly score: number }>>;

const middleOf = (frames: readonly BodyFrame[]): Points =>
  Object.fromEntries(
    KEY_LANDMARKS.map((name) => [
      name,
      {
        xPx: median(frames.map(({ points }) => points[name].xPx)),
        yPx: median(frames.map(({ points }) => points[name].yPx)),
        score: median(frames.map(({ points }) => points[name].score)),
      },
    ]),
  ) as unknown as Points;

/** How far two bodies are apart, in trunk lengths: the root mean square over the landmarks, each weighted by how well it is seen. */
const apart = (rest: Points, now: Points, trunkPx: number): number => {
  let sum = 0;
  let weights = 0;
  for (const name of KEY_LANDMARKS) {
    const weight = Math.min(rest[name].score, now[name].score);
    sum += weight * distance(rest[name], now[name]) ** 2;
    weights += weight;
  }
  return weights > 0 ? Math.sqrt(sum / weights) / trunkPx : Number.NaN;
};

/** The stretches, first and last frame, in which the body is still. */
const stillStretches = (frames: readonly BodyFrame[]): readonly (readonly [number, number])[] => {
  const stretches: (readonly [number, number])[] = [];
  let from = 0;
  const close = (to: number): void => {
    const [first, last] = [frames[from], frames[to]];
    if (first && last && last.timeMs - first.timeMs >= STILL_MS) stretches.push([from, to]);
  };
  frames.forEach((frame, i) => {
    const start = frames[from];
    const before = frames[i - 1];
    if (!start || !before) return;
    const stillTrunks = Math.max(STILL_TRUNKS, STILL_NOISES * frame.noise);
    const moved = apart(start.points, frame.points, start.trunkPx) > stillTrunks;
    if (!moved && frame.timeMs - before.timeMs <= HOLE_MS) return;
    close(i - 1);
    from = i;
  });
  close(frames.length - 1);
  return stretches;
};

/** Whether the body comes to rest within a visit to its rest pose: it keeps within a share of the way for a while. */
const dwells = (frames: readonly BodyFrame[], [from, to]: Span, way: number): boolean => {
  let later = from;
  for (let i = from; i <= to; i++) {
    const now = frames[i];
    if (!now) continue;
    while (later <= to && (frames[later]?.timeMs ?? Infinity) < now.timeMs + DWELL_MS) later += 1;
    const then = frames[later];
    if (later > to || !then) return false;
    if (apart(now.points, then.points, now.trunkPx) <= DWELL_SHARE * way) return true;
  }
  return false;
};

/** First and last frame. */
type Span = readonly [from: number, to: number];

/** The stretches, without a hole, in which the body is within that distance of its rest pose. */
const visitsTo = (frames: readonly BodyFrame[], away: readonly number[], homeWithin: number): readonly Span[] => {
  const visits: Span[] = [];
  let from: number | null = null;
  away.forEach((value, i) => {
    const isHole = (frames[i]?.timeMs ?? 0) - (frames[i - 1]?.timeMs ?? 0) > HOLE_MS;
    if (from !== null && (value > homeWithin || isHole)) {
      visits.push([from, i - 1]);
      from = null;
    }
    if (value <= homeWithin) from ??= i;
  });
  if (from !== null) visits.push([from, away.length - 1]);
  return visits;
};

const hasHole = (frames: readonly BodyFrame[], [from, to]: Span): boolean => {
  for (let i = from + 1; i <= to; i++)
    if ((frames[i]?.timeMs ?? 0) - (frames[i - 1]?.timeMs ?? 0) > HOLE_MS) return true;
  return false;
};

/** The visits to the rest pose in which the body comes to rest there. */
const restsIn = (
  frames: readonly BodyFrame[],
  away: readonly number[],
  homeWithin: number,
  way: number,
): readonly Span[] => visitsTo(frames, away, homeWithin).filter((visit) => dwells(frames, visit, way));

/** Times away from the rest pose and back, between two visits; what begins or ends out of sight of it is none. */
const excursions = (
  frames: readonly BodyFrame[],
  away: readonly number[],
  visits: readonly Span[],
  awayFrom: number,
): readonly Span[] => {
  return visits.flatMap(([, left], i): readonly Span[] => {
    const next = visits[i + 1];
    if (!next) return [];
    const span: Span = [left, next[0]];
    return furthestIn(away, span) >= awayFrom && !hasHole(frames, span) ? [span] : [];
  });
};

function furthestIn(away: readonly number[], [from, to]: Span): number {
  return Math.max(...away.slice(from, to + 1));
}

/** The recording as it looks from one rest pose; null where the body never goes away from there and comes back. */
const phasesFrom = (frames: readonly BodyFrame[], rest: Points): Phases | null => {
  const away = frames.map(({ points, trunkPx }) => apart(rest, points, trunkPx));
  const least = Math.max(LEAST_AWAY, STILL_NOISES * median(frames.map(({ noise }) => noise)));
  const rough = excursions(frames, away, restsIn(frames, away, least, least / HOME_SHARE), least);
  const lasting = (spans: readonly Span[]): readonly (readonly [number, number])[] =>
    spans.filter(([from, to]) => {
      const ms = (frames[to]?.timeMs ?? 0) - (frames[from]?.timeMs ?? 0);
      return ms >= SHORTEST_MS && ms <= LONGEST_MS;
    });
  // A limb that does not come quite back still ends a repetition: so home grows with the way.
  const wayOf = (spans: readonly Span[]): number | null =>
    percentile(
      spans.map((span) => furthestIn(away, span)),
      50,
    );
  const firstWay = wayOf(lasting(rough)) ?? percentile(away, 90) ?? 0;
  if (firstWay < least) return null;
  const homeWithin = Math.max(least / 2, HOME_SHARE * firstWay);
  const rests = restsIn(frames, away, homeWithin, firstWay);
  const spans = lasting(excursions(frames, away, rests, Math.max(least, AWAY_SHARE * firstWay)));
  const way = wayOf(spans);
  if (way === null || way < least) return null;
  const cycles = spans
    .filter((span) => furthestIn(away, span) <= FAR_SHARE * way)
    .map(([from, to]): Cycle => {
      const top = TOP_SHARE * furthestIn(away, [from, to]);
      const isTop = (i: number): boolean => (away[i] ?? 0) >= top;
      let topFrom = from;
      while (topFrom < to && !isTop(topFrom)) topFrom += 1;
      let topTo = to;
      while (topTo > topFrom && !isTop(topTo)) topTo -= 1;
      return { from, topFrom, topTo, to };
    });
  const home = away.flatMap((value, i) => (value <= homeWithin ? [i] : []));
  return { home, cycles, away, settled: [rests[0]?.[0] ?? 0, rests.at(-1)?.[1] ?? away.length - 1] };
};

/**
 * Divides a recording into rest and repetitions: the rest pose is the stillness to which the body comes back, and comes to rest in, most
 * often; of two that are as good, the earlier. Null where the body never goes away from a stillness and comes back to it.
 */
export function phasesOf(frames: readonly BodyFrame[]): Phases | null {
  const tried: Points[] = [];
  let best: Phases | null = null;
  for (const [from, to] of stillStretches(frames)) {
    const still = frames.slice(from, to + 1);
    const rest = middleOf(still);
    const trunkPx = median(still.map((frame) => frame.trunkPx));
    if (tried.some((before) => apart(before, rest, trunkPx) < STILL_TRUNKS)) continue;
    tried.push(rest);
    const phases = phasesFrom(frames, rest);
    if (phases && phases.cycles.length > (best?.cycles.length ?? 0)) best = phases;
  }
  return best;
}
