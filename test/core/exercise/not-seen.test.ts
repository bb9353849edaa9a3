import { describe, expect, it } from 'vitest';
import { HOPED_FOR, hopedAnswer, UNSEEN, unseenOf } from '../../../src/core/exercise/not-seen.ts';
import { outcomeOf } from '../../../src/core/report/outcome.ts';
import { notSeenSentence } from '../../../src/text/say/exercise.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';

/** Of what "as it should be" may be said where no camera sees this. */
const extentOf = (notSeen: readonly string[], asks: readonly string[] = []): string =>
  outcomeOf(
    {
      exercise: { ...birdDog, notSeen, asks },
      selfReport: asks.map((question) => ({ question, answer: 'yes' as const, atEpochMs: 0 })),
    },
    { workOn: null },
  ).extent;

describe('what no camera sees', () => {
  it('of the form leaves only what was seen to speak of', () => {
    expect(extentOf(['scapula'])).toBe('seen');
    expect(extentOf(['scapula'], ['pull-mild'])).toBe('seen');
  });

  it('of a feeling, a grip or a number takes nothing from the form', () => {
    expect(extentOf(['muscle-tension', 'grip', 'true-rotation', 'rotation-degrees'])).toBe('whole');
  });

  it('and is asked about is known where the exercise asks', () => {
    expect([extentOf(['low-back-on-floor']), extentOf(['low-back-on-floor'], ['back-quiet'])]).toEqual([
      'seen',
      'whole',
    ]);
  });

  it('of an exercise from outside is taken to be of the form, and its questions hope for yes', () => {
    expect([unseenOf('nobody-knows'), unseenOf('constructor'), hopedAnswer('nobody-knows')]).toEqual([
      'form',
      'form',
      'yes',
    ]);
  });

  it('has a sentence, and stands in some exercise', () => {
    const inUse = new Set(EXERCISES.flatMap(({ notSeen }) => [...notSeen]));
    expect(Object.keys(UNSEEN).filter((id) => !inUse.has(id as keyof typeof UNSEEN))).toEqual([]);
    expect(Object.keys(UNSEEN).filter((id) => notSeenSentence(birdDog, id) === null)).toEqual([]);
  });

  it('is promised to be asked about only where the exercise asks', () => {
    const unasked = EXERCISES.filter(({ asks = [] }) => asks.length === 0).flatMap((exercise) =>
      exercise.notSeen
        .filter((id) => /you tell me/i.test(notSeenSentence(exercise, id) ?? ''))
        .map((id) => `${exercise.id}: ${id}`),
    );
    expect(unasked).toEqual([]);
  });

  it.each([
    ['shoulder-hike', 'cross-body-stretch', 'Whether the shoulder creeps up behind the arm.'],
    ['trunk-turn', 'cross-body-stretch', 'Whether your chest turns along: an arm across it looks the same to me.'],
    ['neck-turn', 'neck-side-bend', 'Whether your head turns as well: a head that bends looks turned to me.'],
    ['shoulder-rise', 'neck-side-bend', 'Whether a shoulder creeps up while the ear comes down.'],
    ['head-forward', 'overhead-triceps-stretch', 'Whether your head drifts forward: from the front I cannot see that.'],
    ['knees-from-side', 'sit-to-stand', 'Whether your knees fall inwards: from the side I cannot see that.'],
    ['hands-push', 'sit-to-stand', 'Whether your hands push or only rest on your legs.'],
    ['pelvis-rolls', 'seated-march', 'Whether your hips roll back or tilt as the foot lifts.'],
    [
      'hips-level-and-knees',
      'bridge',
      'Whether one hip drops, or your knees go in or out: from the side I cannot see that.',
    ],
    ['small-pelvis-drop', 'single-leg-stance', 'How far the belt line drops on the free side: I see hardly any of it.'],
    ['arm-forward', 'shoulder-abduction-raise', 'Arms drifting forward: towards me looks the same as lower.'],
  ])('%s is said of %s', (id, of, words) => {
    const exercise = EXERCISES.find((one) => one.id === of);
    expect(exercise?.notSeen).toContain(id);
    expect(exercise && notSeenSentence(exercise, id)).toBe(words);
  });

  it('is said in no exercise of what one of its rules watches from where it is seen', () => {
    const watched = { 'shoulder-hike': 'shoulder-hikes', 'knees-from-side': 'knees-in', 'trunk-turn': 'trunk-turns' };
    const both = EXERCISES.flatMap((exercise) =>
      Object.entries(watched).filter(
        ([unseen, rule]) =>
          exercise.notSeen.some((id) => id === unseen) && exercise.faults.some(({ id }) => id === rule),
      ),
    );
    expect(both).toEqual([]);
  });
});

it('hopes for yes of every question that is asked', () => {
  const asked = EXERCISES.flatMap(({ asks = [] }) => [...asks]);
  expect(asked.filter((question) => hopedAnswer(question) !== 'yes')).toEqual([]);
  expect(Object.entries(HOPED_FOR).flatMap(([id, hoped]) => (hoped === 'no' ? [id] : []))).toEqual(['hand-under-back']);
});
