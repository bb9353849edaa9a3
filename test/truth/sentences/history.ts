/** The list of sessions and what comes of it on the first page: each sentence, and when it is true. */
import { countableOf, targetOf } from '../../../src/core/exercise/exercise.ts';
import { numberIn, type Claim, type Table } from '../table.ts';

export const HISTORY: Table = {
  'history.counted': {
    when: 'so many repetitions, holds or rounds were done in the session',
    holds: (claim) =>
      numberIn(claim, 'count') ===
        (claim.facts.exercise.mode === 'guided' ? claim.facts.rounds : claim.facts.reps.length) &&
      claim.values['of'] === countableOf(claim.facts.exercise),
  },
  'history.countedOf': {
    when: 'so many were done in the session, and more were asked for',
    holds: (claim) =>
      numberIn(claim, 'count') ===
        (claim.facts.exercise.mode === 'guided' ? claim.facts.rounds : claim.facts.reps.length) &&
      numberIn(claim, 'asked') > numberIn(claim, 'count'),
  },
  'start.carryOn.title': {
    when: 'the last session of the exercise was cut short',
    holds: ({ facts }) => facts.set.status === 'interrupted',
  },
  'start.carryOn.with': {
    when: 'the last session of the exercise was cut short',
    holds: ({ facts }) => facts.set.status === 'interrupted',
  },
  'start.carryOn.done': {
    when: 'so many were done before it was cut short',
    holds: (claim) => numberIn(claim, 'done') === doneIn(claim) && doneIn(claim) > 0,
  },
  'start.carryOn.what': {
    when: 'so many are left of the set that was cut short, as many on each side',
    holds: (claim) => {
      const missing = targetOf(claim.facts.exercise) - doneIn(claim);
      const left = numberIn(claim, 'left');
      return left >= missing && left <= missing + (claim.facts.exercise.sides === 'each' ? 1 : 0);
    },
  },
  'history.sets': { when: 'so many sets were begun in the session', holds: (claim) => numberIn(claim, 'count') === 1 },
  'history.interrupted': {
    when: 'nobody closed the session',
    holds: ({ facts }) => facts.set.status === 'interrupted',
  },
  'history.running': { when: 'the session is not closed yet', holds: ({ line }) => line.part === 'meanwhile' },
  'history.today': {
    when: 'the session began on the day of its reader',
    holds: ({ line }) => line.part !== 'a day later',
  },
  'history.yesterday': {
    when: 'the session began on the day before that of its reader',
    holds: ({ line }) => line.part === 'a day later',
  },
  'start.last': {
    when: 'it is the latest session, its day, what was done and how much of it',
    holds: ({ line }) =>
      line.said.some(
        ({ path }) => path.startsWith('history.') || path.startsWith('test.') || path.startsWith('screen.'),
      ),
  },
  'start.dose': {
    when: 'the exercise asks for so much',
    holds: (claim) => numberIn(claim, 'reps') === claim.facts.exercise.dose.reps,
  },
  'start.doseHolds': {
    when: 'the exercise asks for so many holds of that length',
    holds: (claim) => numberIn(claim, 'holdSeconds') === claim.facts.exercise.dose.holdMs / 1000,
  },
  'start.doseGuided': {
    when: 'the exercise asks for so many rounds of that length',
    holds: (claim) => numberIn(claim, 'seconds') === claim.facts.exercise.dose.holdMs / 1000,
  },
  'start.doseScreen': {
    when: 'the exercise is the posture screen',
    holds: ({ facts }) => facts.exercise.mode === 'screen',
  },
  'notices.recovered': {
    when: 'so many were counted in the session that nobody closed',
    holds: (claim) => claim.facts.set.status === 'interrupted' && numberIn(claim, 'count') === claim.facts.reps.length,
  },
};

function doneIn({ facts }: Claim): number {
  return facts.exercise.mode === 'guided' ? facts.rounds : facts.reps.length;
}
