/** The posture screen: each sentence, and when it is true. */
import type { PostureValue } from '../../../src/core/record/posture-value.ts';
import type { Facts } from '../facts.ts';
import { byFive, numberIn, saidAt, type Claim, type Table } from '../table.ts';

const takenIn = ({ events }: Facts) => events.flatMap((event) => (event.kind === 'screen-taken' ? [event] : []));
const valuesIn = (facts: Facts): readonly PostureValue[] => takenIn(facts).flatMap(({ figures }) => figures);
const told = (claim: Claim, view: string | null): boolean =>
  claim.facts.events.findLast(
    (event) => event.kind === 'screen-told' && event.timeMs <= (claim.line.timeMs ?? Infinity),
  )?.kind === 'screen-told' &&
  claim.facts.events.some(
    (event) => event.kind === 'screen-told' && event.view === view && event.timeMs <= (claim.line.timeMs ?? Infinity),
  );
const asked = ({ exercise }: Facts): number => (exercise.mode === 'screen' ? exercise.screen.length : 0);
const isMeasured = (claim: Claim, fits: (value: PostureValue) => boolean): boolean =>
  valuesIn(claim.facts).some(
    (one) =>
      one.valueDeg !== null &&
      byFive(one.valueDeg) === numberIn(claim, 'value') &&
      Math.round(one.bandDeg) === numberIn(claim, 'band') &&
      fits(one),
  );

/** The last record is one by this much of another: see `screenReport` in `render.ts`. */
const isOfTheLast = (claim: Claim): boolean => {
  const by = saidAt([claim.line], 'screen.change.different').map((said) => numberIn(said, 'by'));
  return valuesIn(claim.facts).some(
    ({ valueDeg }) =>
      valueDeg !== null &&
      by.some(
        (deg) =>
          Math.abs(Math.abs(numberIn(claim, 'value') - valueDeg) - deg) <= 6 ||
          Math.abs(numberIn(claim, 'value') + valueDeg - deg) <= 6,
      ),
  );
};

export const POSTURE: Table = {
  'screen.voice.front': { when: 'the view from the front is asked for', holds: (claim) => told(claim, 'front') },
  'screen.voice.side': { when: 'the view from the side is asked for', holds: (claim) => told(claim, 'side') },
  'screen.voice.done': { when: 'all views are taken', holds: (claim) => told(claim, null) },
  'screen.words.front': {
    when: 'the view from the front is asked for',
    holds: ({ facts }) => facts.exercise.mode === 'screen',
  },
  'screen.words.side': { when: 'the view from the side is asked for', holds: (claim) => told(claim, 'side') },
  'screen.views.*': {
    when: 'a record was taken from there',
    holds: ({ facts, id }) => takenIn(facts).some(({ view }) => view === id),
  },
  'screen.levels.*': {
    when: 'a line is higher on that side',
    holds: ({ facts, id }) => valuesIn(facts).some(({ towards }) => towards === id),
  },
  'screen.leans.*': {
    when: 'something leans that way',
    holds: ({ facts, id }) => valuesIn(facts).some(({ towards }) => towards === id),
  },
  'screen.value': {
    when: 'it was measured so, that way, with this error, this time or in the last record',
    holds: (claim) => isOfTheLast(claim) || isMeasured(claim, ({ towards }) => towards !== null),
  },
  'screen.level': {
    when: 'it was measured so, with this error, this time or in the last record',
    holds: (claim) => isOfTheLast(claim) || isMeasured(claim, () => true),
  },
  'screen.even': {
    when: 'what was measured is less than its error',
    holds: ({ facts }) => valuesIn(facts).some(({ valueDeg, bandDeg }) => valueDeg !== null && valueDeg < bandDeg),
  },
  'screen.hidden': {
    when: 'something was hidden',
    holds: ({ facts }) => valuesIn(facts).some(({ valueDeg }) => valueDeg === null),
  },
  'screen.change.first': { when: 'no earlier record has it', holds: ({ facts }) => valuesIn(facts).length > 0 },
  'screen.change.hidden': {
    when: 'it was hidden this time',
    holds: ({ facts }) => valuesIn(facts).some(({ valueDeg }) => valueDeg === null),
  },
  'screen.change.no-change': {
    when: 'it is closer to the last one than the smallest sure change',
    holds: (claim) => numberIn(claim, 'sure') > 0 && claim.line.part === 'beside the same',
  },
  'screen.change.different': {
    when: 'it is further from the last one than the smallest sure change',
    holds: (claim) => numberIn(claim, 'by') > 0 && claim.line.part === 'beside another',
  },
  'screen.missing': {
    when: 'some view was taken and some was not',
    holds: ({ facts }) => takenIn(facts).length > 0 && takenIn(facts).length < asked(facts),
  },
  'screen.nothing': { when: 'no view was taken', holds: ({ facts }) => takenIn(facts).length === 0 },
  'screen.taken': {
    when: 'so many views were taken',
    holds: (claim) => numberIn(claim, 'count') === takenIn(claim.facts).length,
  },
};
