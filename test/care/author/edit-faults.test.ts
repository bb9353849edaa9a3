import { describe, expect, it } from 'vitest';
import { edited, type Edit } from '../../../src/care/author/edit.ts';
import { limitsOf } from '../../../src/care/author/edit-faults.ts';
import { judgeTrace } from '../../../src/care/review/judge-trace.ts';
import type { CountedExercise } from '../../../src/core/exercise/exercise.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import elbowCurl from '../../../src/exercises/elbow-curl.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import { parseExercise } from '../../../src/schema/exercise.ts';
import { cueSentence, findingName, workOnSentence } from '../../../src/text/say/cue.ts';
import { makeTrack } from '../../fixtures/make-track.ts';

const WORDS = { name: 'Mine', why: 'For me', steps: ['Bend'], startPose: 'Standing', toStart: 'Stand' };
const curl: CountedExercise = { ...elbowCurl, words: { en: WORDS, de: WORDS } };
const change = (exercise: CountedExercise, ...edits: readonly Edit[]): CountedExercise =>
  edits.reduce(edited, exercise);
const reads = (exercise: CountedExercise): boolean => parseExercise(JSON.parse(JSON.stringify(exercise))).ok;
const wrist = { finding: 'shoulder comes along', cue: 'Keep your upper arm still' };
const added: Edit = {
  what: 'add-fault',
  language: 'en',
  fault: { kind: 'at-peak', measure: 'shoulder', limit: 'over', value: 30 },
  ...wrist,
};

describe('what an exercise of one’s own finds fault with', () => {
  it('is added under an id of its own, with its words in every language that the exercise has', () => {
    const once = change(curl, added);
    const twice = change(once, {
      ...added,
      fault: { kind: 'return-tempo', underMs: 800 },
      finding: 'drops',
      cue: 'Slowly',
    });
    expect(once.faults.at(-1)).toMatchObject({
      id: 'own-1',
      kind: 'form',
      test: { kind: 'at-peak', measure: 'shoulder', of: 'mover', over: 30 },
    });
    expect(twice.faults.slice(-2).map(({ id }) => id)).toEqual(['own-1', 'own-2']);
    expect(findingName(twice, 'own-1')).toBe(wrist.finding);
    expect(cueSentence(twice, 'own-1')).toBe(wrist.cue);
    expect(workOnSentence(twice, 'own-1')).toBe(wrist.cue);
    expect(typeof twice.words === 'object' && twice.words['de']?.cues).toEqual({
      'own-1': wrist.cue,
      'own-2': 'Slowly',
    });
    expect(reads(twice)).toBe(true);
    // What was freed is taken first.
    expect(
      change(twice, { what: 'remove-fault', id: 'own-1' }, added)
        .faults.slice(-2)
        .map(({ id }) => id),
    ).toEqual(['own-2', 'own-1']);
  });

  it('is found in a movement that passes its limit, and only there', () => {
    const track = makeTrack('bird-dog', { reps: 3 });
    const found = (value: number): number => {
      const fault = { kind: 'at-peak', measure: 'hip', limit: 'under', value } as const;
      const exercise = change({ ...birdDog, words: { en: WORDS }, faults: [] }, { ...added, fault });
      const { summary } = judgeTrace(exercise, track);
      expect(summary.reps.length).toBeGreaterThan(0);
      return summary.reps.flatMap(({ faults }) => faults).filter((id) => id === 'own-1').length;
    };
    expect(found(200)).toBeGreaterThan(0);
    expect(found(5)).toBe(0);
  });

  it('has other limits and other words, in the language in which they were written', () => {
    const once = change(
      curl,
      added,
      { what: 'fault-limit', id: 'own-1', limit: 'over', value: 40 },
      { what: 'fault-words', id: 'own-1', language: 'de', cue: 'Oberarm still' },
    );
    expect(once.faults.at(-1)?.test).toMatchObject({ over: 40 });
    expect(cueSentence(once, 'own-1')).toBe(wrist.cue);
    expect(typeof once.words === 'object' && once.words['de']?.cues).toEqual({ 'own-1': 'Oberarm still' });
    expect(typeof once.words === 'object' && once.words['de']?.findings).toEqual({ 'own-1': wrist.finding });
  });

  it('is left out with its words, and with what rested on it', () => {
    const cleared = change(change(curl, added), { what: 'remove-fault', id: 'own-1' });
    expect(cleared).toEqual(curl);
    const explained = birdDog.faults.find(({ unless }) => unless !== undefined)!;
    const [first] = explained.unless!;
    const without = change({ ...birdDog, words: { en: WORDS } }, { what: 'remove-fault', id: first! });
    expect(without.faults.flatMap(({ unless = [] }) => unless)).not.toContain(first);
    expect(reads(without)).toBe(true);
  });

  it('has its limits told of every rule of the library, and each of them can be moved', () => {
    for (const exercise of EXERCISES)
      for (const { id, test } of exercise.faults) {
        const limits = limitsOf(test);
        if (test.kind !== 'shrug' && test.kind !== 'same-side') expect(limits.length, id).toBeGreaterThan(0);
        if (exercise.mode !== 'repetitions' && exercise.mode !== 'holds') continue;
        for (const [limit, value] of limits) {
          const moved = change(exercise, { what: 'fault-limit', id, limit, value: value + 1 });
          const rule = moved.faults.find((one) => one.id === id)!;
          expect(limitsOf(rule.test)).toContainEqual([limit, value + 1]);
          expect(rule.source).not.toBe(exercise.faults.find((one) => one.id === id)?.source);
        }
      }
  });
});
