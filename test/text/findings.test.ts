import { describe, expect, it } from 'vitest';
import type { ExerciseWords } from '../../src/core/exercise/exercise-words.ts';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import { EXERCISES } from '../../src/exercises/index.ts';
import { en } from '../../src/text/en/words.ts';
import { findingName, helpSentence } from '../../src/text/say/cue.ts';

const MOST_WORDS = 6;
const own = Object.values<ExerciseWords>(en.exercises);
const names: readonly string[] = [
  ...Object.values(en.findings),
  ...own.flatMap(({ findings }) => Object.values(findings ?? {})),
];
const orders: readonly string[] = [
  ...Object.values(en.cues),
  ...Object.values(en.workOn),
  ...Object.values(en.rejects),
  ...own.flatMap(({ cues, workOn, rejects }) => Object.values({ ...cues, ...workOn, ...rejects })),
];
const firstWord = (sentence: string): string => /^\w+/.exec(sentence)?.[0].toLowerCase() ?? '';
/** "Opposite arm and leg", "Belt line level", "One leg at a time": cues that begin with what they are about. */
const NOUNS = ['opposite', 'knee', 'knees', 'belt', 'one', 'leg', 'heel', 'hips', 'arm', 'head', 'elbow', 'other'];
const verbs = new Set(orders.map(firstWord).filter((word) => !NOUNS.includes(word)));

/** How far an attempt fell short changes what helps, and not the name of it. */
const reasons = Object.keys(en.rejects).filter((id) => id !== 'range-far-too-small');

/** Everything that can be said of an exercise: its faults, what a hold can slip out of, why an attempt does not count. */
const idsOf = ({ faults, mode, movement }: Exercise): readonly string[] => [
  ...faults.map(({ id }) => id),
  ...(mode === 'holds' ? ['hold-further', 'hold-less'] : []),
  ...(movement?.requires ?? [])
    .flatMap(({ whenUnder, whenOver }) => [whenUnder, whenOver])
    .filter((id) => id !== undefined),
  ...reasons,
];
const said = EXERCISES.flatMap((exercise) => idsOf(exercise).map((id) => ({ exercise, id, where: exercise.id })));

describe('the name of a finding', () => {
  it.each(names)('is at most six words: %s', (name) => expect(name.split(' ').length).toBeLessThanOrEqual(MOST_WORDS));

  it.each(names)('is no order, as a cue is: %s', (name) => {
    expect(orders).not.toContain(name);
    expect(verbs).not.toContain(firstWord(name));
  });

  it.each(names)('is of no side, and is not about the person who was seen: %s', (name) => {
    expect(name).not.toMatch(/\b(left|right|you|your|too)\b/i);
  });

  it('is there for every cue, and for every reason for not counting', () => {
    expect(Object.keys(en.findings).sort()).toEqual([...Object.keys(en.cues), ...reasons].sort());
  });

  it.each(said)('is there with what helps, in words of its own: $where, $id', ({ exercise, id }) => {
    const name = findingName(exercise, id);
    expect(name).not.toBeNull();
    expect(helpSentence(exercise, id)).not.toBeNull();
    expect(name).not.toBe(helpSentence(exercise, id));
  });
});

describe('the same rule of another exercise', () => {
  const of = (id: string, fault: string) => {
    const exercise = EXERCISES.find((one) => one.id === id) ?? null;
    return [findingName(exercise, fault), helpSentence(exercise, fault)];
  };

  it('is named by what is seen there, and helped by what helps there', () => {
    expect(of('bird-dog', 'low-back-arch')).toEqual(['leg above the back', 'Lower the leg a little']);
    expect(of('bridge', 'low-back-arch')).toEqual(['hips above the straight line', 'Lower your hips a little']);
    expect(of('dead-bug-heel-tap', 'range-too-small')).toEqual([
      'heel not low enough yet',
      'Heel a little lower and it counts',
    ]);
    expect(of('sit-to-stand', 'range-too-small')).toEqual([
      'not all the way up yet',
      'Stand a little taller and it counts',
    ]);
    expect(of('seated-march', 'wrong-limbs')).toEqual(['both legs at once', 'One leg at a time']);
  });
});
