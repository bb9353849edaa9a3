/** Somebody's own range and what follows from it: each sentence, and when it is true. */
import { isCounted } from '../../../src/core/exercise/exercise.ts';
import type { NoRange } from '../../../src/core/person/own-range.ts';
import { RANGE_CHECK_REPS } from '../../../src/core/person/range-check-reps.ts';
import { anglesOf, isInDegrees, type Facts } from '../facts.ts';
import { byFive, numberIn, type Claim, type Table } from '../table.ts';

/** The furthest points of the repetitions of a range check, of the side or limb that a line is about. */
const peaksIn = (facts: Facts): readonly number[] =>
  facts.reps.flatMap(({ angles }) => Object.values(angles).map(({ peakDeg }) => peakDeg));
const isNear = (claim: Claim, name: string): boolean =>
  peaksIn(claim.facts).some((deg) => Math.abs(byFive(deg) - numberIn(claim, name)) <= 5);

const reasons: Readonly<Record<NoRange, (facts: Facts) => boolean>> = {
  few: ({ reps }) =>
    (['left', 'right', null] as const).some(
      (side) => reps.filter((rep) => rep.side === side).length < RANGE_CHECK_REPS,
    ),
  far: ({ exercise }) => exercise.view === 'side',
  oblique: ({ reps }) => reps.some(({ notes }) => notes.includes('view-oblique')),
  fast: ({ reps }) => reps.some((rep) => rep.peakMs - rep.startMs < 1000),
  scattered: (facts) => {
    const peaks = facts.reps.flatMap((rep) => anglesOf(facts, rep).map(({ angle }) => angle.peakDeg));
    return Math.max(...peaks) - Math.min(...peaks) > 0;
  },
};

export const OWN_RANGE: Table = {
  'range.found': {
    when: 'three slow repetitions or more of that limb went about so far',
    holds: (claim) => isNear(claim, 'value'),
  },
  'range.foundWay': {
    when: 'three slow repetitions or more of that limb were seen, and its degrees cannot be',
    holds: ({ facts }) => facts.reps.length >= RANGE_CHECK_REPS && !isInDegrees(facts),
  },
  'personal.ownWay': {
    when: 'a range check found it then, and its degrees cannot be seen',
    holds: (claim) => ownOf(claim).length > 0 && !isInDegrees(claim.facts),
  },
  'range.from': {
    when: 'these are the furthest points of the repetitions',
    holds: ({ facts }) => facts.reps.length >= RANGE_CHECK_REPS,
  },
  'range.notFound': {
    when: 'there is a reason why not, beside it',
    holds: ({ line }) => line.said.some(({ path }) => path.startsWith('range.reasons.')),
  },
  'range.none': {
    when: 'nothing was found, for the reason beside it',
    holds: ({ line }) => !line.said.some(({ path }) => path === 'range.found'),
  },
  'range.reasons.*': {
    when: 'the repetitions show it so',
    holds: ({ facts, id }) => id in reasons && reasons[id as NoRange](facts),
  },
  'range.counts': {
    when: 'the exercise would count and aim there by the range that was found',
    holds: (claim) => numberIn(claim, 'count') <= 180 && numberIn(claim, 'target') <= 180,
  },
  'range.usual': {
    when: 'something was found and nothing of the exercise would change by it',
    holds: ({ line }) => line.said.some(({ path }) => path === 'range.found') || line.place === 'summary',
  },
  'personal.own': {
    when: 'a range check found it then, with this error',
    holds: (claim) =>
      ownOf(claim).some(
        ({ valueDeg, bandDeg }) =>
          byFive(valueDeg) === numberIn(claim, 'value') && byFive(bandDeg) === numberIn(claim, 'band'),
      ),
  },
  'personal.plan': {
    when: 'a plan has set these',
    holds: ({ facts }) => (facts.exercise.personal?.plan ?? []).length > 0,
  },
  'personal.target': {
    when: "the target is this person's own",
    holds: ({ facts }) => facts.exercise.personal !== undefined,
  },
  'personal.targetSide': { when: 'the target of that side is this', holds: ({ facts }) => isCounted(facts.exercise) },
  'personal.targetBoth': { when: 'the target of both sides is this', holds: ({ facts }) => isCounted(facts.exercise) },
};

const ownOf = ({ facts }: Claim) => facts.exercise.personal?.own ?? [];
