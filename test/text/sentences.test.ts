import { describe, expect, it } from 'vitest';
import { messageSentence } from '../../src/text/say/exercise-words.ts';
import { analyzePoses } from '../../src/core/report/analyze.ts';
import { ownMeasures } from '../../src/core/person/own-range.ts';
import { EXERCISES, findExercise } from '../../src/exercises/index.ts';
import { en } from '../../src/text/en/words.ts';
import { makePlural } from '../../src/text/plural.ts';
import { sentenceFor } from '../../src/text/text.ts';
import { fixtureNames, posesOf } from '../fixtures/poses/read-fixture.ts';

/** Every sentence there is; functions are asked with values of every kind they could want. */
function sentences(table: unknown): string[] {
  if (typeof table === 'string') return [table];
  if (Array.isArray(table)) return table.flatMap(sentences);
  if (typeof table === 'function') return [String((table as (values: unknown) => unknown)(ANY_VALUES))];
  if (typeof table === 'object' && table !== null) return Object.values(table).flatMap(sentences);
  return [];
}

/** Values that are words; the others are numbers. */
const WORDS: ReadonlyMap<unknown, string> = new Map([
  ['more', 'left'],
  ['side', 'left'],
  ['leg', 'left'],
  ['limb', 'left'],
  ['of', 'rounds'],
]);
const ANY_VALUES = new Proxy({}, { get: (_target, name) => WORDS.get(name) ?? 3 });

describe('the sentences', () => {
  it('are never unkind', () => {
    const unkind = /\b(wrong|failed|failure|bad|incorrect|poor|weak|damage|mistake)\b/i;
    expect(sentences(en).filter((sentence) => unkind.test(sentence))).toEqual([]);
  });

  it('are all there', () => {
    expect(sentences(en).filter((sentence) => sentence.trim() === '' || sentence.includes('undefined'))).toEqual(
      Object.values({ ...en.engines.models, ...en.engines.accelerators }).filter((word) => word === ''),
    );
  });

  it.each([
    ...Object.entries({ ...en.cues, ...en.praise, ...en.rejects, ...en.check.fixes }),
    ...Object.values(en.cuesIn).flatMap((cues) => Object.entries(cues)),
    ['pace', en.paceCue({ seconds: 3 })] as const,
  ])('are short enough to follow: %s', (_id, sentence) => expect(sentence.split(' ').length).toBeLessThanOrEqual(7));
});

describe('every exercise', () => {
  it.each(EXERCISES)('$id has its words, its cues and what to work on', (exercise) => {
    const words = sentenceFor<{ steps: readonly string[] }>(en.exercises, exercise.id);
    expect(words?.steps.length).toBeGreaterThan(1);
    for (const { id } of exercise.faults) {
      expect(sentenceFor(en.cues, id), `cue of ${id}`).not.toBeNull();
      expect(sentenceFor(en.workOn, id), `what to work on for ${id}`).not.toBeNull();
    }
    const { requires = [] } = exercise.movement ?? {};
    for (const id of requires.flatMap(({ whenUnder, whenOver }) => [whenUnder, whenOver])) {
      if (id === undefined) continue;
      expect(sentenceFor(en.cues, id), `cue of ${id}`).not.toBeNull();
      expect(sentenceFor(en.workOn, id), `what to work on for ${id}`).not.toBeNull();
    }
    for (const measure of ownMeasures(exercise))
      expect(sentenceFor<unknown>(en.personal.limbs, measure), `limb of ${measure}`).not.toBeNull();
    for (const id of exercise.asks ?? []) expect(sentenceFor(en.questions, id), `question: ${id}`).not.toBeNull();
    for (const id of exercise.notSeen) expect(sentenceFor(en.notSeen, id), `not seen: ${id}`).not.toBeNull();
    expect(messageSentence(exercise, { kind: 'fix', id: `start-pose-${exercise.id}` })).not.toBeNull();
  });

  it.each(fixtureNames())('has a sentence for all that is said of %s', (name) => {
    const exercise = findExercise(name.split('.')[0] ?? '') ?? EXERCISES[0];
    if (!exercise) throw new Error('expected at least one exercise');
    const { cues, summary } = analyzePoses(exercise, posesOf(name));
    for (const cue of cues) expect(messageSentence(exercise, cue), `${cue.kind} ${cue.id}`).not.toBeNull();
    if (summary.wentWell) expect(sentenceFor<unknown>(en.wentWell, summary.wentWell), summary.wentWell).not.toBeNull();
    if (summary.workOn) expect(sentenceFor(en.workOn, summary.workOn), summary.workOn).not.toBeNull();
    const notes = summary.reps.flatMap((rep) => rep.notes);
    for (const note of notes) expect(sentenceFor(en.summary.notes, note), note).not.toBeNull();
  });
});

describe('plurals', () => {
  it('follow the rules of the language', () => {
    const arabic = makePlural('ar');
    const forms = { zero: 'z', one: 'o', two: 't', few: 'f', many: 'm', other: 'x' };
    expect([0, 1, 2, 3, 11, 100].map((count) => arabic(count, forms))).toEqual(['z', 'o', 't', 'f', 'm', 'x']);
  });
});
