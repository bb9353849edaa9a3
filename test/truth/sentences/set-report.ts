/** The report of a set: each sentence, and when it is true. */
import { forSide } from '../../../src/core/exercise/for-side.ts';
import { countableOf, isCounted, targetOf } from '../../../src/core/exercise/exercise.ts';
import type { Rep } from '../../../src/core/record/set-events.ts';
import { briskUnderMs } from '../../../src/core/exercise/pace.ts';
import { hasOwnTarget } from '../../../src/core/report/set-targets.ts';
import {
  anglesOf,
  askedHoldMs,
  briskCount,
  isAllAsHoped,
  isOfTheWhole,
  isAsItShouldBe,
  isBrisk,
  isDoseDone,
  isFound,
  isHeld,
  isHeldShort,
  isHoldOpen,
  isInDegrees,
  isNothingFound,
  isNothingToChange,
  isPaceCued,
  meanRange,
  furthestPast,
  pastTarget,
  rangeDeg,
  sureOf,
  timesFound,
  truthOf,
  upToMs,
  wasAnswered,
  type Facts,
} from '../facts.ts';
import type { UnjudgedSpan } from '../../../src/core/record/set-events.ts';
import { en } from '../../../src/text/en/words.ts';
import { outsideOf, plain } from '../said.ts';
import { byFive, numberIn, saidAt, type Claim, type Condition, type Table } from '../table.ts';

const counts = (claim: Claim, count: number): boolean => numberIn(claim, 'count') === count;
const doneOf = (facts: Facts): number => (facts.exercise.mode === 'guided' ? facts.rounds : facts.reps.length);
const reached = (facts: Facts): number => facts.reps.filter((rep) => (pastTarget(facts, rep) ?? -1) >= 0).length;

/** The id of the fault, slip or movement that the line is about: that of the sentence beside this one. */
const idBeside = ({ line }: Claim): string | null => {
  const beside = line.said.find(({ path }) => /^(exercises\.[^.]+\.)?findings\./.test(path));
  return beside?.path.split('.').at(-1) ?? null;
};

/** The points of a part of the score, as they stand before its meaning. */
const pointsIn = ({ line }: Claim): number => Number(outsideOf(line.text).match(/\d+/)?.[0]);
const about = (found: number, share: number): boolean => Math.abs(found - 100 * share) <= 1;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const evidence: Condition = {
  when: 'a fault, a slip, a reason for not counting or the word of the pace of that id happened in the set',
  holds: ({ facts, id }) => isFound(facts, id),
};

const shortHolds = (facts: Facts): Facts['reps'] => facts.reps.filter((rep) => isHeldShort(facts, rep));

/** Those whose end was seen, and of which can be told whether they were as long as asked. */
const knownHolds = (facts: Facts): Facts['reps'] =>
  facts.reps.filter((rep) => !rep.notes.includes('end-not-seen') && !isHoldOpen(facts, rep));

/** Of no short hold much is missing. */
const isNearlyHeld = (facts: Facts): boolean =>
  shortHolds(facts).every(({ side, holdMs }) => holdMs >= (2 / 3) * askedHoldMs(facts, side));

/** The seconds that were asked for in a sentence are those of the exercise. */
const isAsked = (claim: Claim, name = 'askedHold'): boolean =>
  ([null, 'left', 'right'] as const).some(
    (side) => numberIn(claim, name) === Math.round(askedHoldMs(claim.facts, side) / 1000),
  );

/** Told in whole seconds that have passed, or all but a fifth of one. */
const isHoldOf = (seconds: number, holdMs: number): boolean =>
  seconds <= holdMs / 1000 + 0.2 && seconds + 1 > holdMs / 1000 + 0.2;

/** "1", "1–2", "under 2": the seconds that are said are the least and the most that it may have been held. */
const isHeldAs = (words: unknown, rep: Rep): boolean => {
  const said = plain(String(words));
  const [first = Number.NaN, last = first] = (said.match(/\d+/g) ?? []).map(Number);
  return said.startsWith('under')
    ? isHoldOf(0, rep.holdMs) && isHoldOf(first - 1, upToMs(rep))
    : isHoldOf(first, rep.holdMs) && isHoldOf(last, upToMs(rep));
};

const isLongest = (claim: Claim): boolean =>
  counts(claim, claim.facts.reps.length) &&
  isHoldOf(numberIn(claim, 'held'), Math.max(...claim.facts.reps.map(({ holdMs }) => holdMs)));

const isCleanSoFar = (claim: Claim): boolean =>
  counts(claim, claim.facts.reps.length) &&
  numberIn(claim, 'asked') === targetOf(claim.facts.exercise) &&
  claim.facts.reps.length < targetOf(claim.facts.exercise) &&
  claim.facts.reps.every((rep) => isAsItShouldBe(claim.facts, rep)) &&
  isNothingFound(claim.facts);

/** So many are among those that are good: those that were brisk are not, but of a far limb that may not be known. */
const isAmong = (said: number, good: Facts['reps'], facts: Facts): boolean =>
  said <= good.length && said >= good.filter((rep) => !isBrisk(facts, rep)).length;

const isMostlyClean = (claim: Claim): boolean =>
  counts(claim, claim.facts.reps.length) &&
  isAmong(
    numberIn(claim, 'clean'),
    claim.facts.reps.filter((rep) => isAsItShouldBe(claim.facts, rep)),
    claim.facts,
  );

/** Nothing was seen in so many that is to be changed; what could not be told of them does not lessen their number. */
const isMostlyFreeOfFindings = (claim: Claim): boolean => {
  const short = shortHolds(claim.facts);
  const free = claim.facts.reps.filter((rep) => rep.faults.length === 0 && !short.includes(rep));
  return counts(claim, claim.facts.reps.length) && isAmong(numberIn(claim, 'nothingFound'), free, claim.facts);
};

const ARMS = { front: 'armOut', side: 'armForward' } as const;

/** Hip, knee and elbow are read as the angle between two bones, and told as flexion from the straight joint. */
const BETWEEN_BONES: readonly string[] = ['hip', 'leg', 'knee', 'elbow'];
const clinical = ({ exercise }: Facts, deg: number): number =>
  isCounted(exercise) && BETWEEN_BONES.includes(exercise.movement.measure) ? 180 - deg : deg;

/** What an answer comes to, by the question in its path: `afterAnswer.back-quiet.otherwise`. */
const answered = (heard: 'otherwise' | 'unsure'): Condition => ({
  when: `the person answered ${heard === 'unsure' ? 'that they are not sure' : 'otherwise than hoped'}`,
  holds: ({ facts, path }) => wasAnswered(facts, path.split('.').at(-2) ?? '', heard),
});

export const SET_REPORT: Table = {
  'wentWell.all-clean': {
    when: 'all that was asked for was done, and every one of them was just as it should be: no fault, nothing hidden, held and far enough; none was not counted, none slipped, no word was said of the pace; and what no camera sees was as hoped, by the person',
    holds: (claim) =>
      counts(claim, claim.facts.reps.length) &&
      claim.facts.reps.every((rep) => isAsItShouldBe(claim.facts, rep)) &&
      isNothingToChange(claim.facts) &&
      isOfTheWhole(claim.facts),
  },
  'wentWellSeen.all-clean': {
    when: 'all that was asked for was done, and nothing was seen to change in any of them; the person has not said that what no camera sees was as hoped',
    holds: (claim) =>
      counts(claim, claim.facts.reps.length) &&
      claim.facts.reps.every((rep) => isAsItShouldBe(claim.facts, rep)) &&
      isNothingToChange(claim.facts) &&
      !isOfTheWhole(claim.facts),
  },
  'wentWellSeen.mostly-clean': {
    when: 'nothing was seen to change in as many as it says, of all that were counted',
    holds: (claim) => isMostlyFreeOfFindings(claim) && !isOfTheWhole(claim.facts),
  },
  'wentWell.full-range': {
    when: 'every repetition came to its target',
    holds: (claim) => counts(claim, claim.facts.reps.length) && reached(claim.facts) === claim.facts.reps.length,
  },
  'wentWell.mostly-clean': {
    when: 'as many as it says were just as they should be, of all that were counted, and what no camera sees was as hoped, by the person',
    holds: (claim) => isMostlyClean(claim) && isOfTheWhole(claim.facts),
  },
  'wentWell.reached-target': {
    when: 'at least as many as it says came to their target, and not so far that it was a fault, of all that were counted; where some went too far, it says "and no further"',
    holds: (claim) => {
      const { reps } = claim.facts;
      const free = reps.filter((rep) => rep.faults.length === 0 && (pastTarget(claim.facts, rep) ?? -1) >= 0).length;
      const said = numberIn(claim, 'reached');
      // Where others came nearer than the camera can tell, it says "at least".
      const isNear = (rep: Facts['reps'][number]): boolean => {
        const past = pastTarget(claim.facts, rep) ?? 0;
        const least = Math.min(...sureOf(claim.facts, rep).map(({ angle }) => angle.bandDeg));
        return rep.faults.length === 0 && past < 0 && past >= -least;
      };
      const isCautious = numberIn(claim, 'perhaps') > 0 || !reps.some(isNear);
      // What was done without a fault went no further than it should.
      const isOfSome = numberIn(claim, 'tooFar') <= reps.filter((rep) => rep.faults.length > 0).length;
      return counts(claim, reps.length) && said >= free && said <= reached(claim.facts) && isCautious && isOfSome;
    },
  },
  'wentWell.guided-rounds': {
    when: 'so many rounds were worked through',
    holds: (claim) => counts(claim, claim.facts.rounds) && claim.facts.rounds > 0,
  },
  'wentWell.holds': {
    when: 'so many holds were counted, the longest lasted so many seconds, and some hold was as long as was asked',
    holds: (claim) => isLongest(claim) && claim.facts.reps.some((rep) => isHeld(claim.facts, rep)),
  },
  'wentWell.held-in-part': {
    when: 'so many holds were counted, the longest lasted so many seconds, and none was as long as was asked',
    holds: (claim) => isLongest(claim) && claim.facts.reps.every((rep) => !isHeld(claim.facts, rep)) && isAsked(claim),
  },
  'wentWell.clean-so-far': {
    when: 'fewer were done than were asked for, each just as it should be, and what no camera sees was as hoped, by the person',
    holds: (claim) => isCleanSoFar(claim) && isOfTheWhole(claim.facts),
  },
  'wentWellSeen.clean-so-far': {
    when: 'fewer were done than were asked for, and nothing was seen to change in them',
    holds: (claim) => isCleanSoFar(claim) && !isOfTheWhole(claim.facts),
  },
  'missing.hold-short': {
    when: 'so many of those that were counted were held for less than was asked, none for less than two thirds of it',
    holds: (claim) =>
      isNearlyHeld(claim.facts) &&
      counts(claim, claim.facts.reps.length) &&
      numberIn(claim, 'short') === shortHolds(claim.facts).length &&
      isAsked(claim),
  },
  'missing.hold-short-own': {
    when: 'so many were held for less than was asked, none for less than two thirds of it, and the sides are asked for different times',
    holds: (claim) =>
      isNearlyHeld(claim.facts) &&
      counts(claim, claim.facts.reps.length) &&
      numberIn(claim, 'short') === shortHolds(claim.facts).length,
  },
  'missing.hold-far': {
    when: 'some were held for less than two thirds of what was asked',
    holds: (claim) => !isNearlyHeld(claim.facts) && isAsked(claim),
  },
  'missing.hold-far-own': {
    when: 'some were held for less than two thirds of what was asked, and the sides are asked for different times',
    holds: ({ facts }) => !isNearlyHeld(facts),
  },
  'missing.dose-short': {
    when: 'so many were done, and more were asked for',
    holds: (claim) =>
      counts(claim, doneOf(claim.facts)) &&
      numberIn(claim, 'asked') === targetOf(claim.facts.exercise) &&
      !isDoseDone(claim.facts),
  },
  'wentWell.kept-going': {
    when: 'so many repetitions were counted',
    holds: (claim) => counts(claim, claim.facts.reps.length) && claim.facts.exercise.mode === 'repetitions',
  },
  'workOn.*': evidence,
  'exercises.*.workOn.*': evidence,
  paceToWorkOn: {
    when: 'the pace was spoken of, or a repetition was too fast',
    holds: ({ facts }) => isFound(facts, 'too-fast'),
  },

  'summary.notCounted': {
    when: 'some movement was not counted',
    holds: ({ facts }) => facts.rejected.length > 0,
  },
  'summary.notes.*': {
    when: 'a counted repetition carries that note',
    holds: ({ facts, id }) => facts.reps.some(({ notes }) => notes.includes(id)),
  },
  'summary.setTitle': {
    when: 'it is the number of the set',
    holds: (claim) => numberIn(claim, 'set') === 1,
  },
  'summary.setTitleOf': {
    when: 'it is the number of the set, and its exercise, in a session of several',
    holds: (claim) => claim.line.part === 'title among others' && numberIn(claim, 'set') === 1,
  },
  'summary.repsHint': {
    when: 'ranges are drawn; it is the target of the person where a plan or a range check gave it, and one for each side where they differ',
    holds: ({ facts, values }) =>
      facts.exercise.mode !== 'holds' && values['personal'] === hasOwnTarget(facts.exercise),
  },
  'summary.holdsHint': {
    when: 'holds are drawn; it is the target of the person where a plan gave it',
    holds: ({ facts, values }) =>
      facts.exercise.mode === 'holds' && values['personal'] === hasOwnTarget(facts.exercise),
  },
  'summary.sidesAre.leg': {
    when: 'each side counts for itself, and it is a leg that moves',
    holds: ({ facts }) => isNamedAfter(facts, ['hip', 'leg', 'knee', 'kneeRise']),
  },
  'summary.lesserArm': {
    when: 'both arms move together, both were seen, and one height is drawn for the two',
    holds: ({ facts }) => facts.reps.some((rep) => rep.side === null && sureOf(facts, rep).length === 2),
  },
  'summary.sidesAre.arm': {
    when: 'each side counts for itself, and it is an arm that moves',
    holds: ({ facts }) => isNamedAfter(facts, ['arm', 'shoulder', 'elbow', 'elbowUp', 'elbowOut', 'cross']),
  },
  'summary.sidesAre.standing': {
    when: 'each side counts for itself, and is named after the leg that stays on the floor',
    holds: ({ facts }) => facts.exercise.id === 'single-leg-stance',
  },
  'summary.tooFar': {
    when: 'some repetition went further than its target reaches, which is a fault of its own',
    holds: ({ facts }) => facts.faults.length > 0,
  },
  'summary.countedOf': {
    when: 'so many were done, and more were asked for',
    holds: (claim) => counts(claim, doneOf(claim.facts)) && numberIn(claim, 'asked') === targetOf(claim.facts.exercise),
  },
  'summary.heldOf': {
    when: 'some repetition was held so long, which is less than was asked',
    holds: (claim) => isAsked(claim) && shortHolds(claim.facts).some((rep) => isHeldAs(claim.values['held'], rep)),
  },
  'summary.heldShort': {
    when: 'some repetition was held for less than was asked, or where what could not be told is listed, may have been',
    holds: (claim) =>
      isAsked(claim, 'asked') &&
      (claim.line.said.some(({ path }) => path === 'summary.unjudgedIn')
        ? claim.facts.reps.some((rep) => isHoldOpen(claim.facts, rep))
        : shortHolds(claim.facts).length > 0),
  },
  'summary.heldAt': {
    when: 'some repetition was held so long, which is less than was asked',
    holds: (claim) => shortHolds(claim.facts).some((rep) => isHeldAs(claim.values['held'], rep)),
  },
  'summary.holdNotReached': {
    when: 'some repetition was to be held, and never came to where the hold counts',
    holds: ({ facts }) => shortHolds(facts).some((rep) => upToMs(rep) < 50),
  },
  'summary.holdNotReachedAt': {
    when: 'some repetition was to be held, and never came to where the hold counts',
    holds: ({ facts }) => shortHolds(facts).some((rep) => upToMs(rep) < 50),
  },
  'summary.hurried': {
    when: 'one or more were brisk by the pace that is asked for, or too fast',
    holds: (claim) =>
      numberIn(claim, 'within') === briskUnderMs(claim.facts.exercise) / 1000 && briskCount(claim.facts) >= 1,
  },
  'summary.fewer': {
    when: 'fewer were done than were asked for',
    holds: (claim) =>
      numberIn(claim, 'asked') === targetOf(claim.facts.exercise) && doneOf(claim.facts) < numberIn(claim, 'asked'),
  },
  'summary.fewerDone': { when: 'so many were done', holds: (claim) => numberIn(claim, 'done') === doneOf(claim.facts) },
  'summary.hollowHint': { when: 'something was not counted', holds: ({ facts }) => facts.rejected.length > 0 },
  'summary.barsLabel': {
    when: 'so many were counted and so many not',
    holds: (claim) =>
      counts(claim, claim.facts.reps.length) &&
      numberIn(claim, 'rejected') === claim.facts.rejected.length &&
      claim.values['of'] === countableOf(claim.facts.exercise),
  },
  'personal.yourTarget': {
    when: 'a plan or a range check gave it',
    holds: ({ facts }) => hasOwnTarget(facts.exercise),
  },
  'personal.targetOfSide': {
    when: 'the sides have targets of their own',
    holds: ({ facts }) => facts.exercise.mode !== 'guided',
  },

  'units.withBand': {
    when: 'the exercise can be seen in degrees, and some repetition, attempt or mean of a side has this range, with this band',
    holds: (claim) =>
      isInDegrees(claim.facts) &&
      rangesOf(claim.facts).some(
        ({ deg, bandDeg }) => byFive(deg) === numberIn(claim, 'value') && byFive(bandDeg) === numberIn(claim, 'band'),
      ),
  },
  'units.degrees': {
    when: 'the exercise can be seen in degrees, and some limb went from the one angle to the other in some repetition or attempt: flexion counted from the straight joint',
    holds: (claim) =>
      isInDegrees(claim.facts) &&
      [...claim.facts.reps, ...claim.facts.rejected].some((rep) =>
        anglesOf(claim.facts, rep).some(
          ({ angle }) =>
            Math.abs(clinical(claim.facts, angle.peakDeg) - numberIn(claim, 'to')) <= 2.5 &&
            Math.abs(clinical(claim.facts, angle.startDeg) - numberIn(claim, 'from')) <= 5,
        ),
      ),
  },
  'summary.rangeInDegrees': { when: 'the exercise can be seen in degrees', holds: ({ facts }) => isInDegrees(facts) },
  'summary.whatBandsAre': {
    when: 'a range in the table is told with a ±',
    holds: ({ facts }) => facts.reps.length + facts.rejected.length > 0,
  },
  'summary.rangeByWay': { when: 'degrees cannot be seen', holds: ({ facts }) => !isInDegrees(facts) },
  'summary.motions.*': {
    when: 'that is what is counted in the exercise; an arm that is seen from the front goes out to the side, from the side forwards',
    holds: ({ facts: { exercise }, id }) =>
      isCounted(exercise) &&
      id === (exercise.movement.measure === 'arm' ? ARMS[exercise.view] : exercise.movement.measure),
  },
  'units.wholeWay': {
    when: 'degrees cannot be seen, and some limb came to its target in some repetition',
    holds: ({ facts }) => !isInDegrees(facts) && facts.reps.some((rep) => (furthestPast(facts, rep) ?? -1) >= 0),
  },
  'units.partOfWay': {
    when: 'degrees cannot be seen, and some limb did not come to its target in some repetition or attempt',
    holds: ({ facts }) =>
      !isInDegrees(facts) && [...facts.reps, ...facts.rejected].some((rep) => (pastTarget(facts, rep) ?? 0) < 0),
  },
  'units.ofTarget': {
    when: 'it is a share of the way to the target: no more than all of it and the error, and the error is smaller than the way',
    holds: (claim) => {
      const [percent, band] = [numberIn(claim, 'percent'), numberIn(claim, 'band')];
      return percent >= 0 && percent <= 100 + band && band < 100;
    },
  },
  'summary.leftRightSame': {
    when: 'the two figures above it differ by no more than the error',
    holds: (claim) => {
      const [left, right] = shownSides(claim);
      return !!left && !!right && Math.abs(left.value - right.value) <= Math.max(5, left.band, right.band);
    },
  },
  'summary.leftRightOrdinary': {
    when: 'the two figures above it differ by so much, which is more than the error and less than 20',
    holds: (claim) => isOrdinary(claim, 'deg'),
  },
  'summary.leftRightOrdinaryByWay': {
    when: 'the two figures above it differ by so much, which is more than the error and less than 20',
    holds: (claim) => isOrdinary(claim, 'percent'),
  },
  'summary.rangeOfSides': {
    when: 'both limbs moved together, and did not go equally far',
    holds: ({ facts }) =>
      [...facts.reps, ...facts.rejected].some((rep) => {
        const [left, right] = sureOf(facts, rep);
        return rep.side === null && !!left && !!right && rangeDeg(left.angle) !== rangeDeg(right.angle);
      }),
  },
  'summary.scoreLeftOut': {
    when: 'of half or more of the repetitions something could not be told',
    holds: ({ facts }) =>
      facts.reps.length >= 3 &&
      2 *
        facts.reps.filter(
          (rep) =>
            rep.unjudged.length + rep.notes.length > 0 ||
            isBrisk(facts, rep) ||
            isHoldOpen(facts, rep) ||
            anglesOf(facts, rep).length === 0,
        ).length >=
        facts.reps.length,
  },
  'summary.leftRightDiffer': {
    when: 'that side goes further, by the difference of the two figures above it, which is more than the error',
    holds: (claim) => isDifference(claim, 'deg'),
  },
  'summary.leftRightDifferByWay': {
    when: 'that side goes further, by the difference of the two figures above it, which is more than the error',
    holds: (claim) => isDifference(claim, 'percent'),
  },
  'summary.leftRightOf': {
    when: 'three of each side or more, of those that were counted',
    holds: (claim) =>
      (['left', 'right'] as const).every(
        (side) => numberIn(claim, side) >= 3 && numberIn(claim, side) <= (meanRange(claim.facts, side)?.count ?? 0),
      ),
  },
  'summary.leftRightFew': {
    when: 'a side has fewer than three that were good, so many as it says, and no more than were counted of it',
    holds: (claim) => {
      const [left, right] = (['left', 'right'] as const).map((side) => numberIn(claim, side));
      const isOfCounted = (['left', 'right'] as const).every(
        (side) => numberIn(claim, side) <= (meanRange(claim.facts, side)?.count ?? 0),
      );
      return Math.min(left ?? 0, right ?? 0) < 3 && isOfCounted && isSomeFew(claim.facts);
    },
  },
  'summary.leftRightShort': {
    when: 'so many of that side were done short of the others',
    holds: (claim) => {
      const side = claim.values['side'] === 'left' ? 'left' : 'right';
      return numberIn(claim, 'count') >= 1 && numberIn(claim, 'count') <= shortOf(claim.facts, side);
    },
  },
  'summary.leftRightNone': {
    when: 'movement of one side only was counted',
    holds: ({ facts }) =>
      facts.reps.length > 0 && !(['left', 'right'] as const).every((side) => meanRange(facts, side)),
  },
  'summary.leftRightHold': {
    when: 'so many were held on the left, and so many on the right',
    holds: (claim) =>
      (['left', 'right'] as const).every(
        (side) =>
          numberIn(claim, side) ===
          claim.facts.reps.filter((rep) => rep.side === side && !rep.notes.includes('end-not-seen')).length,
      ),
  },

  'summary.noticedAt': {
    when: 'what stands beside it was found or slipped just as often, at these times',
    holds: (claim) => {
      const { facts, line } = claim;
      const beside = (path: string): boolean => line.said.some((one) => one.path === path);
      const short = line.said.find(({ path }) => path === 'summary.heldShort');
      // Where the sides are asked for different times there is a line for each time.
      if (short)
        return counts(
          claim,
          shortHolds(facts).filter(
            ({ side }) => Math.round(askedHoldMs(facts, side) / 1000) === numberIn(short, 'asked'),
          ).length,
        );
      if (beside('summary.hurried')) return numberIn(claim, 'count') <= briskCount(facts);
      const id = idBeside(claim);
      return id !== null && counts(claim, timesFound(facts, id));
    },
  },
  'summary.atOfSide': {
    when: 'something was found, slipped or did not count on that side',
    holds: ({ facts, values }) =>
      [...facts.faults, ...facts.slips, ...facts.rejected, ...facts.reps].some(({ side }) => side === values['side']),
  },
  'summary.atOfLimb': {
    when: 'a fault was found in the arm that reaches out with the leg, and it is the arm of the other side',
    holds: isOfPartner,
  },
  'summary.findingOfLimb': {
    when: 'a fault was found in the arm that reaches out with the leg, and it is the arm of the other side',
    holds: isOfPartner,
  },
  'summary.faultsNone': {
    when: 'all that was asked for was done and held, far enough, all of it was seen, nothing was found, slipped or not counted, no word was said of the pace, and what no camera sees of the form was as hoped, by the person',
    holds: ({ facts }) =>
      isNothingToChange(facts) &&
      isOfTheWhole(facts) &&
      facts.unjudged.length === 0 &&
      facts.reps.every((rep) => rep.unjudged.length === 0 && isHeld(facts, rep)),
  },
  'summary.faultsNoneSeen': {
    when: 'of what could be seen, nothing was found or slipped or did not count, all that was asked for was done, and no word was said of the pace',
    holds: ({ facts }) =>
      isDoseDone(facts) &&
      isNothingFound({ ...facts, rejected: facts.rejected.filter(({ reason }) => reason !== 'view-lost') }),
  },
  'summary.helps': {
    when: 'what stands beside it was found, slipped or did not count',
    holds: (claim) =>
      isFound(
        claim.facts,
        claim.line.said.some(({ path }) => path === 'summary.heldShort') ? 'hold-short' : (idBeside(claim) ?? ''),
      ),
  },
  'summary.findingOfCue': {
    when: 'what the cue is for was found',
    holds: (claim) => isFound(claim.facts, idBeside(claim) ?? ''),
  },
  'summary.youTold': {
    when: 'the person answered otherwise than hoped, or is not sure',
    holds: ({ facts }) => !isAllAsHoped(facts),
  },
  'afterAnswer.*.otherwise': answered('otherwise'),
  'afterAnswer.*.unsure': answered('unsure'),
  'afterAnswer.*.told': answered('otherwise'),
  'summary.faultsNothingSeen': {
    when: 'nothing was counted, tried within sight, or worked through',
    holds: ({ facts }) => doneOf(facts) + facts.rejected.filter(({ reason }) => reason !== 'view-lost').length === 0,
  },

  'summary.unjudgedNone': {
    when: 'no time in the set went unjudged, and the person was there',
    holds: ({ facts }) => facts.unjudged.length === 0 && facts.done?.seen !== 'never',
  },
  'summary.unjudgedFaults': {
    when: 'something could not be told of some repetition',
    holds: ({ facts }) => facts.reps.some((rep) => rep.unjudged.length > 0 || isHoldOpen(facts, rep)),
  },
  'summary.unjudgedIn': {
    when: 'what stands beside it could not be told of so many repetitions, of these, or of all',
    holds: (claim) => {
      const id = idBeside(claim);
      const { reps } = claim.facts;
      const hold = claim.line.said.find(({ path }) => path === 'summary.heldShort');
      const isHidden = (rep: Rep): boolean =>
        hold
          ? isHoldOpen(claim.facts, rep) &&
            Math.round(askedHoldMs(claim.facts, rep.side) / 1000) === numberIn(hold, 'asked')
          : id !== null && rep.unjudged.includes(id);
      const hidden = reps.filter(isHidden).length;
      return hidden > 0 && counts(claim, hidden) && claim.values['all'] === (hidden === reps.length);
    },
  },
  'unmeasurableNotes.*': {
    when: 'for that reason some time went unjudged, a test was void, or a figure of a record is missing',
    holds: ({ facts, id }) =>
      facts.unjudged.some(({ reason }) => reason === id) ||
      facts.events.some((event) => event.kind === 'test-ended' && event.result.reason === id) ||
      facts.events.some((event) => event.kind === 'screen-taken' && event.figures.some(({ reason }) => reason === id)),
  },
  'summary.notInStart': {
    when: 'somebody moved without the start pose standing, and of the body just these parts were not in it',
    holds: (claim) => claim.facts.unjudged.some((span) => partsOf(span) === partsIn(claim)),
  },
  'summary.notInStartAny': {
    when: 'somebody moved without the start pose standing',
    holds: ({ facts }) => facts.unjudged.some(({ reason }) => reason === 'start-pose'),
  },
  'summary.parts.*': {
    when: 'that part of the body was not as the start pose asks for',
    holds: ({ facts, id }) =>
      facts.unjudged.some((span) => span.reason === 'start-pose' && span.missing.some((measure) => measure === id)),
  },
  'summary.unseenAt': {
    when: 'the times of the reason beside it make so many seconds together',
    holds: (claim) => {
      const reason = claim.line.said
        .find(({ path }) => path.startsWith('unmeasurableNotes.'))
        ?.path.split('.')
        .at(-1);
      const ms = claim.facts.unjudged.reduce(
        (sum, span) =>
          sum + ((reason ? span.reason === reason : partsOf(span) === partsIn(claim)) ? span.endMs - span.startMs : 0),
        0,
      );
      return numberIn(claim, 'seconds') === Math.max(1, Math.round(ms / 1000));
    },
  },
  'summary.unjudgedAxis': {
    when: 'so many spans went unjudged',
    holds: (claim) => counts(claim, claim.facts.unjudged.length) && claim.facts.unjudged.length > 0,
  },
  'notSeen.*': {
    when: 'no camera sees it in this exercise, and the report gives no figure of it',
    holds: ({ facts, id }) => facts.exercise.notSeen.includes(id),
  },

  'summary.nothingCounted': { when: 'nothing was counted', holds: ({ facts }) => doneOf(facts) === 0 },
  'summary.nothingCountedHint': {
    when: 'nothing was counted, though the start position was taken or somebody could not be seen',
    holds: ({ facts }) => doneOf(facts) === 0 && (wasPlaced(facts) || facts.unjudged.length > 0),
  },
  'summary.otherMovement': {
    when: 'somebody could be judged, and never took the start position',
    holds: ({ facts }) => doneOf(facts) === 0 && !wasPlaced(facts) && shareUnjudged(facts, isOfSight) <= 0.9,
  },
  'summary.nearlyStarted': {
    when: 'somebody never took the start position, and one part or two of it were all that was missing in the end',
    holds: ({ facts }) => {
      const lack = facts.unjudged.findLast(({ reason }) => reason === 'start-pose');
      return doneOf(facts) === 0 && !wasPlaced(facts) && lack?.reason === 'start-pose' && lack.missing.length <= 2;
    },
  },
  'summary.noAttempt': {
    when: 'the start position was taken, somebody moved, and nothing was counted or tried',
    holds: ({ facts }) =>
      doneOf(facts) + facts.rejected.length === 0 &&
      wasPlaced(facts) &&
      facts.unjudged.some(({ reason }) => reason === 'no-attempt' || reason === 'start-pose'),
  },
  'summary.notStill': {
    when: 'somebody moved where a stillness was waited for, and it never came',
    holds: ({ facts }) => doneOf(facts) === 0 && facts.unjudged.some(({ reason }) => reason === 'not-still'),
  },
  'summary.nobody': {
    when: 'nobody was seen',
    holds: ({ facts }) => shareUnjudged(facts, (reason) => reason === 'no-person') > 0.9,
  },

  'summary.scoreOf': {
    when: 'it is the mean of the parts shown under it, by the weights that stand there',
    holds: (claim) => {
      const parts = claim.lines.filter(
        ({ part, said }) => part === 'score' && said.some(({ path }) => path.startsWith('summary.scoreLines.')),
      );
      const weighed = parts.map((line) => ({
        points: pointsIn({ ...claim, line }),
        percent: numberIn(line.said.find(({ path }) => path === 'summary.scoreWeight') ?? { values: {} }, 'percent'),
      }));
      const value = weighed.reduce((sum, { points, percent }) => sum + points * percent, 0) / 100;
      return Math.abs(value - numberIn(claim, 'value')) <= 1;
    },
  },
  'summary.scoreWeight': {
    when: 'the weights of all parts make a hundred',
    holds: ({ lines }) =>
      saidAt(lines, 'summary.scoreWeight').reduce((sum, one) => sum + numberIn(one, 'percent'), 0) === 100,
  },
  'summary.scoreLines.range': {
    when: 'it is the mean share of the way to the target over so many that were counted and so many tries that fell short',
    holds: (claim) => {
      const { facts } = claim;
      const ofReps = facts.reps.map((rep) => wayShare(facts, rep)).filter((share) => share !== null);
      const short = facts.rejected.filter(({ reason }) => reason === 'range-too-small');
      const ofShort = short.map((one) => wayShare(facts, one)).filter((share) => share !== null);
      return (
        counts(claim, ofReps.length) &&
        numberIn(claim, 'short') === ofShort.length &&
        about(pointsIn(claim), mean([...ofReps, ...ofShort]))
      );
    },
  },
  'summary.scoreLines.control': {
    when: 'it is the share of those without a fault of form, of so many of which most could be seen',
    holds: (claim) => {
      const { reps, exercise } = claim.facts;
      const form = exercise.faults.filter(({ test }) => test.kind !== 'tempo').map(({ id }) => id);
      const isFaulty = ({ faults }: Facts['reps'][number]): boolean => form.some((id) => faults.includes(id));
      const told = reps.filter(
        (rep) => isFaulty(rep) || 2 * form.filter((id) => rep.unjudged.includes(id)).length < form.length,
      );
      return (
        counts(claim, told.length) &&
        told.length > reps.length / 2 &&
        about(pointsIn(claim), 1 - told.filter(isFaulty).length / told.length)
      );
    },
  },
  'summary.scoreLines.symmetry': {
    when: 'the sides were compared, and it is less than a hundred just where a difference is said',
    holds: (claim) => {
      const isSaid = saidAt(claim.lines, 'summary.leftRightDiffer*').length > 0;
      return (
        (saidAt(claim.lines, 'summary.leftRightOf').length > 0 || claim.facts.exercise.mode === 'holds') &&
        (pointsIn(claim) === 100 || isSaid || claim.facts.exercise.mode === 'holds')
      );
    },
  },
  'summary.scoreLines.tempo': {
    when: 'it is the share of those that were not hurried, of so many whose pace could be told, which are more than half; and less than a hundred where the word of the pace was said',
    holds: (claim) => {
      const { reps } = claim.facts;
      const told = reps.filter(
        ({ unjudged, notes }) => !unjudged.includes('too-fast') && !notes.includes('start-not-seen'),
      );
      return (
        numberIn(claim, 'count') <= told.length &&
        numberIn(claim, 'count') > reps.length / 2 &&
        !(isPaceCued(claim.facts) && pointsIn(claim) === 100)
      );
    },
  },
  'summary.scoreLines.hold': {
    when: 'it is the mean share of the hold that was asked for, over so many',
    holds: (claim) =>
      counts(claim, knownHolds(claim.facts).length) &&
      about(
        pointsIn(claim),
        mean(
          knownHolds(claim.facts).map((rep) =>
            isHeld(claim.facts, rep) ? 1 : Math.min(1, rep.holdMs / Math.max(1, askedHoldMs(claim.facts, rep.side))),
          ),
        ),
      ),
  },
  'summary.noScoreWhy.few': { when: 'fewer than three were counted', holds: ({ facts }) => facts.reps.length < 3 },
  'summary.noScoreWhy.oblique': {
    when: 'more than half were seen at an angle',
    holds: ({ facts }) =>
      facts.reps.filter(({ notes }) => notes.includes('view-oblique')).length > facts.reps.length / 2,
  },
  'summary.noScoreWhy.guided': {
    when: 'the exercise is led by the clock',
    holds: ({ facts }) => facts.exercise.mode === 'guided',
  },

  'summary.seenBy': { when: 'that engine began the set', holds: ({ facts }) => facts.set.source.kind !== 'trace' },
  'summary.seenFrom': {
    when: 'another engine took over then',
    holds: ({ facts }) => facts.events.some(({ kind }) => kind === 'engine-changed'),
  },
  'summary.seenRecorded': {
    when: 'the set was judged from recorded movement',
    holds: ({ facts }) => facts.set.source.kind === 'trace',
  },
  'summary.interrupted': {
    when: 'nobody closed the session',
    holds: ({ facts }) => facts.set.status === 'interrupted',
  },
};

/** The figures of left and right as they stand above a sentence. */
function shownSides({ lines, line }: Claim): readonly { readonly value: number; readonly band: number }[] {
  return lines
    .filter(({ place, part }) => place === line.place && part === line.part)
    .flatMap(({ said }) =>
      said.flatMap((one) => {
        if (one.path === 'units.withBand') return [{ value: numberIn(one, 'value'), band: numberIn(one, 'band') }];
        if (one.path === 'units.ofTarget') return [{ value: numberIn(one, 'percent'), band: numberIn(one, 'band') }];
        return one.path === 'units.wholeWay' ? [{ value: 100, band: 0 }] : [];
      }),
    );
}

function isOrdinary(claim: Claim, name: 'deg' | 'percent'): boolean {
  const [left, right] = shownSides(claim);
  if (!left || !right) return false;
  const apart = Math.abs(left.value - right.value);
  return numberIn(claim, name) === apart && apart < 20 && apart > Math.max(left.band, right.band);
}

function isDifference(claim: Claim, name: 'deg' | 'percent'): boolean {
  const [left, right] = shownSides(claim);
  if (!left || !right) return false;
  return (
    numberIn(claim, name) === Math.abs(left.value - right.value) &&
    numberIn(claim, name) > numberIn(claim, 'band') &&
    claim.values['side'] === (left.value > right.value ? 'left' : 'right')
  );
}

/** How many of a side were done short of the way, or, where nobody knows, went clearly less far than the furthest of them. */
function shortOf(facts: Facts, side: 'left' | 'right'): number {
  const shares = facts.reps.map((rep, index) => (rep.side === side ? (truthOf(facts, index)?.share ?? 1) : 1));
  const done = shares.filter((share) => share < 1).length;
  if (done > 0) return done;
  const ranges = facts.reps
    .flatMap((rep) => anglesOf(facts, rep).filter((one) => one.side === side))
    .map(({ angle }) => rangeDeg(angle));
  const furthest = Math.max(...ranges);
  return ranges.filter((deg) => deg < 0.85 * furthest).length;
}
const isSomeShort = (facts: Facts, side: 'left' | 'right'): boolean => shortOf(facts, side) > 0;

const wasPlaced = ({ events }: Facts): boolean => events.some(({ kind }) => kind === 'position-taken');

/** The parts of the body that a span, and a line, says to have been missing. */
const partsOf = (span: UnjudgedSpan): string | null =>
  span.reason === 'start-pose'
    ? [...new Set(span.missing.map((measure) => (en.summary.parts as Readonly<Record<string, string>>)[measure] ?? ''))]
        .sort()
        .join(' ')
    : null;
const partsIn = ({ line }: Claim): string =>
  line.said
    .filter(({ path }) => path.startsWith('summary.parts.'))
    .map(({ words }) => words)
    .sort()
    .join(' ');
const isOfSight = (reason: string): boolean => !['start-pose', 'no-attempt', 'not-still'].includes(reason);

const shareUnjudged = ({ unjudged, startMs, endMs }: Facts, isSuch: (reason: string) => boolean): number =>
  unjudged.reduce((sum, span) => sum + (isSuch(span.reason) ? span.endMs - span.startMs : 0), 0) /
  Math.max(1, endMs - startMs);

function rangesOf(facts: Facts): readonly { readonly deg: number; readonly bandDeg: number }[] {
  const each = [...facts.reps, ...facts.rejected].flatMap((rep) =>
    anglesOf(facts, rep).map(({ angle }) => ({ deg: rangeDeg(angle), bandDeg: angle.bandDeg })),
  );
  const sides = (['left', 'right'] as const).flatMap((side) => meanRange(facts, side) ?? []);
  return [...each, ...sides];
}

/** How much of the way to its target a repetition went, 0 to 1; null where it was not measured. */
function wayShare(facts: Facts, rep: Pick<Facts['reps'][number], 'side' | 'angles'>): number | null {
  const { exercise } = facts;
  if (!isCounted(exercise)) return null;
  const shares = sureOf(facts, rep).map(({ side, angle: { startDeg, peakDeg } }) => {
    const { targetDeg } = forSide(exercise, side).movement;
    return targetDeg === startDeg ? 1 : Math.max(0, Math.min(1, (peakDeg - startDeg) / (targetDeg - startDeg)));
  });
  return shares.length > 0 ? Math.min(...shares) : null;
}

const isNamedAfter = ({ exercise }: Facts, measures: readonly string[]): boolean =>
  isCounted(exercise) &&
  exercise.sides === 'each' &&
  exercise.movement.reports !== 'other-side' &&
  measures.includes(exercise.movement.measure);

/** The limb that is named beside a fault: an arm, of the side that the repetition is not named after. */
function isOfPartner({ facts, values }: Claim): boolean {
  const ofPartner = facts.exercise.faults.flatMap(({ id, test }) =>
    'of' in test && test.of === 'partner' ? [id] : [],
  );
  return facts.faults.some(
    ({ id, side }) =>
      ofPartner.includes(id) &&
      side !== null &&
      plain(String(values['limb'])) === `${side === 'left' ? 'right' : 'left'} arm`,
  );
}

/** Whether a side has fewer than three repetitions in which nothing was found, that were measured, and of which none was short of the others. */
const isSomeFew = (facts: Facts): boolean =>
  (['left', 'right'] as const).some(
    (side) =>
      facts.reps.filter(
        (rep) =>
          rep.faults.length === 0 && rep.notes.length === 0 && anglesOf(facts, rep).some((one) => one.side === side),
      ).length < 3 ||
      (meanRange(facts, side)?.count ?? 0) < 3 ||
      isSomeShort(facts, side),
  );
