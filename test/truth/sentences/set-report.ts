/** The report of a set: each sentence, and when it is true. */
import { countableOf } from '../../../src/core/exercise/exercise.ts';
import { hasOwnTarget } from '../../../src/core/report/set-targets.ts';
import {
  anglesOf,
  askedHoldMs,
  isAllAsHoped,
  isAsItShouldBe,
  isFound,
  isInDegrees,
  isNothingToChange,
  isPaceCued,
  meanRange,
  pastTarget,
  rangeDeg,
  timesFound,
  wasAnswered,
  type Facts,
} from '../facts.ts';
import { outsideOf } from '../said.ts';
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

const isMostlyClean = (claim: Claim): boolean =>
  counts(claim, claim.facts.reps.length) &&
  numberIn(claim, 'clean') === claim.facts.reps.filter((rep) => isAsItShouldBe(claim.facts, rep)).length &&
  !isPaceCued(claim.facts);

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
      isAllAsHoped(claim.facts),
  },
  'wentWellSeen.all-clean': {
    when: 'all that was asked for was done, and nothing was seen to change in any of them; the person has not said that what no camera sees was as hoped',
    holds: (claim) =>
      counts(claim, claim.facts.reps.length) &&
      claim.facts.reps.every((rep) => isAsItShouldBe(claim.facts, rep)) &&
      isNothingToChange(claim.facts) &&
      !isAllAsHoped(claim.facts),
  },
  'wentWellSeen.mostly-clean': {
    when: 'nothing was seen to change in as many as it says, of all that were counted',
    holds: (claim) => isMostlyClean(claim) && !isAllAsHoped(claim.facts),
  },
  'wentWell.full-range': {
    when: 'every repetition came to its target',
    holds: (claim) => counts(claim, claim.facts.reps.length) && reached(claim.facts) === claim.facts.reps.length,
  },
  'wentWell.mostly-clean': {
    when: 'as many as it says were just as they should be, of all that were counted, and what no camera sees was as hoped, by the person',
    holds: (claim) => isMostlyClean(claim) && isAllAsHoped(claim.facts),
  },
  'wentWell.reached-target': {
    when: 'as many as it says came to their target, of all that were counted',
    holds: (claim) => counts(claim, claim.facts.reps.length) && numberIn(claim, 'reached') === reached(claim.facts),
  },
  'wentWell.guided-rounds': {
    when: 'so many rounds were worked through',
    holds: (claim) => counts(claim, claim.facts.rounds) && claim.facts.rounds > 0,
  },
  'wentWell.holds': {
    when: 'so many holds were counted, and the longest lasted so many seconds',
    holds: (claim) => {
      const longestMs = Math.max(...claim.facts.reps.map(({ holdMs }) => holdMs));
      return counts(claim, claim.facts.reps.length) && numberIn(claim, 'seconds') === Math.floor(longestMs / 1000);
    },
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
    holds: (claim) => numberIn(claim, 'set') >= 1,
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
      !claim.facts.exercise.notSeen.some((id) => ['rotation-degrees', 'true-rotation'].includes(id)) &&
      rangesOf(claim.facts).some(
        ({ deg, bandDeg }) => byFive(deg) === numberIn(claim, 'value') && byFive(bandDeg) === numberIn(claim, 'band'),
      ),
  },
  'units.ofTarget': {
    when: 'it is a share of the way to the target: no more than all of it and the error, and the error is smaller than the way',
    holds: (claim) => {
      const [percent, band] = [numberIn(claim, 'percent'), numberIn(claim, 'band')];
      return percent >= 0 && percent <= 100 + band && band < 100;
    },
  },
  'summary.leftRightSame': {
    when: 'both sides were seen, and what is shown of them differs by no more than the two errors together',
    holds: ({ facts }) => {
      const [left, right] = [meanRange(facts, 'left'), meanRange(facts, 'right')];
      return left !== null && right !== null && Math.abs(left.deg - right.deg) <= left.bandDeg + right.bandDeg;
    },
  },
  'summary.leftRightDiffer': {
    when: 'three repetitions or more of each side without a fault, that side goes further, and the difference is that of the two figures above it and more than the error',
    holds: (claim) => {
      const { facts, line, lines, values } = claim;
      const shown = lines
        .filter(({ place, part }) => place === line.place && part === line.part)
        .flatMap(({ said }) =>
          said.filter(({ path }) => path === 'units.withBand').map((one) => numberIn(one, 'value')),
        );
      const [left = Number.NaN, right = Number.NaN] = shown;
      const clean = (side: 'left' | 'right'): number =>
        facts.reps.filter((rep) => rep.faults.length === 0 && anglesOf(facts, rep).some((one) => one.side === side))
          .length;
      return (
        numberIn(claim, 'deg') === Math.abs(left - right) &&
        numberIn(claim, 'deg') > numberIn(claim, 'band') &&
        values['side'] === (left > right ? 'left' : 'right') &&
        clean('left') >= 3 &&
        clean('right') >= 3
      );
    },
  },
  'summary.leftRightNone': {
    when: 'movement of one side only was counted',
    holds: ({ facts }) =>
      facts.reps.length > 0 && !(['left', 'right'] as const).every((side) => meanRange(facts, side)),
  },
  'summary.leftRightHold': {
    when: 'both sides were held',
    holds: ({ facts }) =>
      facts.exercise.mode === 'holds' &&
      (['left', 'right'] as const).every((side) => facts.reps.some((rep) => rep.side === side)),
  },

  'summary.noticedAt': {
    when: 'what stands beside it was found or slipped just as often, at these times',
    holds: (claim) => {
      const id = idBeside(claim);
      return id !== null && counts(claim, timesFound(claim.facts, id));
    },
  },
  'summary.atOfSide': {
    when: 'something was found, slipped or did not count on that side',
    holds: ({ facts, values }) =>
      [...facts.faults, ...facts.slips, ...facts.rejected].some(({ side }) => side === values['side']),
  },
  'summary.faultsNone': {
    when: 'all that was asked for was done and held, far enough, nothing was found, slipped or not counted, no word was said of the pace, and what no camera sees was as hoped, by the person',
    holds: ({ facts }) => isNothingToChange(facts) && isAllAsHoped(facts),
  },
  'summary.faultsNoneSeen': {
    when: 'all that was asked for was done and held, far enough, nothing was found, slipped or not counted, and no word was said of the pace',
    holds: ({ facts }) => isNothingToChange(facts) && !isAllAsHoped(facts),
  },
  'summary.helps': {
    when: 'what stands beside it was found, slipped or did not count',
    holds: (claim) => isFound(claim.facts, idBeside(claim) ?? ''),
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
    when: 'nothing was counted, tried or worked through',
    holds: ({ facts }) => doneOf(facts) + facts.rejected.length === 0,
  },

  'summary.unjudgedNone': {
    when: 'no time in the set went unjudged, and the person was there',
    holds: ({ facts }) => facts.unjudged.length === 0 && facts.done?.seen !== 'never',
  },
  'summary.unjudgedFaults': {
    when: 'something could not be told of some repetition',
    holds: ({ facts }) => facts.reps.some(({ unjudged }) => unjudged.length > 0),
  },
  'summary.unjudgedIn': {
    when: 'what stands beside it could not be told of so many repetitions, of these, or of all',
    holds: (claim) => {
      const id = idBeside(claim);
      const { reps } = claim.facts;
      const hidden = id === null ? 0 : reps.filter(({ unjudged }) => unjudged.includes(id)).length;
      return hidden > 0 && counts(claim, hidden) && claim.values['all'] === (hidden === reps.length);
    },
  },
  'unmeasurableNotes.*': {
    when: 'for that reason some time went unjudged, or a test was void',
    holds: ({ facts, id }) =>
      facts.unjudged.some(({ reason }) => reason === id) ||
      facts.events.some((event) => event.kind === 'test-ended' && event.result.reason === id),
  },
  'summary.unseenAt': {
    when: 'the times of the reason beside it make so many seconds together',
    holds: (claim) => {
      const reason = claim.line.said
        .find(({ path }) => path.startsWith('unmeasurableNotes.'))
        ?.path.split('.')
        .at(-1);
      const ms = claim.facts.unjudged.reduce(
        (sum, span) => sum + (span.reason === reason ? span.endMs - span.startMs : 0),
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
    holds: ({ facts }) => doneOf(facts) === 0 && !wasPlaced(facts) && shareUnjudged(facts, () => true) <= 0.9,
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
    when: 'it is the mean share of the way to the target over the repetitions that were counted',
    holds: (claim) => {
      const shares = claim.facts.reps.map((rep) => wayShare(claim.facts, rep)).filter((share) => share !== null);
      return about(pointsIn(claim), mean(shares));
    },
  },
  'summary.scoreLines.control': {
    when: 'it is the share of the repetitions without a fault but the tempo',
    holds: (claim) =>
      about(
        pointsIn(claim),
        mean(claim.facts.reps.map(({ faults }) => (faults.some((id) => id !== 'too-fast') ? 0 : 1))),
      ),
  },
  'summary.scoreLines.symmetry': {
    when: 'it is a hundred only where the sides are no further apart than is ordinary',
    holds: (claim) => {
      const [left, right] = [meanRange(claim.facts, 'left'), meanRange(claim.facts, 'right')];
      return left !== null && right !== null && (pointsIn(claim) < 100 || Math.abs(left.deg - right.deg) <= 15);
    },
  },
  'summary.scoreLines.tempo': {
    when: 'it is the share of those not too fast, of which half at least could be told; and less than a hundred where the word of the pace was said',
    holds: (claim) => {
      const { reps } = claim.facts;
      const told = reps.filter(({ unjudged }) => !unjudged.includes('too-fast'));
      return told.length >= reps.length / 2 && !(isPaceCued(claim.facts) && pointsIn(claim) === 100);
    },
  },
  'summary.scoreLines.hold': {
    when: 'it is the mean share of the hold that was asked for',
    holds: (claim) =>
      about(
        pointsIn(claim),
        mean(claim.facts.reps.map((rep) => Math.min(1, rep.holdMs / Math.max(1, askedHoldMs(claim.facts, rep.side))))),
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

const wasPlaced = ({ events }: Facts): boolean => events.some(({ kind }) => kind === 'position-taken');

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
function wayShare(facts: Facts, rep: Facts['reps'][number]): number | null {
  const past = pastTarget(facts, rep);
  const way = Math.max(...anglesOf(facts, rep).map(({ angle }) => rangeDeg(angle)));
  return past === null ? null : Math.max(0, Math.min(1, way / Math.max(1e-6, way - past)));
}
