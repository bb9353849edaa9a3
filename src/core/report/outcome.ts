import { askedCount, isHeldAsAsked } from '../exercise/as-asked.ts';
import type { Exercise } from '../exercise/exercise.ts';
import { hopedAnswer, unseenOf } from '../exercise/not-seen.ts';
import type { SelfReport, SetRecord } from './session.ts';
import type { SetSummary } from './summary.ts';

/** How an answer compares with the one that is hoped for. */
export type Heard = 'as-hoped' | 'unsure' | 'otherwise';

/** What the person told of a set that asks for something to be done: a question's text id, and how the answer was. */
export interface Told {
  readonly question: string;
  readonly heard: Exclude<Heard, 'as-hoped'>;
}

/** The one thing to work on: what was found, or what the person told. */
export type WorkOn = { readonly kind: 'found'; readonly id: string } | ({ readonly kind: 'told' } & Told);

/** What a set comes to, the person's answers heard beside what was measured. */
export interface Outcome {
  /**
   * Of what "as it should be" may be said: of the whole where a camera sees all of the form but what is asked about, and every
   * answer is as hoped; else only of what was seen.
   */
  readonly extent: 'whole' | 'seen';
  readonly workOn: WorkOn | null;
  /** All answers that are not as hoped, in the order of the questions. */
  readonly told: readonly Told[];
}

/** How an answer compares with the one that is hoped for. */
export function heardOf({ question, answer }: Pick<SelfReport, 'question' | 'answer'>): Heard {
  if (answer === 'unsure') return 'unsure';
  return answer === hopedAnswer(question) ? 'as-hoped' : 'otherwise';
}

type Answered = Pick<SetRecord, 'exercise' | 'selfReport'>;

/** What the person told of a set that is not as hoped, in the order of its questions. */
export function toldOf({ exercise, selfReport = [] }: Answered): readonly Told[] {
  const ids = [...new Set([...(exercise.asks ?? []), ...selfReport.map(({ question }) => question)])];
  return ids.flatMap((question) => {
    const given = selfReport.find((one) => one.question === question);
    const heard = given ? heardOf(given) : 'as-hoped';
    return heard === 'as-hoped' ? [] : [{ question, heard }];
  });
}

/** Whether some of the form of an exercise is neither seen nor asked about. */
const hidesForm = ({ notSeen, asks = [] }: Exercise): boolean =>
  notSeen.map(unseenOf).some((of) => of === 'form' || (of === 'asked' && asks.length === 0));

const isSafety = ({ faults }: Exercise, id: string): boolean =>
  faults.some((rule) => rule.id === id && rule.kind === 'safety');

/**
 * What a set comes to. The one thing to work on is a fault of safety, else what the person told otherwise than hoped (no
 * camera sees it, so nothing that was measured speaks against it), else what was found, else what they were not sure of. A
 * question without an answer leaves open whether the whole was as it should be.
 */
export function outcomeOf(set: Answered, { workOn }: Pick<SetSummary, 'workOn'>): Outcome {
  const told = toldOf(set);
  const isOpen = (set.exercise.asks ?? []).some((id) => !set.selfReport?.some(({ question }) => question === id));
  const found: WorkOn | null = workOn === null ? null : { kind: 'found', id: workOn };
  const toldAs = (heard: Told['heard']): WorkOn | null => {
    const one = told.find((answer) => answer.heard === heard);
    return one ? { kind: 'told', ...one } : null;
  };
  const safety = workOn !== null && isSafety(set.exercise, workOn) ? found : null;
  return {
    extent: told.length > 0 || isOpen || hidesForm(set.exercise) ? 'seen' : 'whole',
    workOn: safety ?? toldAs('otherwise') ?? found ?? toldAs('unsure'),
    told,
  };
}

/**
 * Whether there is nothing to change in a set as a whole: all that was asked for was done, all of it was seen, and nothing was
 * found, told, or not counted. `done`: repetitions; in a guided exercise, rounds.
 */
export function isNothingToChange(set: Answered, summary: SetSummary, done: number): boolean {
  const { extent, workOn } = outcomeOf(set, summary);
  return (
    extent === 'whole' &&
    workOn === null &&
    done >= askedCount(set.exercise) &&
    summary.unjudged.length === 0 &&
    summary.rejected.length === 0 &&
    summary.reps.every((rep) => rep.unjudged.length === 0 && isHeldAsAsked(set.exercise, rep))
  );
}
