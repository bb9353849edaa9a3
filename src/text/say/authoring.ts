/** What was found in a recording that shows an exercise, what trying it out says, and the fields in which it is changed. */
import type { AuthorMistake } from '../../care/author/mistake.ts';
import type { FaultLimit } from '../../care/author/edit-faults.ts';
import type { ShownTempo } from '../../care/author/propose.ts';
import type { SelfCheck } from '../../care/author/self-check.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { FaultCriterion } from '../../core/exercise/fault-criterion.ts';
import type { Measure } from '../../core/measure/names.ts';
import { isSided } from '../../core/measure/readings.ts';
import { sidedRule } from '../../core/measure/sided-measures.ts';
import { catalogue } from '../in-use.ts';
import { sentenceFor } from '../text.ts';
import { exerciseName } from './card.ts';
import { countOf, list, tenths, whole } from './forms.ts';

type Named = Pick<Exercise, 'id' | 'words'>;

/** What a measure is of, as somebody who changes an exercise reads it; its own name where there is no word for it. */
export const measureName = (measure: Measure): string => sentenceFor(catalogue().author.measures, measure) ?? measure;

/** The name that is proposed for an exercise in which this is counted: one that none of `exercises` has. */
export function proposedName(measure: Measure, exercises: readonly Named[]): string {
  const t = catalogue().author;
  const name = t.named({ what: measureName(measure) });
  const isTaken = (one: string): boolean => exercises.some((exercise) => isCalled(exercise, one));
  let tried = name;
  for (let nr = 2; isTaken(tried); nr += 1) tried = t.namedAgain({ name, nr: whole(nr) });
  return tried;
}

const isCalled = (exercise: Named, name: string): boolean => alike(exerciseName(exercise)) === alike(name);
const alike = (name: string): string => name.trim().toLocaleLowerCase();

/** That another exercise is called like this one; null where none is. */
export const sameNameSentence = (exercise: Named, exercises: readonly Named[]): string | null =>
  exercises.some((other) => other.id !== exercise.id && isCalled(other, exerciseName(exercise)))
    ? catalogue().author.edit.sameName
    : null;

/** Why no exercise could be made, and what to do. */
export function authorMistakeSentence(mistake: AuthorMistake): string {
  const t = catalogue().author.notMade;
  return mistake.kind === 'not-counted'
    ? t['not-counted']({ shown: whole(mistake.shown), counted: whole(mistake.counted) })
    : t[mistake.kind];
}

/** How often it was shown. */
export const timesShownSentence = (times: number): string => catalogue().author.found.shown({ times: countOf(times) });

/** How fast it was shown: out, at the furthest point, and back. */
export const tempoSentence = ({ outMs, holdMs, backMs }: ShownTempo): string =>
  catalogue().author.found.tempo({
    out: tenths(outMs / 1000),
    hold: tenths(holdMs / 1000),
    back: tenths(backMs / 1000),
  });

/** One thing that trying it out has shown. `isGood`: it is as it should be; null: neither. */
export interface CheckLine {
  readonly isGood: boolean | null;
  readonly sentence: string;
}

/** What trying an exercise out has shown; `exercises`: all that it may be confused with, for their names. */
export function checkLines(
  { shownBy, shown, counted, atEnds, isExact, sameAs, confusions, heldAgainst }: SelfCheck,
  exercises: readonly Exercise[],
): readonly CheckLine[] {
  const t = catalogue().author.check;
  const nameOf = (id: string): string => {
    const found = exercises.find((one) => one.id === id);
    return found ? exerciseName(found) : id;
  };
  const isWalkInCounted = confusions.some(({ exerciseId }) => exerciseId === null);
  const confused = confusions.flatMap(({ exerciseId }) => (exerciseId === null ? [] : [nameOf(exerciseId)]));
  // Of what it was held against one is the walk-in, and what is the same movement is no other exercise.
  const others = heldAgainst - 1 - sameAs.length;
  return [
    shownBy === 'figure'
      ? { isGood: isExact, sentence: isExact ? t.countsFigure : t.missesFigure }
      : isExact
        ? { isGood: true, sentence: t.counts({ times: countOf(counted) }) }
        : { isGood: false, sentence: t.countsOther({ counted: whole(counted), shown: whole(shown) }) },
    ...(shownBy === 'recording' && atEnds > 0
      ? [{ isGood: null, sentence: t.countsAtEnds({ times: countOf(atEnds) }) }]
      : []),
    isWalkInCounted ? { isGood: false, sentence: t.walkInCounts } : { isGood: true, sentence: t.walkIn },
    confused.length > 0
      ? { isGood: false, sentence: t.confuses({ names: list(confused) }) }
      : { isGood: true, sentence: t.others({ count: whole(others) }) },
    ...(sameAs.length > 0 ? [{ isGood: null, sentence: t.same({ names: list(sameAs.map(nameOf)) }) }] : []),
    { isGood: null, sentence: t.limits },
  ];
}

/** That an exercise as it was changed makes no sense; `odd`: the place in its data. */
export const oddSentence = (odd: string): string => catalogue().author.check.odd({ where: odd });

const unitOf = (measure: Measure): string => {
  const { units } = catalogue().author.edit;
  const isShare = isSided(measure) ? sidedRule(measure).unit === 'pct' : measure === 'hipShift';
  return isShare ? units.pct : units.deg;
};

/** The label of the field that says how far is asked for, or where the rest ends. */
export const levelLabel = (level: 'target' | 'restEnd', measure: Measure): string =>
  catalogue().author.edit[level]({ unit: unitOf(measure) });

/** The label of the field for an end of a band. */
export const bandLabel = (measure: Measure, end: 'min' | 'max'): string => {
  const { from, to } = catalogue().author.edit;
  return (end === 'min' ? from : to)({ what: measureName(measure) });
};

/** The label of the button that leaves a condition out. */
export const leaveOutLabel = (measure: Measure): string =>
  catalogue().author.edit.remove({ what: measureName(measure) });

/** The label of the button that leaves a fault out; `name`: what is seen. */
export const faultRemoveLabel = (name: string): string => catalogue().author.edit.remove({ what: name });

/** The label of the field for a limit of a fault. */
export function faultLimitLabel(test: FaultCriterion, limit: FaultLimit): string {
  const t = catalogue().author.faults;
  const unit = 'measure' in test ? unitOf(test.measure) : catalogue().author.edit.units.deg;
  const what = 'measure' in test ? measureName(test.measure) : '';
  switch (limit) {
    case 'share':
      return t.follows({ what });
    case 'by':
      return t.givesWay({ unit });
    case 'underMs':
      return t.shorter;
    case 'under':
    case 'over':
      return test.kind === 'sides-differ' ? t.differ({ what, unit }) : t.limit[limit]({ what, unit });
  }
}

/** The label of the field for the limit of a fault that is added. */
export const peakLimitLabel = (measure: string): string =>
  catalogue().author.faults.peakLimit({ unit: unitOf(measure as Measure) });

/** What became of an exercise of one's own. */
export const ownExerciseSentence = (
  what: 'saved' | 'deleted' | 'deletedFromPlan' | 'opened' | 'isHere',
  exercise: Named,
): string => catalogue().author[what]({ name: exerciseName(exercise) });

/** The label of a button beside an exercise of one's own. */
export const ownExerciseLabel = (what: 'change' | 'saveFile' | 'delete', exercise: Named): string =>
  catalogue().author.own[what]({ name: exerciseName(exercise) });

/** How many exercises of one's own cannot be read. */
export const unreadableExercisesSentence = (count: number): string =>
  catalogue().author.unreadable({ count: whole(count) });
