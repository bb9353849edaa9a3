import { describe, expect, it } from 'vitest';
import type { Exercise } from '../../../src/core/exercise/exercise.ts';
import { heardOf, isNothingToChange, outcomeOf } from '../../../src/core/report/outcome.ts';
import type { Answer } from '../../../src/core/report/session.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import tummy from '../../../src/exercises/transverse-abdominal.ts';
import { rep, summaryOf } from '../../fixtures/some-summary.ts';

const said = (...answers: readonly (readonly [question: string, answer: Answer])[]) =>
  answers.map(([question, answer]) => ({ question, answer, atEpochMs: 1 }));
const open: Exercise = { ...birdDog, notSeen: [] };
const dog: Exercise = { ...open, asks: ['back-quiet', 'breathed-on'] };

describe('an answer', () => {
  it('is as hoped where it is yes, and of a hand under the back where it is no', () => {
    expect(heardOf({ question: 'back-quiet', answer: 'yes' })).toBe('as-hoped');
    expect(heardOf({ question: 'back-quiet', answer: 'no' })).toBe('otherwise');
    expect(heardOf({ question: 'hand-under-back', answer: 'no' })).toBe('as-hoped');
    expect(heardOf({ question: 'hand-under-back', answer: 'yes' })).toBe('otherwise');
    expect(heardOf({ question: 'hand-under-back', answer: 'unsure' })).toBe('unsure');
  });
});

describe('what a set comes to', () => {
  it('is what was found, of the whole, where nothing is asked', () => {
    expect(outcomeOf({ exercise: open }, { workOn: 'arm-low' })).toEqual({
      extent: 'whole',
      workOn: { kind: 'found', id: 'arm-low' },
      told: [],
    });
    expect(outcomeOf({ exercise: birdDog }, { workOn: null }).workOn).toBeNull();
  });

  it('is of what was seen only while a question is open', () => {
    expect(outcomeOf({ exercise: dog }, { workOn: null }).extent).toBe('seen');
    expect(outcomeOf({ exercise: dog, selfReport: said(['back-quiet', 'yes']) }, { workOn: null }).extent).toBe('seen');
  });

  it('is of the whole once every answer is as hoped', () => {
    const selfReport = said(['back-quiet', 'yes'], ['breathed-on', 'yes']);
    expect(outcomeOf({ exercise: dog, selfReport }, { workOn: null }).extent).toBe('whole');
  });

  it.each(['no', 'unsure'] as const)('is of what was seen only where one answer is %s', (answer) => {
    const selfReport = said(['back-quiet', answer], ['breathed-on', 'yes']);
    expect(outcomeOf({ exercise: dog, selfReport }, { workOn: null }).extent).toBe('seen');
  });

  it('works on what the person told before what was found, and on safety before both', () => {
    const selfReport = said(['breathed-on', 'no'], ['back-quiet', 'no']);
    const of = (workOn: string | null) => outcomeOf({ exercise: dog, selfReport }, { workOn }).workOn;
    expect(of('arm-low')).toEqual({ kind: 'told', question: 'back-quiet', heard: 'otherwise' });
    expect(of(null)).toEqual({ kind: 'told', question: 'back-quiet', heard: 'otherwise' });
    expect(of('low-back-arch')).toEqual({ kind: 'found', id: 'low-back-arch' });
  });

  it('works on what the person was not sure of where nothing else is there', () => {
    const selfReport = said(['back-quiet', 'unsure'], ['breathed-on', 'yes']);
    const of = (workOn: string | null) => outcomeOf({ exercise: dog, selfReport }, { workOn }).workOn;
    expect(of('arm-low')).toEqual({ kind: 'found', id: 'arm-low' });
    expect(of(null)).toEqual({ kind: 'told', question: 'back-quiet', heard: 'unsure' });
  });

  it('tells all answers that are not as hoped, in the order of the questions, also to one that is no longer asked', () => {
    const selfReport = said(['pull-mild', 'no'], ['tummy-worked', 'unsure'], ['breathed-on', 'yes']);
    expect(outcomeOf({ exercise: tummy, selfReport }, { workOn: null }).told).toEqual([
      { question: 'tummy-worked', heard: 'unsure' },
      { question: 'pull-mild', heard: 'otherwise' },
    ]);
  });
});

it('asks of each exercise something to which yes is hoped for', () => {
  const asked = new Set(EXERCISES.flatMap(({ asks }) => asks ?? []));
  expect([...asked].filter((question) => heardOf({ question, answer: 'no' }) === 'as-hoped')).toEqual([]);
});

describe('nothing to change', () => {
  const reps = Array.from({ length: 12 }, () => rep({ holdMs: 3000 }));
  const clean = summaryOf(reps);

  it('is said of the whole only where all of the form is seen', () => {
    expect(outcomeOf({ exercise: birdDog }, { workOn: null }).extent).toBe('seen');
    expect(isNothingToChange({ exercise: open }, clean, 12)).toBe(true);
    expect(isNothingToChange({ exercise: birdDog }, clean, 12)).toBe(false);
  });

  it('is not said where something could not be told, was not counted, is to be worked on, or is missing', () => {
    const lost = { side: null, startMs: 0, endMs: 1, reason: 'view-lost', angles: {} } as const;
    for (const change of [
      { reps: [...reps.slice(1), rep({ holdMs: 3000, unjudged: ['leg-low'] })] },
      { reps: [...reps.slice(1), rep({ holdMs: 2000, holdUpToMs: 3000 })] },
      { unjudged: [{ startMs: 0, endMs: 5000, reason: 'no-person' } as const] },
      { rejected: [lost] },
      { workOn: 'arm-low' },
    ])
      expect(isNothingToChange({ exercise: open }, { ...clean, ...change }, 12)).toBe(false);
    expect(isNothingToChange({ exercise: open }, clean, 11)).toBe(false);
  });
});
