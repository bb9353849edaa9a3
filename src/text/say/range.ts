/** One person's own range: how far they move, how it was found, and what follows from it. */
import type { CountedExercise, Exercise, Personal } from '../../core/exercise/exercise.ts';
import type { Side } from '../../core/body/landmarks.ts';
import { hasDegrees, type SidedMeasure } from '../../core/measure/sided-measures.ts';
import type { RangeFinding } from '../../core/person/own-range.ts';
import { bandsOf, ownTargets } from '../../core/report/set-targets.ts';
import { catalogue } from '../in-use.ts';
import { sentenceFor } from '../text.ts';
import { dayOfYear } from './day.ts';
import { byFive, list, sentences, whole } from './forms.ts';

/** A limb whose range was measured, named by its measure and side. */
export const limbName = (measure: SidedMeasure, side: Side): string =>
  sentenceFor(catalogue().personal.limbs, measure)?.({ side }) ?? catalogue().sides[side];

/** One line for each range that a check found, with its band and day, and for each number that a plan has set. */
export function personalSentences({ own, plan }: Personal, nowEpochMs: number): readonly string[] {
  const t = catalogue().personal;
  const found = own.map(({ measure, side, valueDeg, bandDeg, foundAtEpochMs }) => {
    const limb = limbName(measure, side);
    const day = dayOfYear(foundAtEpochMs, nowEpochMs);
    return hasDegrees(measure)
      ? t.own({ limb, day, value: byFive(valueDeg), band: byFive(bandDeg) })
      : t.ownWay({ limb, day });
  });
  return plan.length > 0 ? [...found, t.plan({ parts: list(plan.map((part) => t.parts[part])) })] : found;
}

/** "Your target: left about 90°, right about 150°"; null where the target is not an angle of this person's own. */
export function targetSentence(exercise: Exercise): string | null {
  const t = catalogue().personal;
  const own = ownTargets(exercise);
  const [first, second] = own;
  if (!first) return null;
  const alike = first.targetDeg === second?.targetDeg;
  const targets = alike
    ? t.targetBoth({ value: byFive(first.targetDeg) })
    : list(own.map(({ side, targetDeg }) => t.targetSide({ side, value: byFive(targetDeg) })));
  return t.target({ targets });
}

/**
 * Why to find the own range, and how many repetitions that takes: from the side only one arm is seen, other sides are
 * counted separately.
 */
export function ownRangeLead({ sides, view }: Pick<Exercise, 'sides' | 'view'>): string {
  const t = catalogue().range;
  return sentences(t.lead, sides === 'each' ? t.sides : view === 'side' ? t.near : null);
}

/** The range that was found for one limb, or why none was found. */
export function findingSentence({ measure, side, figure, reason }: RangeFinding): string {
  const t = catalogue().range;
  const limb = limbName(measure, side);
  if (!figure) return t.notFound({ limb, reason: whyNot(reason) });
  if (!hasDegrees(measure)) return t.foundWay({ limb });
  return t.found({ limb, value: byFive(figure.valueDeg), band: byFive(figure.bandDeg) });
}

const whyNot = (reason: RangeFinding['reason']): string => catalogue().range.reasons[reason ?? 'few'];

/**
 * The repetitions behind a range that was found, and the target that would follow from it; null where none was found, or where
 * there are no degrees to tell.
 */
export function restsOnSentence(
  { measure, side, figure }: RangeFinding,
  offered: CountedExercise | null,
): string | null {
  if (!figure || !hasDegrees(measure)) return null;
  const t = catalogue().range;
  const bands = offered && measure === offered.movement.measure ? bandsOf(offered, side) : null;
  return sentences(
    t.from({ peaks: list(figure.peaksDeg.map(whole)) }),
    bands && t.counts({ count: byFive(bands.countDeg), target: byFive(bands.targetDeg) }),
  );
}

/** Spoken: the range that was found, and how to answer where it may be used. */
export function spokenOffer(findings: readonly RangeFinding[], isOffered: boolean): string {
  const t = catalogue().range;
  const found = findings.filter(({ figure }) => figure !== null).map(findingSentence);
  if (found.length === 0) return t.none({ reason: whyNot(findings[0]?.reason ?? null) });
  return sentences(...found, isOffered ? t.askVoice : t.usual);
}
