/** What is said and shown while a set runs: each sentence, and when it is true. */
import { targetOf } from '../../../src/core/exercise/exercise.ts';
import { paceMs } from '../../../src/core/exercise/pace.ts';
import type { RejectedRep, SetEvent } from '../../../src/core/record/set-events.ts';
import {
  askedHoldMs,
  isBrisk,
  isFound,
  isHeld,
  isHeldShort,
  isSideOfRep,
  shareOfCounting,
  wasMissing,
  type Facts,
} from '../facts.ts';
import { numberIn, saidAt, type Claim, type Condition, type Table } from '../table.ts';

/** Up to the moment of a line; what is told afterwards comes after everything. */
const nowOf = ({ line }: Claim): number => line.timeMs ?? Infinity;
const upTo = <E extends { readonly timeMs: number }>(events: readonly E[], claim: Claim): readonly E[] =>
  events.filter(({ timeMs }) => timeMs <= nowOf(claim));

const countedSoFar = (claim: Claim): readonly Extract<SetEvent, { kind: 'rep-counted' }>[] =>
  upTo(claim.facts.events, claim).filter((event) => event.kind === 'rep-counted');
const roundsSoFar = (claim: Claim): number =>
  upTo(claim.facts.events, claim).filter((event) => event.kind === 'guide-told' && event.phase !== 'work').length;
const isGuided = ({ exercise }: Facts): boolean => exercise.mode === 'guided';
const soFar = (claim: Claim): number =>
  isGuided(claim.facts) ? Math.min(roundsSoFar(claim), claim.facts.exercise.dose.reps) : countedSoFar(claim).length;
const ofSide = (claim: Claim, side: 'left' | 'right'): number =>
  countedSoFar(claim).filter(({ rep }) => rep.side === side).length;
const isJustNow = (claim: Claim, timeMs: number, withinMs: number): boolean =>
  nowOf(claim) - timeMs <= withinMs && timeMs <= nowOf(claim);

/** How long a message stays on the screen, and how late it may be spoken. */
const RECENT_MS = 10_500;

/** What to do about a fault: said of one that was found, also under the heading of what could not be told. */
const cue: Condition = {
  when: 'what it helps against was found in the set; or, under "could not tell", could not be told of some repetition',
  holds: (claim) =>
    claim.line.part === 'untold'
      ? claim.facts.reps.some(({ unjudged }) => unjudged.includes(claim.id))
      : isFound(claim.facts, claim.id),
};

/** Why a movement was not counted: "a little" is only said where a little was missing. */
const rejected: Condition = {
  when: 'a movement was not counted for that reason, a moment ago; with "a little", it came two thirds of the way that counts, and with "far", less',
  holds: (claim) => {
    const reason = claim.id.replace('range-far-', 'range-');
    const ofIt = claim.facts.rejected.filter(
      (one) => one.reason === reason && (claim.line.timeMs === null || isJustNow(claim, one.endMs, RECENT_MS)),
    );
    const isFar = (one: RejectedRep): boolean => shareOfCounting(claim.facts, one) < 2 / 3 - ROUNDING;
    const isNear = (one: RejectedRep): boolean => shareOfCounting(claim.facts, one) > 2 / 3 - ROUNDING;
    if (claim.id === 'range-far-too-small') return ofIt.some(isFar);
    if (!/a little (higher|lower|further|taller)/i.test(claim.line.text)) return ofIt.length > 0;
    return claim.line.timeMs === null ? ofIt.length > 0 && ofIt.every(isNear) : ofIt.some(isNear);
  },
};

/** Of two figures that are divided. */
const ROUNDING = 1e-9;

/** The name of what was seen. */
const finding: Condition = {
  when: 'it was found, slipped or did not count in the set; or, under "could not tell", could not be told of some repetition',
  holds: cue.holds,
};

/** The last counted repetition before the claim. */
const lastRep = (claim: Claim): Facts['reps'][number] | undefined => countedSoFar(claim).at(-1)?.rep;

/** Go on like this: there is nothing to change in the last repetition. */
const isGood = (claim: Claim): boolean => {
  const rep = lastRep(claim);
  return rep !== undefined && rep.faults.length === 0 && isHeld(claim.facts, rep) && !isBrisk(claim.facts, rep);
};

const hasPosition = (claim: Claim): boolean =>
  upTo(claim.facts.events, claim).findLast(({ kind }) => kind === 'position-taken' || kind === 'position-left')
    ?.kind === 'position-taken';

/** Who is to turn the back is told so in place of the face; a posture is that of the exercise. */
const isOpen = (claim: Claim, id: string): boolean => {
  const isOfPosture = id.startsWith('other-posture');
  if (isOfPosture && !hasPosition(claim)) return true;
  const reason = isOfPosture ? 'other-posture' : id === 'not-back-on' ? 'not-facing' : id;
  const began = upTo(claim.facts.events, claim).findLast(
    ({ kind }) => kind === 'unmeasurable-began' || kind === 'unmeasurable-ended',
  );
  return began?.kind === 'unmeasurable-began' && began.reason === reason;
};

/** What to do about a part of the start pose. */
const lacking: Condition = {
  when: 'that part of the body was bent less or more than the start pose asks for, within the seconds before',
  holds: (claim) => wasMissing(claim.facts, claim.id, nowOf(claim)),
};

export const DURING: Table = {
  'cues.*': cue,
  'exercises.*.cues.*': cue,
  'findings.*': finding,
  'exercises.*.findings.*': finding,
  paceCue: {
    when: 'the pace was too fast or brisk, and it is the pace that is asked for',
    holds: (claim) =>
      numberIn(claim, 'seconds') === Math.round(paceMs(claim.facts.exercise) / 1000) &&
      (isFound(claim.facts, 'too-fast') || claim.facts.reps.some(({ unjudged }) => unjudged.includes('too-fast'))),
  },
  'praise.praise-steady': {
    when: 'the last repetition has nothing to change: no fault, held, not hurried',
    holds: isGood,
  },
  'praise.praise-quiet': {
    when: 'the last repetition has nothing to change: no fault, held, not hurried',
    holds: isGood,
  },
  'praise.praise-better': {
    when: 'something was found earlier that the last repetition is free of',
    holds: (claim) =>
      (lastRep(claim)?.faults ?? ['none']).length === 0 && countedSoFar(claim).some(({ rep }) => rep.faults.length > 0),
  },
  'rejects.*': rejected,
  'exercises.*.rejects.*': rejected,
  'unmeasurable.*': {
    when: 'nothing can be judged at that moment, for that reason; of a posture, also where the start pose is not taken',
    holds: (claim) => (claim.line.timeMs === null ? claim.facts.unjudged.length > 0 : isOpen(claim, claim.id)),
  },
  'check.fixes.*-over': lacking,
  'check.fixes.*-under': lacking,
  'exercises.*.fixes.*': lacking,
  'check.fixes.*': {
    when: 'a line of the start check is not fulfilled yet, or the start position was not taken while somebody moved',
    holds: ({ line, lines, facts }) =>
      facts.unjudged.some(({ reason }) => reason === 'start-pose') ||
      lines.some(
        (other) =>
          other.part === 'check' &&
          (other.timeMs ?? 0) <= (line.timeMs ?? 0) &&
          other.said.some(({ path }) => path === 'check.lineStates.not-yet'),
      ),
  },
  'check.line': {
    when: 'a person is seen where it says so, and nobody where it does not',
    holds: ({ line, facts }) => {
      const isPerson = line.said.some(({ path }) => path === 'check.lines.person');
      const isOk = line.said.some(({ path }) => path === 'check.lineStates.ok');
      return (
        !isPerson ||
        facts.done === null ||
        isOk === (facts.done.seen !== 'never' || facts.unjudged.every(({ reason }) => reason !== 'no-person'))
      );
    },
  },
  'check.hold': {
    when: 'no line before a set is unfulfilled at that moment',
    holds: ({ line, lines }) =>
      !lines.some(
        (other) =>
          other.part === 'check' &&
          other.timeMs === line.timeMs &&
          other.said.some(({ path }) => path === 'check.lineStates.not-yet'),
      ),
  },

  'practise.set': {
    when: 'it is the number of the set, of those that are asked for',
    holds: (claim) =>
      numberIn(claim, 'sets') === (claim.facts.set.source.kind === 'camera' ? claim.facts.exercise.dose.sets : 1),
  },
  'practise.countOf': {
    when: 'so many were counted up to then, of those that are asked for',
    holds: (claim) =>
      numberIn(claim, 'count') === soFar(claim) && numberIn(claim, 'target') === targetOf(claim.facts.exercise),
  },
  'practise.countLabel': {
    when: 'so many were counted up to then, so many of them on the left and on the right, by the side of the repetition',
    holds: (claim) =>
      numberIn(claim, 'count') === soFar(claim) &&
      numberIn(claim, 'left') === ofSide(claim, 'left') &&
      numberIn(claim, 'right') === ofSide(claim, 'right'),
  },
  'practise.countLabelBoth': {
    when: 'so many were counted up to then',
    holds: (claim) => numberIn(claim, 'count') === soFar(claim),
  },
  'practise.secondsOf': {
    when: 'the hold has lasted so long, of what is asked of that side',
    holds: (claim) => holdFits(claim),
  },
  'practise.secondsOnly': { when: 'the clock shows so much', holds: (claim) => numberIn(claim, 'seconds') >= 0 },
  'practise.holdOf': {
    when: 'the hold has lasted so long, of what is asked of that side',
    holds: (claim) => holdFits(claim),
  },
  'practise.restLead': {
    when: 'so many were counted in the set that has ended',
    holds: (claim) =>
      numberIn(claim, 'count') === (isGuided(claim.facts) ? claim.facts.rounds : claim.facts.reps.length),
  },
  'practise.movingSide': {
    when: 'the repetition or attempt that runs is of that side in the end, or none runs',
    holds: (claim) => isOfSide(claim),
  },
  'practise.movingBoth': {
    when: 'so many were counted that this is the number of the next one',
    holds: (claim) => numberIn(claim, 'number') === soFar(claim) + 1,
  },
  'practise.holding': { when: 'a pose is held that is asked for', holds: ({ facts }) => askedHoldMs(facts, null) > 0 },
  'practise.holdingSide': {
    when: 'a pose is held, and the repetition is of that side in the end',
    holds: (claim) => askedHoldMs(claim.facts, null) > 0 && isOfSide(claim),
  },

  'voice.breath.*': {
    when: 'the breath turns',
    holds: (claim) => claim.facts.events.some((event) => event.kind === 'breath-told' && event.timeMs === nowOf(claim)),
  },
  'voice.guideWorkAny': { when: 'the work of a round begins', holds: ({ facts }) => isGuided(facts) },
  'voice.guideRestAny': { when: 'the rest of a round runs, or all are done', holds: ({ facts }) => isGuided(facts) },
  'exercises.*.guide.*': { when: 'the work of a round runs', holds: ({ facts }) => isGuided(facts) },
  'voice.guideRest': {
    when: 'so many rounds have been worked through, of those that are asked for, and the rest lasts so long',
    holds: (claim) => {
      const { exercise } = claim.facts;
      return (
        numberIn(claim, 'round') === roundsSoFar(claim) &&
        numberIn(claim, 'rounds') === exercise.dose.reps &&
        exercise.mode === 'guided' &&
        numberIn(claim, 'seconds') === exercise.guide.restMs / 1000
      );
    },
  },
  'voice.countSide': {
    when: 'so many of that side were counted, the last of them just now',
    holds: (claim) => {
      const side = claim.values['side'] === 'left' ? 'left' : 'right';
      return numberIn(claim, 'count') === ofSide(claim, side) && lastRep(claim)?.side === side;
    },
  },
  'voice.count': {
    when: 'so many were counted, and both sides move together',
    holds: (claim) => numberIn(claim, 'count') === countedSoFar(claim).length && lastRep(claim)?.side === null,
  },
  'voice.holdSeconds': {
    when: 'so many seconds are left of the hold that is asked for',
    holds: (claim) =>
      claim.facts.events.some(
        (event) =>
          event.kind === 'hold-told' &&
          Math.abs(event.timeMs - nowOf(claim)) < 1 &&
          Math.ceil((event.targetMs - event.heldMs) / 1000) === numberIn(claim, 'seconds'),
      ),
  },
  'voice.goOn': {
    when: 'some were counted or tried, and more are asked for; or a recording goes on',
    holds: (claim) => isMoreAsked(claim) || claim.facts.set.source.kind !== 'camera',
  },
  'voice.goOnSide': {
    when: 'that side has no more than the other one',
    holds: (claim) => isMoreAsked(claim) && isNextSide(claim),
  },
  'voice.goOnLeg': {
    when: 'that leg has no more than the other one, and it is the one that is stood on',
    holds: (claim) =>
      isMoreAsked(claim) && isNextSide(claim) && claim.facts.exercise.movement?.reports === 'other-side',
  },
  'voice.waits': {
    when: 'the same was said many times before, or once that another posture is needed',
    holds: (claim) =>
      saidAt(claim.lines, 'unmeasurable.other-posture*').some(({ line }) => (line.timeMs ?? Infinity) < nowOf(claim)) ||
      claim.lines.filter(({ place, timeMs }) => place === 'speech' && (timeMs ?? 0) < nowOf(claim)).length >= 7,
  },
  'voice.pausedByItself*': {
    when: 'it was said that the voice waits, and nothing has happened for two minutes since',
    holds: (claim) =>
      saidAt(claim.lines, 'voice.waits').some(({ line }) => nowOf(claim) - (line.timeMs ?? Infinity) >= 120_000) &&
      !claim.facts.reps.some(({ endMs }) => nowOf(claim) - endMs < 120_000),
  },
  'voice.finished.*': {
    when: 'all that was asked for was done',
    holds: (claim) =>
      claim.facts.exercise.mode === 'screen' ||
      claim.facts.events.some(({ kind }) => kind === 'test-ended') ||
      soFar(claim) >= targetOf(claim.facts.exercise),
  },
  'check.holdSeconds': {
    when: 'the start pose is held, and so many seconds are left',
    holds: (claim) => numberIn(claim, 'seconds') >= 1 && nowOf(claim) <= 2100,
  },
  'voice.begin': {
    when: 'the set has begun and nothing was counted yet',
    holds: (claim) => countedSoFar(claim).length === 0,
  },
  'voice.oneMore': {
    when: 'so many were counted, and one more is asked for',
    holds: (claim) => countedSoFar(claim).length === targetOf(claim.facts.exercise) - 1,
  },
  'voice.setDone': {
    when: 'so many were counted, so many were asked for, and none was held for less than was asked',
    holds: (claim) =>
      countedSoFar(claim).length === targetOf(claim.facts.exercise) &&
      !countedSoFar(claim).some(({ rep }) => isHeldShort(claim.facts, rep)),
  },
  'voice.setEnded': {
    when: 'so many were counted and asked for, and one of them was held for less than was asked',
    holds: (claim) =>
      countedSoFar(claim).length === targetOf(claim.facts.exercise) &&
      countedSoFar(claim).some(({ rep }) => isHeldShort(claim.facts, rep)),
  },
  'voice.halfHold': {
    when: 'half of the hold that is asked for has lasted',
    holds: (claim) =>
      claim.facts.events.some(
        (event) =>
          event.kind === 'hold-told' && event.timeMs === nowOf(claim) && event.heldMs >= event.targetMs / 2 - 1,
      ),
  },
  'voice.holdBegun': {
    when: 'a hold of so many seconds has begun to count',
    holds: (claim) =>
      claim.facts.events.some(
        (event) =>
          event.kind === 'hold-told' &&
          event.timeMs === nowOf(claim) &&
          event.heldMs === 1500 &&
          numberIn(claim, 'seconds') === event.targetMs / 1000,
      ),
  },
  'voice.holdOn': {
    when: 'a long hold goes on',
    holds: (claim) =>
      claim.facts.events.some(
        (event) => event.kind === 'hold-told' && event.timeMs === nowOf(claim) && event.heldMs < event.targetMs - 3000,
      ),
  },
  'voice.rest': {
    when: 'the set is over, and so long a rest is asked for',
    holds: (claim) => numberIn(claim, 'seconds') === claim.facts.exercise.dose.restMs / 1000,
  },
  'voice.restNearlyOver': {
    when: 'ten seconds are left of a rest',
    holds: (claim) => Math.abs(nowOf(claim) - (claim.facts.endMs + claim.facts.exercise.dose.restMs - 10_000)) < 1000,
  },
  'voice.nextSet': {
    when: 'a rest is over and another set is asked for',
    holds: ({ facts }) => facts.exercise.dose.sets > 1,
  },
};

const isOfSide = (claim: Claim): boolean => isSideOfRep(claim.facts, claim.values['side'], nowOf(claim));

const isMoreAsked = (claim: Claim): boolean =>
  soFar(claim) < targetOf(claim.facts.exercise) &&
  (countedSoFar(claim).length > 0 || claim.facts.rejected.some(({ endMs }) => endMs <= nowOf(claim)));

const isNextSide = (claim: Claim): boolean => {
  const [left, right] = [ofSide(claim, 'left'), ofSide(claim, 'right')];
  return claim.values['side'] === 'left' ? left <= right : right <= left;
};

/** The clock of a timed test is held against its end, and what it shows has passed. */
const clockFits = (claim: Claim): boolean =>
  [30, 45].includes(numberIn(claim, 'target')) && numberIn(claim, 'seconds') <= numberIn(claim, 'target');

/** A hold that is shown is not longer than the one that is counted in the end, and is held against what is asked. */
function holdFits(claim: Claim): boolean {
  const { facts } = claim;
  if (claim.line.part === 'clock') return clockFits(claim);
  const [seconds, target] = [numberIn(claim, 'seconds'), numberIn(claim, 'target')];
  const asked = (['left', 'right', null] as const).map((side) => Math.round(askedHoldMs(facts, side) / 1000));
  if (!asked.includes(target)) return false;
  const { timeMs } = claim.line;
  const spans = [...facts.reps, ...facts.rejected].filter(
    ({ startMs, endMs }) => timeMs !== null && startMs <= timeMs && timeMs <= endMs + 500,
  );
  const longestMs = Math.max(0, ...spans.map((span) => ('holdMs' in span ? span.holdMs : Infinity)));
  return seconds === 0 || isGuided(facts) || spans.length === 0 || 1000 * seconds <= longestMs + 500;
}
