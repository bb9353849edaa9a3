import { isCounted, reportedSide, type Exercise, type FaultRule, type FaultTest } from '../exercise/exercise.ts';
import type { Fault } from '../record/set-events.ts';
import { excessOf, type WhileTest } from './excess.ts';
import { forSide, targetGapDeg } from '../exercise/for-side.ts';
import { otherSide, type Side } from '../body/landmarks.ts';
import type { Measures } from '../measure/measures.ts';
import { isSided, readMeasure, seenValue } from '../measure/readings.ts';
import { median } from '../maths/numbers.ts';
import { peakValue, type RepShape } from '../repetition/rep-shape.ts';
import { restOf, type RestState } from '../repetition/rest.ts';
import { sidedRule, type SidedMeasure } from '../measure/sided-measures.ts';

/** What the judge knows of a finished repetition. `mover` is null where both sides move together. */
export interface RepContext {
  readonly exercise: Exercise;
  readonly shape: RepShape;
  readonly rest: RestState;
  readonly mover: Side | null;
  /** The limb that reached out with the mover, if one did. */
  readonly partner: Side | null;
  readonly near: Side | null;
  /** How far the hips moved in the first repetition without faults, in % of trunk length; null before there is one. */
  readonly cleanHipShift: number | null;
  /** The least that each shoulder rose in a repetition so far, in % of the way to the ear; null before there is one. */
  readonly leastShrug: Readonly<Record<Side, number | null>>;
  /** Left less right, at the peak of the repetition so far in which they differed least; null before there is one. */
  readonly leastUneven: number | null;
  /** How far the body is turned to its left from facing the camera, degrees. */
  /** Null where the model gives no depth. */
  readonly facesDeg: number | null;
  /** In an earlier repetition of the set arm and leg of opposite sides were told apart. */
  readonly armsToldApart: boolean;
  /** The limb was not seen leaving its rest, so its pace is not known. */
  readonly startUnseen: boolean;
  /** The person was out of sight just before it began. */
  readonly afterGap: boolean;
}

interface Span {
  readonly startMs: number;
  readonly endMs: number;
}
/** Where a fault was; null where the repetition was free of it; `hidden` where what it rests on was not seen well enough to tell. */
type Finding = Span | null | 'hidden';

/** A condition must fall this far back before it counts as ended. */
const HYSTERESIS_DEG = 5;
/** A fault that holds for shorter gaps than this is one fault. */
const BRIDGE_MS = 200;

/** Start and arrival are read to this and the time of a frame: haste within that is not said. */
const TEMPO_ERROR_MS = 100;
/** A stretch of the repetition that was not seen for longer leaves its pace, and what was at its peak, unknown. */
const HOLE_MS = 400;
/** Arms at different heights shrug differently by nature: unevenness is judged only where both are raised alike. */
const ALIKE_DEG = 15;

const isFar = ({ near }: RepContext, side: Side | null): boolean => near !== null && side !== null && side !== near;

/** A far limb reads low, which makes a fault of too little doubtful; what is read too high is at least as high. */
const FAR_OVER_SLACK_DEG = 5;
const slackDeg = (context: RepContext, measure: SidedMeasure, side: Side, past: 'under' | 'over'): number => {
  if (!isFar(context, side)) return 0;
  const { farSlack } = sidedRule(measure);
  return past === 'under' ? farSlack : Math.min(farSlack, FAR_OVER_SLACK_DEG);
};

/** Where the movement was past its half: the span a fault of the whole repetition is reported with. */
const middleOf = ({ shape }: RepContext): Span => {
  const past = shape.frames.filter((frame) => frame.excursionDeg >= 0.5 * shape.peakDeg);
  return { startMs: past[0]?.measures.timeMs ?? shape.startMs, endMs: past.at(-1)?.measures.timeMs ?? shape.endMs };
};

const sidesOf = (context: RepContext, of: 'mover' | 'other' | 'partner' | 'both' | 'body'): readonly Side[] => {
  const { mover, partner } = context;
  switch (of) {
    case 'mover':
      return mover ? [mover] : ['left', 'right'];
    case 'other':
      return mover ? [otherSide(mover)] : [];
    case 'partner':
      return partner ? [partner] : [];
    case 'both':
      return ['left', 'right'];
    case 'body':
      return [];
  }
};

type PeakTest = Extract<FaultTest, { kind: 'at-peak' }>;

/** Where both sides move, each is held against its own figure; a limb that moves alone has its side's figures already. */
const peakTestOf = ({ exercise, mover }: RepContext, rule: FaultRule, test: PeakTest, side: Side): PeakTest => {
  if (mover !== null || !isCounted(exercise)) return test;
  const own = forSide(exercise, side).faults.find(({ id }) => id === rule.id)?.test;
  return own?.kind === 'at-peak' ? own : test;
};

const atPeak = (context: RepContext, rule: FaultRule, test: PeakTest): Finding => {
  const { measure } = test;
  if (!isSided(measure)) {
    const values = context.shape.atPeak
      .map((measures) => readMeasure(measures, measure, null, context.rest.mean))
      .filter((value) => value !== null);
    if (values.length === 0) return 'hidden';
    const value = median(values);
    return value < (test.under ?? -Infinity) || value > (test.over ?? Infinity) ? middleOf(context) : null;
  }
  const seen = sidesOf(context, test.of).flatMap((side) => {
    const value = peakValue(context.shape, measure, side);
    return value === null ? [] : [{ side, value, ...peakTestOf(context, rule, test, side) }];
  });
  if (seen.length === 0) return 'hidden';
  const past = seen.map(({ side, value, under = -Infinity, over = Infinity }) =>
    Math.max(
      under - slackDeg(context, measure, side, 'under') - value,
      value - over - slackDeg(context, measure, side, 'over'),
    ),
  );
  // Limbs that do the same and are seen alike: where one is past the figure and the other is not, it must be so beyond its error.
  const alone = context.near === null ? sidedRule(measure).band : 0;
  const isPast = past.every((by) => by > 0) || past.some((by) => by > alone);
  return isPast ? middleOf(context) : null;
};

/** Less of a repetition than this says nothing about the rest of it. */
const WATCHED_SHARE = 0.25;

/** Longest stretch in which `excess` (how far past the figure) is positive, with hysteresis, of at least `forMs`. */
const spanWhere = (context: RepContext, forMs: number, excess: (measures: Measures) => number | null): Finding => {
  let longest: Span | null = null;
  let open: Span | null = null;
  const seen = steadied(context.shape.frames, excess);
  if (seen.length < WATCHED_SHARE * context.shape.frames.length) return 'hidden';
  for (const { timeMs, value } of seen) {
    open = extend(open, value, timeMs);
    if (open && open.endMs - open.startMs >= Math.max(forMs, longest ? longest.endMs - longest.startMs : 0))
      longest = open;
  }
  return longest;
};

/** A single frame is no evidence: each value is the mean of those within 100 ms of it. Hidden frames are left out. */
const STEADY_MS = 100;
const steadied = (
  frames: RepShape['frames'],
  excess: (measures: Measures) => number | null,
): readonly { readonly timeMs: number; readonly value: number }[] => {
  const seen: { timeMs: number; value: number }[] = [];
  for (const { measures } of frames) {
    const value = excess(measures);
    if (value !== null) seen.push({ timeMs: measures.timeMs, value });
  }
  return seen.map(({ timeMs }, i) => {
    let from = i;
    let to = i;
    while (from > 0 && timeMs - (seen[from - 1]?.timeMs ?? 0) <= STEADY_MS) from--;
    while (to < seen.length - 1 && (seen[to + 1]?.timeMs ?? 0) - timeMs <= STEADY_MS) to++;
    const window = seen.slice(from, to + 1);
    return { timeMs, value: window.reduce((sum, at) => sum + at.value, 0) / window.length };
  });
};

const extend = (open: Span | null, excess: number, nowMs: number): Span | null => {
  if (excess > 0) return { startMs: open?.startMs ?? nowMs, endMs: nowMs };
  if (!open) return null;
  const lingers = excess > -HYSTERESIS_DEG && nowMs - open.endMs <= BRIDGE_MS;
  return lingers ? open : null;
};

/** Of several stretches the one that began first, so that left and right are asked alike; hidden where all of them are. */
const earliest = (findings: readonly Finding[]): Finding => {
  if (findings.every((finding) => finding === 'hidden')) return 'hidden';
  const spans = findings.filter((finding) => finding !== null && finding !== 'hidden');
  return spans.reduce<Span | null>((first, span) => (!first || span.startMs < first.startMs ? span : first), null);
};

/** Of limbs that do the same and are seen alike, one alone must be past the figure beyond its error. */
const whileTest = (context: RepContext, test: WhileTest): Finding => {
  const { measure } = test;
  const sides: readonly (Side | null)[] = isSided(measure) ? sidesOf(context, test.of) : [null];
  // The repetition that the others will be compared with has nothing to be compared with, and nothing is hidden in it.
  if (test.from === 'first-clean-rep' && context.cleanHipShift === null) return null;
  const span = (side: Side | null): Finding => {
    const past = test.over === undefined ? 'under' : 'over';
    const excess = (measures: Measures, of: Side | null): number | null => {
      const by = excessOf(test, context, measures, of);
      return by === null ? null : by - (of && isSided(measure) ? slackDeg(context, measure, of, past) : 0);
    };
    return spanWhere(context, test.forMs, (measures) => {
      const by = excess(measures, side);
      if (by === null || side === null || !isSided(measure) || test.of !== 'both' || context.near !== null) return by;
      const others = excess(measures, otherSide(side));
      return others !== null && others <= 0 ? by - sidedRule(measure).band : by;
    });
  };
  return earliest(sides.map(span));
};

const follows = (context: RepContext, test: Extract<FaultTest, { kind: 'follows' }>): Finding => {
  const { mover, rest, shape } = context;
  const value = mover && peakValue(shape, test.measure, mover);
  const from = mover && restOf(rest, test.measure, mover);
  if (value === null || from === null) return 'hidden';
  return Math.abs(value - from) > test.share * shape.peakDeg ? middleOf(context) : null;
};

/**
 * Of a body that is turned from the camera the two sides read apart by up to 0.85 degrees a degree of the turn, and alike in
 * each repetition of a set (within 3, rendered figures).
 */
const UNEVEN_PER_TURN = 0.85;

type SidesTest = Extract<FaultTest, { kind: 'sides-differ' }>;

/** Left less right at the peak; null where one is hidden. */
const unevenness = ({ shape }: RepContext, { measure }: SidesTest): number | null => {
  const [left, right] = [peakValue(shape, measure, 'left'), peakValue(shape, measure, 'right')];
  return left === null || right === null ? null : left - right;
};

const sidesDiffer = (context: RepContext, test: SidesTest): Finding => {
  const uneven = unevenness(context, test);
  if (uneven === null) return 'hidden';
  if (!isCounted(context.exercise)) return null;
  // Who reaches less far on one side is not asked to be even.
  const overDeg = test.over + targetGapDeg(context.exercise, test.measure);
  // From the side a body is turned by all there is.
  // Without depth a body that is turned looks like one whose sides differ.
  if (context.near === null && context.facesDeg === null) return 'hidden';
  const ofTurn = context.near === null ? UNEVEN_PER_TURN * Math.abs(context.facesDeg ?? 0) : 0;
  const own = context.leastUneven;
  const isSo = Math.abs(uneven) >= overDeg + ofTurn || (own !== null && Math.abs(uneven - own) >= overDeg);
  return isSo && Math.abs(uneven) >= overDeg ? middleOf(context) : null;
};

const shrugPct = (context: RepContext, measures: Measures, side: Side): number | null => {
  const rest = context.rest.mean[side].ear ?? null;
  const now = seenValue(measures, 'ear', side);
  return rest === null || now === null || rest <= 0 ? null : 100 * (1 - now / rest);
};

const SHRUG_MS = 300;
/**
 * A shoulder rises with the arm, and the model adds to it: 15-35 % at the top of a clean raise, by the body, and within 5 of
 * that in all clean raises of one set (rendered clips and figures). So a hike is what is past the figure and past the
 * person's own least by more than that.
 */
const SHRUG_OWN = 8;
/** Per cent of ear-to-shoulder distance (half a trunk) that one degree of angle noise (at a limb of 0.9 trunks) amounts to, twice over. */
const SHRUG_NOISE = 4;
type ShrugTest = Extract<FaultTest, { kind: 'shrug' }>;
const shrugLimit = (test: ShrugTest, raisedDeg: number): number | null =>
  test.bands.find((band) => raisedDeg < band.belowDeg)?.over ?? null;

/** How far each shoulder rose in this repetition while that can be judged; null where nothing asks for it or it is hidden. */
const mostShrug = (context: RepContext): RepContext['leastShrug'] => {
  const test = context.exercise.faults.map((rule) => rule.test).find((each) => each.kind === 'shrug');
  const of = (side: Side): number | null => {
    if (!test) return null;
    const seen = context.shape.frames.flatMap(({ measures }) => {
      const raised = seenValue(measures, 'shoulder', side);
      const pct = shrugPct(context, measures, side);
      return raised === null || pct === null || shrugLimit(test, raised) === null ? [] : [pct];
    });
    // Not the most, which one leaping frame can be, but what was passed for a fifth of the time.
    return seen.length > 0 ? (seen.sort((a, b) => a - b)[Math.floor(0.8 * seen.length)] ?? null) : null;
  };
  return { left: of('left'), right: of('right') };
};

const shrug = (context: RepContext, test: ShrugTest): Finding => {
  const limit = (raisedDeg: number): number | null => shrugLimit(test, raisedDeg);
  const early = (['left', 'right'] as const).map((side): Finding => {
    const least = context.leastShrug[side];
    // The repetition that the others will be compared with has nothing to be compared with.
    if (least === null) return null;
    return spanWhere(context, SHRUG_MS, (measures) => {
      const raised = seenValue(measures, 'shoulder', side);
      const pct = shrugPct(context, measures, side);
      const over = raised === null ? null : limit(raised);
      if (pct === null || over === null) return null;
      return pct - Math.max(over, least + SHRUG_OWN) - SHRUG_NOISE * measures.noiseDeg;
    });
  });
  if (test.sidesDifferOver === null) return earliest(early);
  const { sidesDifferOver } = test;
  const uneven = spanWhere(context, SHRUG_MS, (measures) => {
    const left = shrugPct(context, measures, 'left');
    const right = shrugPct(context, measures, 'right');
    const leftDeg = seenValue(measures, 'shoulder', 'left');
    const rightDeg = seenValue(measures, 'shoulder', 'right');
    if (left === null || right === null || leftDeg === null || rightDeg === null) return null;
    if (limit(Math.max(leftDeg, rightDeg)) === null || Math.abs(leftDeg - rightDeg) > ALIKE_DEG) return null;
    return Math.abs(left - right) - sidesDifferOver - SHRUG_NOISE * measures.noiseDeg;
  });
  return earliest([...early, uneven]);
};

/** What gives way was up before: most of the way, for after giving way it may come up further than before. */
const SAG_FROM_SHARE = 0.75;
/** Coming back up by this share of the sag tells it from lowering on purpose. */
const SAG_RETURN_SHARE = 0.5;
/** Multiples of a noisy track's shimmer, from the furthest to the lowest frame, that are no sag. */
const SAG_NOISE = 6;
const sags = ({ shape }: RepContext, by: number): Span | null => {
  let top = -Infinity;
  let lowDeg = Infinity;
  let lowMs: number | null = null;
  for (const { measures, excursionDeg } of shape.frames) {
    const isBack = lowMs !== null && excursionDeg >= lowDeg + SAG_RETURN_SHARE * (top - lowDeg);
    if (isBack && lowMs !== null) return { startMs: lowMs, endMs: measures.timeMs };
    top = Math.max(top, excursionDeg);
    const gaveWay = top >= SAG_FROM_SHARE * shape.peakDeg && top - excursionDeg > by + SAG_NOISE * measures.noiseDeg;
    if (!gaveWay || excursionDeg >= lowDeg) continue;
    lowDeg = excursionDeg;
    lowMs ??= measures.timeMs;
  }
  return null;
};

/** The share of its time after which a limb that moves like a cosine has gone this share of its way. */
const timeShare = (wayShare: number): number => Math.acos(1 - 2 * wayShare) / Math.PI;
/** A posture that is left slowly at first, or that a measure hardly shows at first, is no fall. */
const LEFT_SHARES = [0.9, 0.97, 0.99] as const;
/** The time of the way back, from what passes between leaving the top and coming within a tenth of rest: the longest reading. */
const returnMs = ({ shape }: RepContext): number => {
  const { frames, peakDeg } = shape;
  const reading = (fromShare: number): number => {
    const leaves = frames.findLastIndex((frame) => frame.excursionDeg >= fromShare * peakDeg);
    const arrives = frames.findIndex((frame, i) => i > leaves && frame.excursionDeg <= 0.1 * peakDeg);
    const leftMs = crossedMs(frames, leaves + 1, fromShare * peakDeg) ?? shape.peakMs;
    const arrivedMs = crossedMs(frames, arrives, 0.1 * peakDeg) ?? shape.endMs;
    return (arrivedMs - leftMs) / (timeShare(fromShare) - timeShare(0.1));
  };
  return Math.max(...LEFT_SHARES.map(reading));
};

/** The time of the way out, in the same way: a furthest point that is held, or crept to, is not waited for. */
const outMs = ({ shape }: RepContext): number => {
  const { frames, peakDeg } = shape;
  const arrives = frames.findIndex((frame) => frame.excursionDeg >= 0.9 * peakDeg);
  const arrivedMs = crossedMs(frames, arrives, 0.9 * peakDeg);
  const first = frames[0];
  if (arrivedMs === null || !first) return shape.peakMs - shape.startMs;
  const leaves = frames.findLastIndex((frame, i) => i < arrives && frame.excursionDeg <= 0.1 * peakDeg);
  const leftMs = crossedMs(frames, leaves + 1, 0.1 * peakDeg);
  // Where the tenth was passed before the limb was followed, from where it was.
  const from = leftMs === null ? first.excursionDeg / peakDeg : 0.1;
  // Too little of the way to tell the whole by.
  if (from > 0.5) return shape.peakMs - shape.startMs;
  return (arrivedMs - (leftMs ?? first.measures.timeMs)) / (timeShare(0.9) - timeShare(from));
};

/** When a level was passed on the way to the frame at `index`, between it and the one before; null where there are none. */
const crossedMs = (frames: RepContext['shape']['frames'], index: number, levelDeg: number): number | null => {
  const [before, after] = [frames[index - 1], frames[index]];
  if (!before || !after) return null;
  const way = after.excursionDeg - before.excursionDeg;
  const share = way !== 0 ? Math.min(1, Math.max(0, (levelDeg - before.excursionDeg) / way)) : 1;
  return before.measures.timeMs + share * (after.measures.timeMs - before.measures.timeMs);
};

const frameMs = ({ shape }: RepContext): number =>
  (shape.endMs - (shape.frames[0]?.measures.timeMs ?? shape.endMs)) / Math.max(1, shape.frames.length - 1);

const hasHole = ({ shape, afterGap }: RepContext): boolean =>
  afterGap ||
  shape.frames.some((frame, i) => frame.measures.timeMs - (shape.frames[i - 1] ?? frame).measures.timeMs > HOLE_MS);

/** What can only be told of a repetition that was seen without a hole. */
const NEEDS_WHOLE: ReadonlySet<FaultTest['kind']> = new Set([
  'at-peak',
  'follows',
  'sides-differ',
  'tempo',
  'return-tempo',
  'same-side',
]);

const runTest = (context: RepContext, rule: FaultRule): Finding => {
  const { test } = rule;
  if (NEEDS_WHOLE.has(test.kind) && hasHole(context)) return 'hidden';
  switch (test.kind) {
    case 'at-peak':
      return atPeak(context, rule, test);
    case 'while':
      return whileTest(context, test);
    case 'follows':
      return follows(context, test);
    case 'sides-differ':
      return sidesDiffer(context, test);
    case 'shrug':
      return shrug(context, test);
    case 'sags':
      return sags(context, test.by);
    case 'same-side':
      // In a pure side view the model may call both arms by each other's name throughout: only where it has told them
      // apart before does "arm and leg of one side" mean anything.
      if (!context.armsToldApart || context.partner === null) return 'hidden';
      return context.partner === context.mover ? middleOf(context) : null;
    case 'return-tempo':
      // Both its ends are read on a limb that moves, and between pictures.
      return returnMs(context) < test.underMs - 2 * TEMPO_ERROR_MS - frameMs(context) ? middleOf(context) : null;
    case 'tempo': {
      if (context.startUnseen) return 'hidden';
      return outMs(context) < test.underMs - TEMPO_ERROR_MS - frameMs(context) ? middleOf(context) : null;
    }
  }
};

export interface FaultFindings {
  readonly faults: readonly Fault[];
  /** Ids of the rules that could not be judged, because what they rest on was hidden or not seen as a whole. */
  readonly unjudged: readonly string[];
  /** How far each shoulder rose, for the repetitions to come. */
  readonly shrug: RepContext['leastShrug'];
  /** Left less right at the peak, likewise. */
  readonly uneven: number | null;
}

/**
 * The faults of one repetition, in the order of the exercise's rules, and what could not be judged of it. A fault that
 * another explains is left out.
 */
export const judgeFaults = (context: RepContext): FaultFindings => {
  const found = new Map<string, Fault>();
  const unjudged: string[] = [];
  for (const rule of context.exercise.faults) {
    if (rule.unless?.some((id) => found.has(id))) continue;
    const finding = runTest(context, rule);
    if (finding === 'hidden') unjudged.push(rule.id);
    else if (finding)
      found.set(rule.id, {
        id: rule.id,
        side: reportedSide(context.exercise, context.mover),
        startMs: Math.round(finding.startMs),
        endMs: Math.round(finding.endMs),
      });
  }
  const asksSides = context.exercise.faults.map(({ test }) => test).find((test) => test.kind === 'sides-differ');
  const uneven = asksSides ? unevenness(context, asksSides) : null;
  return { faults: [...found.values()], unjudged, shrug: mostShrug(context), uneven };
};
