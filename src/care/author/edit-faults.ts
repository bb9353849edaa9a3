import type { ExerciseWords } from '../../core/exercise/exercise-words.ts';
import type { CountedExercise, FaultRule } from '../../core/exercise/exercise.ts';
import type { FaultCriterion } from '../../core/exercise/fault-criterion.ts';
import type { Countable } from './moving-joints.ts';

/** A limit of a fault that is one number: an angle or a share in the unit of its measure, a share of a way (0 to 1), or a time, ms. */
export type FaultLimit = 'under' | 'over' | 'share' | 'by' | 'underMs';

/** A fault that somebody adds: at the furthest point too little or too much of something, or too short a way. */
export type NewFault =
  | { readonly kind: 'at-peak'; readonly measure: Countable; readonly limit: 'under' | 'over'; readonly value: number }
  | { readonly kind: 'tempo' | 'return-tempo'; readonly underMs: number };

/** What is seen, as a name, and what is said of it. */
export interface FaultWords {
  readonly finding: string;
  readonly cue: string;
}

/** One change of what an exercise finds fault with. Words are in one language. */
export type FaultEdit =
  | { readonly what: 'fault-limit'; readonly id: string; readonly limit: FaultLimit; readonly value: number }
  | ({ readonly what: 'fault-words'; readonly id: string; readonly language: string } & Partial<FaultWords>)
  | ({ readonly what: 'add-fault'; readonly language: string; readonly fault: NewFault } & FaultWords)
  | { readonly what: 'remove-fault'; readonly id: string };

const LIMITS: readonly FaultLimit[] = ['under', 'over', 'share', 'by', 'underMs'];

/** The limits of a fault that are one number; none where it is another kind of rule. */
export const limitsOf = (test: FaultCriterion): readonly (readonly [FaultLimit, number])[] =>
  LIMITS.flatMap((limit) => {
    const value = (test as Partial<Record<FaultLimit, unknown>>)[limit];
    return typeof value === 'number' ? [[limit, value] as const] : [];
  });

/** Where the figures of a fault come from that somebody has added or changed. */
const BY_HAND = 'set by hand by whoever made the exercise';

/** The exercise with one change of its faults. Whether it still makes sense says the schema, not this. */
export function withFaultEdit(exercise: CountedExercise, edit: FaultEdit): CountedExercise {
  const { faults } = exercise;
  switch (edit.what) {
    case 'fault-limit': {
      const { id, limit, value } = edit;
      return {
        ...exercise,
        faults: faults.map((rule) =>
          rule.id === id ? { ...rule, test: { ...rule.test, [limit]: value }, source: BY_HAND } : rule,
        ),
      };
    }
    case 'fault-words':
      return { ...exercise, words: withWords(exercise, edit.id, edit.language, edit) };
    case 'add-fault': {
      const id = freeId(faults);
      const rule: FaultRule = { id, kind: 'form', test: criterionOf(edit.fault), source: BY_HAND };
      return { ...exercise, faults: [...faults, rule], words: withWords(exercise, id, edit.language, edit) };
    }
    case 'remove-fault':
      return { ...exercise, faults: withoutFault(faults, edit.id), words: withoutWords(exercise, edit.id) };
  }
}

const criterionOf = (fault: NewFault): FaultCriterion =>
  fault.kind === 'at-peak'
    ? { kind: 'at-peak', measure: fault.measure, of: 'mover', [fault.limit]: fault.value }
    : fault;

/** The first id that none of the faults has. */
function freeId(faults: readonly FaultRule[]): string {
  let number = 1;
  while (faults.some(({ id }) => id === `own-${number}`)) number += 1;
  return `own-${number}`;
}

const withoutFault = (faults: readonly FaultRule[], id: string): readonly FaultRule[] =>
  faults
    .filter((rule) => rule.id !== id)
    .map((rule) => {
      const { unless, ...others } = rule;
      const left = unless?.filter((other) => other !== id) ?? [];
      return left.length > 0 ? { ...others, unless: left } : others;
    });

type Brought = Exclude<CountedExercise['words'], string | undefined>;
const broughtBy = ({ words }: CountedExercise): Brought => (typeof words === 'object' ? words : {});

/**
 * The words of the exercise with those of a fault: in the language in which they were written, and in others that have none of it, for
 * what has words in one language only would be its id in the others. What is said during a set is said afterwards too.
 */
function withWords(
  exercise: CountedExercise,
  id: string,
  language: string,
  { finding, cue }: Partial<FaultWords>,
): Brought {
  const said = (words: ExerciseWords, isOurs: boolean): ExerciseWords => {
    const put = (list: 'findings' | 'cues' | 'workOn', sentence: string | undefined): Partial<ExerciseWords> =>
      sentence === undefined || (!isOurs && words[list]?.[id] !== undefined)
        ? {}
        : { [list]: { ...words[list], [id]: sentence } };
    return { ...words, ...put('findings', finding), ...put('cues', cue), ...put('workOn', cue) };
  };
  return Object.fromEntries(
    Object.entries(broughtBy(exercise)).map(([tag, words]) => [tag, said(words, tag === language)]),
  );
}

/** Words of a fault that is gone are gone with it. */
const withoutWords = (exercise: CountedExercise, id: string): Brought =>
  Object.fromEntries(
    Object.entries(broughtBy(exercise)).map(([tag, words]) => {
      const { findings, cues, workOn, ...others } = words;
      return [
        tag,
        {
          ...others,
          ...without('findings', findings, id),
          ...without('cues', cues, id),
          ...without('workOn', workOn, id),
        },
      ];
    }),
  );

/** A list of sentences without one of them; the list is left out where nothing is left. */
function without(
  name: 'findings' | 'cues' | 'workOn',
  sentences: Readonly<Record<string, string>> | undefined,
  id: string,
): Partial<ExerciseWords> {
  const left = Object.entries(sentences ?? {}).filter(([one]) => one !== id);
  return left.length > 0 ? { [name]: Object.fromEntries(left) } : {};
}
