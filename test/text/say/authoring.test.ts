import { describe, expect, it } from 'vitest';
import type { SelfCheck } from '../../../src/care/author/self-check.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import { checkLines, measureName, tempoSentence } from '../../../src/text/say/authoring.ts';

const check: SelfCheck = {
  shownBy: 'recording',
  shown: 3,
  counted: 3,
  atEnds: 0,
  isExact: true,
  sameAs: [],
  confusions: [],
  heldAgainst: EXERCISES.length + 1,
};
const said = (change: Partial<SelfCheck>) => checkLines({ ...check, ...change }, EXERCISES);
const badIn = (change: Partial<SelfCheck>) =>
  said(change)
    .filter(({ isGood }) => isGood === false)
    .map(({ sentence }) => sentence);

describe('what trying an exercise out has shown', () => {
  it('is good throughout where it counts itself and nothing else; how many others, but for the same movement', () => {
    expect(badIn({})).toEqual([]);
    expect(said({}).map(({ sentence }) => sentence)).toContain('It counts what you showed, all 3 times.');
    const others = said({ sameAs: ['elbow-curl'] }).map(({ sentence }) => sentence);
    expect(others).toContain(`It counts none of the other exercises, as my figure does them: ${EXERCISES.length - 1}.`);
    expect(others).toContain('It is the same movement as: Elbow curl.');
  });

  it('says what it counts where nobody saw a rest before or after, and does not judge it', () => {
    const [, atEnds] = said({ atEnds: 2 });
    expect(atEnds).toMatchObject({ isGood: null });
    expect(atEnds?.sentence).toContain('It also counts 2 times before your first rest or after your last one.');
  });

  it('names everything that it counts and should not', () => {
    expect(badIn({ confusions: [{ exerciseId: null, counted: 1 }] })).toEqual([
      'It also counts a figure that only walks in, talks and goes.',
    ]);
    const confused = badIn({ confusions: [{ exerciseId: 'bird-dog', counted: 1 }] });
    expect(confused).toHaveLength(1);
    expect(confused[0]).toContain('Bird dog');
    expect(badIn({ counted: 1, isExact: false })).toEqual(['I saw it 3 times, and it counts 1.']);
  });

  it('says of one without a recording whether it counts the figure that does it', () => {
    expect(said({ shownBy: 'figure' })[0]).toEqual({
      isGood: true,
      sentence: 'It counts the movement as my figure does it.',
    });
    expect(badIn({ shownBy: 'figure', counted: 0, isExact: false })).toEqual([
      'It does not count the movement as my figure does it.',
    ]);
  });

  it('always says that the figure is one body', () => {
    expect(said({}).at(-1)?.sentence).toContain('one body');
  });
});

it('a tempo has tenths of seconds, and a measure without a word its own name', () => {
  expect(tempoSentence({ outMs: 1520, holdMs: 0, backMs: 2000 })).toBe('1.5 s out, 0.0 s there, 2.0 s back');
  expect(measureName('elbow')).toBe('Elbow');
  expect(measureName('headTilt')).toBe('headTilt');
});
