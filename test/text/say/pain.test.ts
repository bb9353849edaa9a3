import { describe, expect, it } from 'vitest';
import { changeOfFunction } from '../../../src/care/pain/function-scale.ts';
import type { OfTen } from '../../../src/care/pain/check-in.ts';
import {
  effortWords,
  functionChangeSentence,
  ladderSentence,
  painChangeSentence,
  placeName,
  toldAtTheEnd,
  toldLine,
} from '../../../src/text/say/pain.ts';
import { en } from '../../../src/text/en/words.ts';
import { scaleOf } from '../../fixtures/some-pain.ts';
import { SOME_DAY_MS, someCheckIn } from '../../fixtures/some-days.ts';

describe('a change of pain', () => {
  it.each<[OfTen, OfTen, string]>([
    [2, 2, 'Pain 2 now, as at the start.'],
    [2, 3, 'Pain 2 at the start, 3 now. The difference is not larger than the measurement error.'],
    [5, 2, 'Pain 5 at the start, 2 now. That is less, by more than the measurement error.'],
    [1, 4, 'Pain 1 at the start, 4 now. That is more, by more than the measurement error.'],
  ])('from %i to %i is told with its error', (start, now, sentence) => {
    expect(painChangeSentence(start, now, ['low-back'])).toBe(sentence);
  });

  it('in the neck is within the error for longer', () => {
    expect(painChangeSentence(5, 2, ['neck'])).toMatch(/not larger than the measurement error/);
  });
});

describe('what is told after the exercises', () => {
  const end = (start: OfTen | null, now: OfTen | null) =>
    toldAtTheEnd({ step: 'told', when: 'after', why: null, end: null, start, now, places: [], isHalf: false });

  it('calls pain up to 5 sore but safe, and asks for rest above it, or where it is 3 more than at the start', () => {
    expect(end(3, 5)).toContain(en.pain.sore);
    expect(end(6, 6)).toContain(en.pain.rest);
    expect(end(1, 4)).toContain(en.pain.rest);
    expect(end(6, 6)).not.toContain(en.pain.sore);
  });

  it('says nothing of pain that is not there, or was not told', () => {
    for (const now of [0, null] as const) {
      expect(end(0, now)).not.toContain(en.pain.sore);
      expect(end(0, now)).not.toContain(en.pain.rest);
    }
    expect(end(null, 3)).toEqual([en.pain.sore, en.pain.thanks]);
  });
});

describe('a change of what somebody can do', () => {
  const change = (scores: readonly [OfTen, OfTen, OfTen]): string => {
    const of = changeOfFunction(scaleOf(0, [4, 4, 4]), scaleOf(14, scores));
    return of ? functionChangeSentence(of, SOME_DAY_MS, SOME_DAY_MS + 14 * 86_400_000) : '';
  };

  it('says how large it is against the measurement error, and when it is not larger', () => {
    expect(change([5, 4, 4])).toBe(
      'Since February 2: a difference of 0.3 points on average. It is not larger than the measurement error; from 1.3 points on it would be.',
    );
    expect(change([6, 5, 5])).toBe(
      'Since February 2: 1.3 points better on average. A small change, and larger than the measurement error.',
    );
    expect(change([7, 7, 7])).toMatch(/3\.0 points better.*large change/);
    expect(change([2, 2, 1])).toMatch(/2\.3 points less.*medium change.*Tell your physio/);
  });
});

it('names places with the person’s own side', () => {
  expect(['low-back', 'left-calf', 'right-back-of-thigh'].map((place) => placeName(place as 'low-back'))).toEqual([
    'Low back',
    'Left calf',
    'Back of the right thigh',
  ]);
});

it('says of the ladder what to do now', () => {
  expect(ladderSentence({ kind: 'go-on', because: 'as-at-start' })).toBe('Go on as it is.');
  expect(ladderSentence({ kind: 'end', because: 'spreads' })).toMatch(/further down an arm or a leg.*tell your physio/);
});

it('has a word of its own for each answer of effort: 3 to 5 is just right, 8 is too much for every day', () => {
  expect(en.pain.scale.effortWords).toHaveLength(11);
  expect(new Set(en.pain.scale.effortWords).size).toBe(11);
  for (const value of [3, 4, 5] as const) expect(effortWords(value)).toMatch(/^Just right/);
  expect(effortWords(8)).toBe('Too much for every day');
});

it('tells what was told in one line, and that nothing was', () => {
  expect(toldLine(someCheckIn())).toBe('before · pain 2 · worst 4 · Low back');
  const { painWorst24h: _worst, ...told } = someCheckIn({ painNow: null, places: [] });
  expect(toldLine({ ...told, flags: [], when: 'after' })).toBe('after · warning signs: none');
  expect(toldLine(told)).toBe('before · nothing said');
});
