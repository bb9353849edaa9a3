import type { CountedExercise } from '../../../src/core/exercise/exercise.ts';
import type { Rep } from '../../../src/core/record/set-events.ts';
import type { Analysis } from '../../../src/core/report/analyze.ts';
import type { TruthOfTwo } from '../../../test/fixtures/two-eyes/read-two-eyes.ts';

/** What is said of one rule in one repetition that was done; `open` too where the repetition was not counted. */
export type Said = 'found' | 'free' | 'open';

/** One rule of one repetition that was done: what is so, and what each way to look says of it. */
export interface Asked {
  readonly isFaulty: boolean;
  readonly said: Said;
}

interface Span {
  readonly startMs?: number;
  readonly endMs?: number;
}
type TrueRep = TruthOfTwo['reps'][number];
const overlapMs = (a: Required<Span>, b: Span): number =>
  Math.min(a.endMs, b.endMs ?? Infinity) - Math.max(a.startMs, b.startMs ?? -Infinity);

/** The repetition that was counted of one that was done, of the same side; null where none was. */
const countedOf = (done: TrueRep, { reps }: Analysis): Rep | null =>
  reps.find((rep) => rep.side === done.side && overlapMs(rep, done) > 0) ?? null;

/** Each rule of each repetition that was done, in their order. */
export const askedOf = ({ faults: rules }: CountedExercise, truth: TruthOfTwo, analysis: Analysis): readonly Asked[] =>
  truth.reps.flatMap((done) => {
    const rep = countedOf(done, analysis);
    return rules.map(({ id }): Asked => {
      const isFaulty = (truth.faults ?? []).some((fault) => fault.id === id && overlapMs(fault, done) > 0);
      if (!rep || rep.unjudged.includes(id)) return { isFaulty, said: 'open' };
      return { isFaulty, said: rep.faults.includes(id) ? 'found' : 'free' };
    });
  });

export const isRight = ({ isFaulty, said }: Asked): boolean => said === (isFaulty ? 'found' : 'free');

/** How many repetitions that were done were counted for their side, and how many more were counted. */
export function countOf(truth: TruthOfTwo, analysis: Analysis): { readonly right: number; readonly more: number } {
  const right = truth.reps.filter((done) => countedOf(done, analysis) !== null).length;
  return { right, more: analysis.reps.length - right };
}
