/** Timed tests: what is spoken, shown and reported of them: each sentence, and when it is true. */
import { normFor, SURE_CHANGE } from '../../../src/core/assess/test-norms.ts';
import {
  errorMsOf,
  isKept,
  type ChairResult,
  type StanceResult,
  type TestResult,
  type TimeError,
} from '../../../src/core/record/test-result.ts';
import type { Facts } from '../facts.ts';
import { numberIn, type Claim, type Condition, type Table } from '../table.ts';

const resultOf = ({ events }: Facts): TestResult | null =>
  events.find((event) => event.kind === 'test-ended')?.result ?? null;
const chairOf = (facts: Facts): ChairResult | null => {
  const result = resultOf(facts);
  return result && result.test !== 'single-leg-stance' ? result : null;
};
const stanceOf = (facts: Facts): StanceResult | null => {
  const result = resultOf(facts);
  return result?.test === 'single-leg-stance' ? result : null;
};
const tenths = (ms: number): number => Math.round(ms / 100) / 10;
const nowOf = ({ line }: Claim): number => line.timeMs ?? Infinity;
const toldBefore = (claim: Claim, phase: 'practise' | 'ready' | 'running'): boolean =>
  claim.facts.events.findLast((event) => event.kind === 'test-told' && event.timeMs <= nowOf(claim))?.kind ===
    'test-told' &&
  claim.facts.events.some(
    (event) => event.kind === 'test-told' && event.phase === phase && event.timeMs <= nowOf(claim),
  );
const legNow = (claim: Claim): 'left' | 'right' | null => {
  const told = claim.facts.events.findLast((event) => event.kind === 'test-told' && event.timeMs <= nowOf(claim));
  return told?.kind === 'test-told' ? told.leg : null;
};
const triesOf = (facts: Facts): StanceResult['tries'] =>
  facts.events.flatMap((event) => (event.kind === 'test-tried' ? [event.tried] : []));

const phase = (of: 'practise' | 'ready' | 'running'): Condition => ({
  when: `the test has told the person to ${of === 'practise' ? 'practise' : of === 'ready' ? 'be ready' : 'begin'}`,
  holds: (claim) => toldBefore(claim, of),
});

const errorFits = (claim: Claim, error: TimeError | null | undefined): boolean =>
  !!error &&
  numberIn(claim, 'error') === tenths(errorMsOf(error)) &&
  numberIn(claim, 'frames') === Math.round(error.framesMs) &&
  numberIn(claim, 'band') === Math.round(error.bandMs) &&
  numberIn(claim, 'start') === Math.round(error.startMs);

/** Every time that a test has: of the chair, of its tries, of an earlier result. */
const timesOf = (facts: Facts): readonly number[] => [
  ...triesOf(facts).map(({ heldMs }) => tenths(heldMs)),
  ...[chairOf(facts)?.timeMs ?? null].flatMap((ms) => (ms === null ? [] : [tenths(ms)])),
];

/** The earlier times, and how far this one is from them. */
const beforeOf = (facts: Facts): readonly number[] => {
  const now = figureOf(resultOf(facts));
  return facts.earlier.flatMap((one) => {
    if (one.test === 'single-leg-stance')
      return [one.best.left, one.best.right].flatMap((tried) => (tried ? [tenths(tried.heldMs)] : []));
    const before = figureOf(one);
    return before === null ? [] : [before, ...(now === null ? [] : [Math.abs(now - before)])];
  });
};

export const TIMED_TESTS: Table = {
  'test.words.practise': phase('practise'),
  'test.words.ready': phase('ready'),
  'test.words.go': phase('running'),
  'test.words.going.*': {
    when: 'the clock of that test runs',
    holds: (claim) =>
      toldBefore(claim, 'running') &&
      claim.facts.events.some((event) => event.kind === 'test-told' && event.test === claim.id),
  },
  'test.words.leg': {
    when: 'that leg is the one to stand on now',
    holds: (claim) => legNow(claim) === claim.values['side'],
  },
  'test.words.settling.*': {
    when: 'the test has not begun yet',
    holds: (claim) => !toldBefore(claim, 'running') || legNow(claim) === null,
  },
  'test.words.countStands': {
    when: 'so many stands were counted up to then',
    holds: (claim) =>
      numberIn(claim, 'count') ===
      (
        (claim.facts.events.findLast((event) => event.kind === 'test-counted' && event.timeMs <= nowOf(claim)) as
          { count: number } | undefined) ?? { count: 0 }
      ).count,
  },
  'test.words.countTries': {
    when: 'so many tries that count were made up to then',
    holds: (claim) =>
      numberIn(claim, 'count') ===
      claim.facts.events.filter(
        (event) => event.kind === 'test-tried' && isKept(event.tried) && event.timeMs <= nowOf(claim),
      ).length,
  },
  'test.words.lastTry': {
    when: 'the last try lasted so long',
    holds: (claim) => timesOf(claim.facts).includes(numberIn(claim, 'seconds')),
  },
  'test.words.clock': { when: 'the clock has run so long', holds: (claim) => numberIn(claim, 'seconds') >= 0 },
  'test.words.attempt': {
    when: 'it is the number of the attempt, of those that the test has',
    holds: (claim) => numberIn(claim, 'attempt') <= numberIn(claim, 'attempts'),
  },
  'test.words.rest': { when: 'another attempt follows', holds: (claim) => claim.line.place === 'screen' },
  'test.voice.practise': phase('practise'),
  'test.voice.ready.*': phase('ready'),
  'test.voice.waitForBeep': { when: 'the person rose before the beep', holds: (claim) => toldBefore(claim, 'ready') },
  'test.voice.firstLeg': {
    when: 'that leg is the first to stand on',
    holds: (claim) => legNow(claim) === claim.values['side'],
  },
  'test.voice.nextLeg': {
    when: 'that leg is the next to stand on',
    holds: (claim) => legNow(claim) === claim.values['side'] && triesOf(claim.facts).length > 0,
  },
  'test.voice.tried': {
    when: 'a try of that length has ended',
    holds: (claim) => triesOf(claim.facts).some(({ heldMs }) => tenths(heldMs) === numberIn(claim, 'seconds')),
  },
  'test.voice.tryLost': {
    when: 'the view was lost during a try',
    holds: ({ facts }) => triesOf(facts).some(({ ended }) => ended === 'view-lost'),
  },
  'test.voice.time': {
    when: 'the test took so long, give or take that error',
    holds: (claim) => {
      const chair = chairOf(claim.facts);
      return (
        chair !== null &&
        chair.timeMs !== null &&
        chair.error !== null &&
        numberIn(claim, 'seconds') === tenths(chair.timeMs) &&
        numberIn(claim, 'error') === tenths(errorMsOf(chair.error))
      );
    },
  },
  'test.voice.stands': {
    when: 'so many stands were counted in the time',
    holds: (claim) => chairOf(claim.facts)?.stands === numberIn(claim, 'count'),
  },
  'test.voice.withHands': {
    when: 'hands pushed off in a rise',
    holds: ({ facts }) => chairOf(facts)?.hands === 'used',
  },
  'test.voice.bestHold': {
    when: 'the longest try that counts on that leg lasted so long',
    holds: (claim) => {
      const kept = triesOf(claim.facts).filter((tried) => isKept(tried) && tried.leg === claim.values['side']);
      return numberIn(claim, 'seconds') === tenths(Math.max(...kept.map(({ heldMs }) => heldMs)));
    },
  },
  'test.voice.void': {
    when: 'the view was lost while the clock ran',
    holds: ({ facts }) => resultOf(facts)?.outcome === 'void',
  },
  'test.time': {
    when: 'a time of the test, or one before it, is so long',
    holds: (claim) =>
      [...timesOf(claim.facts), ...beforeOf(claim.facts)].some(
        (time) => Math.abs(time - numberIn(claim, 'seconds')) < 0.11,
      ),
  },
  'test.timeOrSo': {
    when: 'a time of the test is so long',
    holds: (claim) => timesOf(claim.facts).includes(numberIn(claim, 'seconds')),
  },
  'test.stands': {
    when: 'so many stands were counted, before, or between the two',
    holds: (claim) =>
      [chairOf(claim.facts)?.stands, ...beforeOf(claim.facts), SURE_CHANGE['thirty-second-chair-stand'].by].includes(
        numberIn(claim, 'count'),
      ),
  },
  'test.standsOrSo': {
    when: 'so many stands were counted, and so many were close calls',
    holds: (claim) =>
      chairOf(claim.facts)?.stands === numberIn(claim, 'count') &&
      chairOf(claim.facts)?.closeCalls === numberIn(claim, 'orSo'),
  },
  'test.cap': {
    when: 'the try lasted to the end of the clock',
    holds: ({ facts }) => triesOf(facts).some(({ ended }) => ended === 'cap'),
  },
  'test.holdOfLeg': { when: 'the best try of that leg lasted so long', holds: ({ facts }) => stanceOf(facts) !== null },
  'test.noResult': {
    when: 'the test has no figure',
    holds: ({ facts }) => {
      const result = resultOf(facts);
      return (
        result === null || result.outcome !== 'done' || (stanceOf(facts)?.tries ?? []).every((tried) => !isKept(tried))
      );
    },
  },
  'test.bestOf': { when: 'it is the best of so many attempts', holds: (claim) => numberIn(claim, 'attempts') >= 2 },
  'test.void': {
    when: 'the view was lost while the clock ran',
    holds: ({ facts }) => resultOf(facts)?.outcome === 'void',
  },
  'test.voidWhy': { when: 'the view was lost for that reason', holds: ({ facts }) => resultOf(facts)?.reason !== null },
  'test.stopped.*': {
    when: 'the test ended before its protocol did',
    holds: ({ facts }) => resultOf(facts)?.outcome === 'stopped',
  },
  'test.cutShort': { when: 'nobody closed the test', holds: ({ facts }) => resultOf(facts) === null },
  'test.clocks.*': {
    when: 'the clock of the test ran from there',
    holds: ({ facts, id }) => resultOf(facts)?.clock === id,
  },
  'test.errorOfBeep': {
    when: 'the error of the time is made of these parts',
    holds: (claim) => errorFits(claim, chairOf(claim.facts)?.error),
  },
  'test.errorOfMovement': {
    when: 'the error of the time is made of these parts',
    holds: (claim) => errorFits(claim, chairOf(claim.facts)?.error),
  },
  'test.errorOfHold': {
    when: 'the widest error of the two best tries is made of these parts',
    holds: (claim) => triesOf(claim.facts).some(({ error }) => errorFits(claim, error)),
  },
  'test.closeCalls': {
    when: 'so many rises were close calls',
    holds: (claim) => chairOf(claim.facts)?.closeCalls === numberIn(claim, 'count'),
  },
  'test.hands.*': { when: 'the hands were seen so', holds: ({ facts, id }) => chairOf(facts)?.hands === id },
  'test.handsIsNought': {
    when: 'hands pushed off in the 30 seconds',
    holds: ({ facts }) => chairOf(facts)?.hands === 'used',
  },
  'test.notTall': {
    when: 'so many rises fell short of full height',
    holds: (claim) => chairOf(claim.facts)?.notTall === numberIn(claim, 'count'),
  },
  'test.notSeated': {
    when: 'so many rises did not begin on the seat',
    holds: (claim) => chairOf(claim.facts)?.notSeated === numberIn(claim, 'count'),
  },
  'test.lastByHalf': {
    when: 'the last stand was more than half-way up at the end',
    holds: ({ facts }) => chairOf(facts)?.lastByHalf === true,
  },
  'test.endings.*': {
    when: 'a try ended so',
    holds: ({ facts, id }) => triesOf(facts).some(({ ended }) => ended === id),
  },
  'test.armsOpen': {
    when: 'the arms were open in a try',
    holds: ({ facts }) => triesOf(facts).some(({ arms }) => arms === 'open'),
  },
  'test.armsNotSeen': {
    when: 'the arms could not be seen in a try',
    holds: ({ facts }) => triesOf(facts).some(({ arms }) => arms === 'not-seen'),
  },
  'test.norms.slower-than': normIs('slower-than'),
  'test.norms.adults': normIs('adults'),
  'test.norms.middle-half': normIs('middle-half'),
  'test.norms.mean-hold': normIs('mean-hold'),
  'test.norms.none.*': {
    when: 'there is no norm for that reason',
    holds: ({ facts, id }) => {
      const result = resultOf(facts);
      const answer = result && normFor(result.test, facts.about);
      return answer?.kind === 'none' && answer.why === id;
    },
  },
  'test.norms.hands': { when: 'hands pushed off in a rise', holds: ({ facts }) => chairOf(facts)?.hands === 'used' },
  'test.change.first': {
    when: 'there is no earlier result of its kind',
    holds: ({ facts }) => facts.earlier.length === 0,
  },
  'test.change.no-change': {
    when: 'the last result is no further away than the error of measuring',
    holds: (claim) => changeIs(claim, 'no-change'),
  },
  'test.change.more.*': {
    when: 'this result is more than the last one by more than the error of measuring',
    holds: (claim) => changeIs(claim, 'more'),
  },
  'test.change.less.*': {
    when: 'this result is less than the last one by more than the error of measuring',
    holds: (claim) => changeIs(claim, 'less'),
  },
  'test.change.trend': { when: 'there are earlier holds of that leg', holds: ({ facts }) => stanceOf(facts) !== null },
  'test.change.trendOnly': {
    when: 'it is the smallest sure change of the test',
    holds: ({ facts }) => stanceOf(facts) !== null,
  },
  'test.earlierNone': { when: 'there is no earlier result of the test', holds: ({ line }) => line.place === 'history' },
  'test.attempts': {
    when: 'the session has so many attempts or records',
    holds: (claim) => numberIn(claim, 'count') === 1,
  },
};

function normIs(kind: string): Condition {
  return {
    when: 'that is the norm of the age group in the table it names',
    holds: ({ facts }) => {
      const result = resultOf(facts);
      const answer = result && normFor(result.test, facts.about);
      return answer?.kind === 'norm' && answer.norm.kind === kind;
    },
  };
}

/** Seconds, or stands: what a chair test is compared by. */
const figureOf = (result: TestResult | null): number | null => {
  if (!result || result.test === 'single-leg-stance' || result.outcome !== 'done') return null;
  return result.test === 'five-times-sit-to-stand' ? (result.timeMs ?? Number.NaN) / 1000 : result.stands;
};

function changeIs({ facts }: Claim, kind: 'more' | 'less' | 'no-change'): boolean {
  const result = resultOf(facts);
  const [now, before] = [figureOf(result), figureOf(facts.earlier[0] ?? null)];
  if (!result || now === null || before === null) return false;
  const isSure = Math.abs(now - before) >= SURE_CHANGE[result.test].by;
  return kind === 'no-change' ? !isSure : isSure && (kind === 'more') === now > before;
}
